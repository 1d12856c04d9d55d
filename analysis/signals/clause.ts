import { fewestInRow, statements } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";

/** A sentence as normalised words with one space between them, and where each word stands in the story. */
export interface Line {
  text: string;
  /** Where each token begins in `text`. */
  starts: number[];
  tokens: Token[];
  /** Where in `text` a new statement begins without a mark; undefined until somebody asks. None but in Dutch. */
  places?: readonly number[];
  /** Dutch, or too short to tell. */
  dutch: boolean;
}

/** Part of a line's text. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Conjunctions and marks; and "niet" before a subject, which begins another statement ("ik slaap niet papa slaat me"). What stands in
 * another clause neither denies nor excuses: "de hond is bij hem" says nothing of who is shut in.
 */
const clauseEdge =
  /(?:(?<!(?:^| )(?:in|op|van|met|bij)) dat(?= )| (?:maar|want|omdat|als|en|die|toen|om|dus|of|but|because|that|when|and)(?= )| (?:niet|nooit|niks|niets)(?= (?:ik|hij|ze|zij|we|wij|papa|mama|mijn (?:vader|moeder|oom|broer|stiefvader|stiefmoeder|ex|man|vriend)) )|[,.;:!?])/g;

/** The clause, or clauses, in which a match stands. */
export function clauseAround(line: Line, { from, to }: Stretch): Stretch {
  const clause = { from: 0, to: line.text.length };
  for (const edge of line.text.matchAll(clauseEdge)) {
    const end = edge.index + edge[0].length;
    // A match may take along the conjunction of what follows ("stuurt mijn foto rond als | ik niet kom"); a denial ends its own clause.
    if (end >= to - 1) {
      clause.to = Math.max(denial.test(edge[0]) ? end : edge.index, to);
      break;
    }
    if (edge.index < from) clause.from = end;
  }
  line.places ??= line.dutch
    ? statements(line.tokens, 0, line.tokens.length, fewestInRow.sparse).map((place) => line.starts[place]!)
    : [];
  for (const edge of line.places) {
    if (edge <= from) clause.from = Math.max(clause.from, edge);
    else if (edge >= to) clause.to = Math.min(clause.to, edge);
  }
  return clause;
}

const denial =
  /(?:^| )(?:niet|nooit|geen|niemand|nergens|never|not|don't|didn't|doesn't|nobody|no|nie|nigdy|degil)(?= |$)/;
/** "niet alleen", "niet voor het eerst": no denial of what is told. */
const noDenial =
  /(?:^| )(?:niet (?:voor het eerst|alleen|te stoppen|weten|zeggen|een beetje)|niks zeggen|nooit gestopt|niet gestopt)(?= |$)/g;
/** So many words of the same clause may stand between a denial and what it denies: further off it is about something else. */
const reach = { before: 4, after: 3 };
/** Another statement, or a remark: what is denied after it is not what was said before ("ik wil dood geen idee waarom"). */
const another =
  /(?:^| )(?:ik|hij|ze|zij|we|wij|ie|niemand|iedereen|geen (?:mens|grap|twijfel|idee|hulp|zin))(?= |$)/;
/** After a verb at the end of a clause stands nothing that denies it ("ik heb pillen geslikt niet veel"). */
const closed =
  /(?:^| )(?:dood|zelfmoord|ge[a-z]{3,}(?:d|t|en)|mis(?:handeld|bruikt)|verkracht|\w+(?:plegen|springen|moorden|maken|steken))$/;
const atTheEnd = /(?:^| )(?:niet|nooit)(?: meer)?$/;
/** What goes on with the same after "niet": "niet door mijn moeder | maar door mijn vader", "nooit | als er iemand bij is". */
const goesOn =
  /^ (?:maar (?:heel|hard|door|met|mijn|wel|elke|juist|alleen)|(?:als|waar) (?:\S+ ){0,3}bij (?:is|zijn))(?= |$)/;

/**
 * Whether the clause around a match denies it ("hij slaat mij niet", "ik heb nooit zelfmoord willen plegen").
 *
 * @param pattern what was looked for: a denial that it spells itself ("geen eten in huis") is none
 */
export function isDenied(line: Line, match: Stretch, clause: Stretch, pattern = ""): boolean {
  if (goesOn.test(line.text.slice(clause.to))) return false;
  const words = (from: number, to: number) => line.text.slice(from, to).replace(noDenial, " -").trim();
  const before = words(clause.from, match.from).split(" ").slice(-reach.before).join(" ");
  const said = words(match.from, match.to);
  let after = words(match.to, clause.to);
  const next = another.exec(after);
  if (next) after = after.slice(0, next.index).trim();
  if (closed.test(said)) after = "";
  else if (!atTheEnd.test(after)) after = after.split(" ").slice(0, reach.after).join(" ");
  const spelled = denial.exec(said)?.[0]?.trim();
  const inside = spelled !== undefined && pattern.includes(spelled) ? said.replace(denial, "") : said;
  return denial.test(`${before} ${inside} ${after}`);
}
