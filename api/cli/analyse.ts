import { analyse } from "../../analysis/pipeline.ts";
import { shippedSignals } from "../signals.ts";
import { engineFrom } from "./content.ts";
import { CliError, flags, guarded, type Io, jsonLines, progress, readInput, writing } from "./io.ts";

export const help = `vw analyse: herleidbare gegevens, thema's en signalen van verhalen

JSONL in, een verhaal per regel: {"id": "…", "text": "…", "respondent": "jeugdige"|"ouder", "age": 15}; id en text zijn
nodig. JSONL uit, een regel per verhaal in dezelfde volgorde: {id, lang, safeText, identifiers, suggestions, signal}.
Plaatsen zijn UTF-16-indexen in text. Niets verlaat deze computer.

  --in BESTAND      de verhalen; anders standaardinvoer
  --out BESTAND     de uitkomsten; anders standaarduitvoer
  --precise         minder en zekerder voorstellen: op nieuwe schrijvers kloppen er ongeveer drie tot vier van de vijf
  --model BESTAND   een ander themamodel dan het meegeleverde`;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { values } = flags(args, {
      in: { type: "string" },
      out: { type: "string" },
      precise: { type: "boolean" },
      model: { type: "string" },
    });
    const engine = engineFrom(values.model);
    await writing(io, values, async (write) => {
      const seen = progress(io, "verhalen");
      let done = 0;
      for await (const { value, number } of jsonLines(readInput(io, values.in))) {
        const { id, text, respondent } = value;
        if (typeof text !== "string") throw new CliError(`Regel ${number} heeft geen tekst (text).`);
        if (typeof id !== "string" && typeof id !== "number")
          throw new CliError(`Regel ${number} heeft geen id.`);
        const result = analyse(
          { id: String(id), text, ...(typeof respondent === "string" && { respondent }) },
          engine,
          values.precise ? { threshold: "precise" } : {},
          shippedSignals(),
        );
        await write(`${JSON.stringify(result)}\n`);
        seen.tick(++done);
      }
      seen.end();
    });
  });
}
