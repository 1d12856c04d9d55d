import type { CodingDesk, CodingTheme } from "../../../api/contract/codings.ts";
import { Notice, namesText } from "../../parts/index.ts";
import { valences } from "./words.ts";

type Passes = CodingDesk["firstPasses"];

/** With what tones somebody coded a theme, as that is now. */
const tonesOf = (codings: CodingDesk["codings"], themeId: string, by: Passes[number]) =>
  valences.filter((valence) =>
    codings.some(
      (one) =>
        one.themeId === themeId &&
        one.valence === valence.id &&
        (by.mine ? one.mine : !one.mine && one.coder === by.coder),
    ),
  );

/** The themes that two who are both done did not give alike, as their codes are now; the list of stories asks the same of `whereTheyDiffer`. */
export function differing({ firstPasses, codings }: CodingDesk): string[] {
  const [first, second] = firstPasses;
  if (!first || !second) return [];
  const signs = (themeId: string, by: Passes[number]) =>
    tonesOf(codings, themeId, by)
      .map(({ sign }) => sign)
      .join();
  return [...new Set(codings.map(({ themeId }) => themeId))].filter(
    (id) => signs(id, first) !== signs(id, second),
  );
}

/** On one story, once both are done: which themes both gave and which only one; where they still differ, and what that does. */
export function TwoCoders({ desk, themes }: { desk: CodingDesk; themes: ReadonlyMap<string, CodingTheme> }) {
  const { firstPasses: passes, codings } = desk;
  const [first, second] = passes;
  if (!first || !second) return null;
  const label = (id: string) => themes.get(id)?.label ?? id;
  const names = (ids: readonly string[]) => ids.map(label).join(", ");
  const both = first.themes.filter((id) => second.themes.includes(id));
  const only = (one: typeof first, other: typeof first) =>
    one.themes.filter((id) => !other.themes.includes(id));
  const differs = differing(desk);
  const lines = [
    [`Beiden`, both],
    [`Alleen ${first.mine ? "ik" : first.coder}`, only(first, second)],
    [`Alleen ${second.mine ? "ik" : second.coder}`, only(second, first)],
  ] as const;
  return (
    <section className="rs-suggestions rs-two" aria-label="Dubbel gecodeerd">
      <h2>Dubbel gecodeerd</h2>
      {lines.every(([, ids]) => ids.length === 0) ? (
        <p className="vw-small">{namesText([first.coder, second.coder])} gaven allebei geen enkel thema.</p>
      ) : (
        <dl className="vw-small">
          {lines.map(([who, ids]) =>
            ids.length > 0 ? (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{names(ids)}</dd>
              </div>
            ) : null,
          )}
        </dl>
      )}
      <p className="vw-soft vw-small">Zoals het was voor beiden elkaars codes zagen.</p>
      {differs.length > 0 ? (
        <Notice kind="warning" title="De codes verschillen nu">
          <dl className="vw-small">
            {differs.map((id) => (
              <div key={id}>
                <dt>{label(id)}</dt>
                {passes.map((by) => (
                  <dd key={by.coder}>
                    {by.mine ? "Ik" : by.coder}:{" "}
                    {tonesOf(codings, id, by)
                      .map((tone) => `${tone.label.toLowerCase()} (${tone.sign})`)
                      .join(", ") || "niet gegeven"}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          <p className="vw-small">
            Zolang dit zo blijft, telt het verhaal voor beiden: ook bij een thema dat maar één van de twee
            gaf, en bij een andere waardering zowel bij goed als bij mis. Overleg, en laat één van beiden de
            eigen code wijzigen of verwijderen, of die van de ander ook geven.
          </p>
        </Notice>
      ) : null}
    </section>
  );
}
