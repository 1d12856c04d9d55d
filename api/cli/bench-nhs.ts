import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { prf } from "../../analysis/evaluate.ts";
import { type GenericModel, type LabelledText, trainGeneric } from "../../analysis/themes/generic.ts";
import { CliError, flags, guarded, type Io } from "./io.ts";

export const help = `vw bench nhs BESTAND: train en meet op de vrije tekst van de NHS

BESTAND is v6framework_230831.csv uit CDU-data-science-team/pxtextmining (MIT-licentie). Het protocol: tekst is
"FFT answer", de vraag is teruggebracht tot good, improve of non; dubbele en niet-codeerbare rijen eruit; labels met
minstens 20 rijen; de testset zijn de rijen waarvan de sha1 van de tekst met een byte onder 51 begint.`;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { positionals } = flags(args, {}, 1);
    const file = positionals[0];
    if (file === undefined) throw new CliError("Geef het CSV-bestand: vw bench nhs BESTAND.");
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      throw new CliError("Het CSV-bestand is niet te lezen; controleer het pad.");
    }
    const { train, test, labels } = splitNhs(parseCsv(text));
    const began = performance.now();
    const model = trainGeneric(train);
    const seconds = (performance.now() - began) / 1000;
    const result = measure(model, test);
    io.stdout.write(
      [
        `${"label".padEnd(56)}${"n".padStart(5)}${"P".padStart(6)}${"R".padStart(6)}${"F1".padStart(6)}`,
        ...result.rows,
        "",
        `${train.length} teksten om van te leren, ${test.length} om aan te meten, ${labels} labels`,
        `micro F1 ${result.micro.toFixed(3)}   macro F1 ${result.macro.toFixed(3)}   vindkans bij vijf voorstellen (recall@5) ${result.recallAt5.toFixed(3)}`,
        `leren ${seconds.toFixed(1)} s, met ijken en drempels kiezen`,
        "",
      ].join("\n"),
    );
  });
}

/** RFC 4180: quoted fields may hold commas, quotes (doubled) and line breaks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ",") {
      row.push(field);
      field = "";
    } else if (c === "\n") {
      row.push(field.replace(/\r$/, ""));
      rows.push(row);
      row = [];
      field = "";
    } else field += c;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** Which of three kinds a question is. */
function kindOf(question: string): string {
  const q = question.toLowerCase();
  if (/improve|better|could we|change|differ/.test(q)) return "improve";
  if (/good|well|best|positive|like/.test(q)) return "good";
  return "non";
}

const testShare = 51;

/** The benchmark's protocol. @throws CliError when the columns aren't those of the file */
export function splitNhs(csv: string[][]): { train: LabelledText[]; test: LabelledText[]; labels: number } {
  const header = csv[0] ?? [];
  const column = (name: string) => {
    const at = header.indexOf(name);
    if (at < 0) throw new CliError("Het CSV-bestand heeft andere kolommen dan v6framework_230831.csv.");
    return at;
  };
  const answer = column("FFT answer");
  const question = column("FFT question");
  const sentiment = column("Comment sentiment");
  const impossible = column("Labelling not possible");
  const labelColumns = header
    .map((_, i) => i)
    .filter((i) => i > sentiment && i !== impossible && header[i] !== "Not assigned");
  const seen = new Set<string>();
  const rows: LabelledText[] = [];
  for (const cells of csv.slice(1)) {
    const text = (cells[answer] ?? "").trim();
    const kind = kindOf(cells[question] ?? "");
    const key = `${text.toLowerCase()}\u0000${kind}`;
    if (text === "" || seen.has(key)) continue;
    seen.add(key);
    if (cells[impossible] === "1") continue;
    rows.push({
      text,
      tags: [kind],
      labels: labelColumns.filter((i) => cells[i] === "1").map((i) => header[i]!),
    });
  }
  const counts = new Map<string, number>();
  for (const row of rows) for (const label of row.labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const usable = rows
    .map((row) => ({ ...row, labels: row.labels.filter((label) => counts.get(label)! >= 20) }))
    .filter((row) => row.labels.length > 0);
  const isTest = (row: LabelledText) =>
    createHash("sha1").update(row.text.toLowerCase().trim(), "utf8").digest()[0]! < testShare;
  return {
    train: usable.filter((row) => !isTest(row)),
    test: usable.filter(isTest),
    labels: [...counts.values()].filter((n) => n >= 20).length,
  };
}

/** Micro and macro F1 at the thresholds chosen in training, and the share of true labels among the five likeliest. */
export function measure(model: GenericModel, test: readonly LabelledText[]) {
  const n = model.labels.length;
  const right = new Float64Array(n);
  const shown = new Float64Array(n);
  const given = new Float64Array(n);
  let among = 0;
  for (const { text, tags, labels } of test) {
    const p = model.predict(text, tags);
    const top = new Set([...p.keys()].sort((a, b) => p[b]! - p[a]!).slice(0, 5));
    for (let l = 0; l < n; l++) {
      const truth = labels.includes(model.labels[l]!);
      if (truth) {
        given[l]!++;
        if (top.has(l)) among++;
      }
      if (p[l]! < model.thresholds[l]!) continue;
      shown[l]!++;
      if (truth) right[l]!++;
    }
  }
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const scores = model.labels.map((label, l) => ({
    label,
    n: given[l]!,
    ...prf(right[l]!, shown[l]!, given[l]!),
  }));
  return {
    rows: scores.map(
      (s) =>
        `${s.label.slice(0, 54).padEnd(56)}${String(s.n).padStart(5)}${s.precision.toFixed(2).padStart(6)}${s.recall.toFixed(2).padStart(6)}${s.f1.toFixed(2).padStart(6)}`,
    ),
    micro: prf(sum(right), sum(shown), sum(given)).f1,
    macro: scores.reduce((total, s) => total + s.f1, 0) / n,
    recallAt5: among / sum(given),
  };
}
