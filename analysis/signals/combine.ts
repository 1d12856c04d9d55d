import type { SignalLevel } from "../types.ts";
import { type Concept, concepts } from "./concepts.ts";
import type { Time, When } from "./time.ts";

/** A combination that raised a signal: on which line, how heavy, why in words, and which concepts point to the passage. */
export interface Combination {
  line: number;
  level: SignalLevel;
  rule: string;
  concept: Concept;
}

export const conceptNames = Object.keys(concepts) as Concept[];

/** Somebody whose work it is, or a lesson, game or sport: then the same words mean something else. */
const innocent =
  /\b(?:boks\w*|kickboks\w*|judo\w*|karate|voetbal\w*|fortnite|gta|game|gamen|spel|spelletje|speelden|toneel|film|serie|boek|oefening|kussen|boksbal|therapie over|training over|les over|leerden (?:we )?|voorlichting|trommels?|drums?|deeg|kruisje|grap|lachen|gelachen|haha|lol|hond|poes|kat|paard|pony|konijn|koken|groente|uien|tuin|schilder\w*|tekening\w*|knutsel\w*|kamp|tent|feestje van|verjaardag|vakantie|school(?:plein|reis))\b/;
const professional =
  /\b(?:mentor|coach|buddy|maatje|trainer|begeleider|begeleidster|jongerenwerker|jongerenwerk|vrijwilliger|schaakclub|club|stage|baas|voogd|opa|oom|buurman|docent|leraar|taxi|chauffeur|ervaringsdeskundige|sponsor|kerk|moskee|politie|agent|rechter|psycholoog|therapeut|huisarts)\b/;

/** Where a line speaks of a concept first, and how often. */
export interface Mention {
  from: number;
  to: number;
  count: number;
}
export type Mentions = Map<Concept, Mention>;

/** Which concepts each line speaks of, from the hits of a matcher over `concepts` (in the order of `conceptNames`). */
export function readConcepts(
  hits: readonly (readonly { concept: Concept; from: number; to: number }[])[],
): Mentions[] {
  return hits.map((line) => {
    const here: Mentions = new Map();
    for (const { concept, from, to } of line) {
      const known = here.get(concept);
      if (!known) here.set(concept, { from, to, count: 1 });
      else if (from >= known.to) known.count++;
    }
    return here;
  });
}

/**
 * Combinations of concepts within a sentence and its neighbours, read with time and with what the whole story says about
 * secrecy, fear and unanswered calls. Broad on purpose: many expressions, few combinations.
 */
export function combine(lines: readonly string[], here: readonly Mentions[], time: Time): Combination[] {
  if (time.over) return [];
  const anywhere = new Set<Concept>();
  for (const line of here) for (const name of line.keys()) anywhere.add(name);
  const pleas = pleaWords.filter((name) => anywhere.has(name)).length;
  const found: Combination[] = [];
  lines.forEach((line, i) => {
    // Every combination points at something that the line itself speaks of.
    if (here[i]!.size === 0 || (time.lines[i] === "past" && pleas < 2)) return;
    const near = new Set<Concept>();
    for (const k of [i - 1, i, i + 1]) for (const name of here[k]?.keys() ?? []) near.add(name);
    const scene: Scene = {
      line,
      around: [lines[i - 1] ?? "", line, lines[i + 1] ?? ""].join(" "),
      when: time.lines[i]!,
      now: isNow(time, i),
      pleas,
      anywhere,
      at: (...all) => all.every((name) => here[i]!.has(name)),
      near: (...all) => all.every((name) => near.has(name)),
      times: (name) => [i - 1, i, i + 1].reduce((sum, k) => sum + (here[k]?.get(name)?.count ?? 0), 0),
      actor: near.has("homeActor") || (anywhere.has("homeActor") && /\b(?:hij|ie|he)\b/.test(line)),
    };
    const add = (level: SignalLevel, rule: string, concept: Concept) =>
      found.push({ line: i, level, rule, concept });
    if (!innocent.test(line)) {
      harm(scene, add);
      exploitation(scene, add);
      death(scene, add);
      care(scene, add);
    }
  });
  return found;
}

const pleaWords: readonly Concept[] = ["secret", "fear", "unheard"];

/** One sentence with its surroundings. */
interface Scene {
  line: string;
  around: string;
  when: When;
  now: boolean;
  /** How many of secrecy, fear and unanswered calls the story speaks of: 0 to 3. */
  pleas: number;
  anywhere: ReadonlySet<Concept>;
  at: (...all: Concept[]) => boolean;
  near: (...all: Concept[]) => boolean;
  /** How often the sentence and its neighbours speak of it. */
  times: (name: Concept) => number;
  /** Somebody at home does it: named nearby, or "hij" while the story names one. */
  actor: boolean;
}
type Add = (level: SignalLevel, rule: string, concept: Concept) => void;

function isNow(time: Time, i: number): boolean {
  const when = time.lines[i];
  return (
    when === "now" || (when === "unsaid" && (time.lines[i - 1] === "now" || time.lines[i + 1] === "now"))
  );
}

/** Violence, threats and fear at home or elsewhere. */
function harm(scene: Scene, add: Add): void {
  const { at, near, now, pleas, when, actor } = scene;
  if (at("violence") && actor && (near("victim") || near("injury"))) {
    if ((now && (pleas >= 1 || near("injury"))) || (near("injury") && pleas >= 1) || pleas >= 2)
      add("acute", "geweld door iemand thuis, en angst, zwijgen of geen gehoor", "violence");
    else if (pleas >= 1 && when !== "told") add("concern", "geweld door iemand thuis", "violence");
  } else if (at("violence") && near("victim") && now && pleas >= 1) {
    add(near("adultActor") || near("childActor") ? "concern" : "acute", "geweld dat doorgaat", "violence");
  } else if (at("violence") && (near("adultActor") || near("childActor")) && near("victim") && pleas >= 1) {
    add("concern", "geweld op de groep of door een ander, zonder gehoor", "violence");
  }
  if (at("weapon") && (near("threat") || (near("homeActor") && near("victim"))))
    add(now && !near("childActor") ? "acute" : "concern", "wapen en dreiging", "weapon");
  if (at("threat") && (near("victim") || near("homeActor")) && (pleas >= 1 || now))
    add("concern", "dreiging waar nog niets aan gedaan is", "threat");
  if (at("forced"))
    add(near("homeActor") || now ? "acute" : "concern", "dwang in de familie of door een ander", "forced");
  if (at("confined") && actor && near("victim") && pleas >= 1 && !scene.at("fear"))
    add("acute", "opgesloten thuis", "confined");
  if (at("drunk") && near("homeActor") && (near("fear") || near("violence")) && when !== "told")
    add("concern", `drank of drugs thuis, en ${near("fear") ? "angst" : "geweld"}`, "drunk");
  if (
    at("alone") &&
    (scene.times("alone") >= 2 || (near("homeActor") && (near("night") || near("fear")) && near("victim")))
  ) {
    add("acute", "kind alleen gelaten", "alone");
  } else if (at("alone") && pleas >= 1 && now) add("concern", "kind alleen, en bang of zwijgt", "alone");
}

/** Sexual abuse, older "friends", unexplained riches, errands for criminals. */
function exploitation(scene: Scene, add: Add): void {
  const { at, near, now, pleas, actor, anywhere } = scene;
  const hidden = anywhere.has("secret") || anywhere.has("fear");
  if (at("sexual") && near("pressure")) add("acute", "druk met beelden of seks", "sexual");
  else if (at("sexual") && (near("victim") || actor) && pleas >= 1) {
    const heavy =
      (actor || near("olderFriend")) && (now || hidden) && !/\bover (?:mijn|haar) lichaam/.test(scene.line);
    add(heavy ? "acute" : "concern", "mogelijk seksueel misbruik of druk", "sexual");
  }
  if (professional.test(scene.line)) return;
  if (
    at("olderFriend") &&
    (near("pressure") || (near("riches") && near("victim")) || (near("leaving") && now))
  ) {
    add("acute", "oudere vriend of onbekende die geeft, vraagt of dwingt", "olderFriend");
  }
  if (
    at("riches") &&
    (near("injury") ||
      (anywhere.has("injury") && anywhere.has("victim")) ||
      (near("victim") && (near("olderFriend") || near("runner"))))
  )
    add("acute", "onverklaarde spullen of geld", "riches");
  if (
    at("runner") &&
    (near("pressure") || near("threat") || near("riches")) &&
    (pleas >= 1 || now || near("threat"))
  )
    add("acute", "moet dingen wegbrengen of dealen", "runner");
  if (at("leaving") && now && (hidden || near("olderFriend") || scene.times("leaving") >= 2))
    add("acute", "loopt weg, en niemand weet het", "leaving");
}

/** The wish to die, with a means, a farewell or a moment; despair; self-harm. */
function death(scene: Scene, add: Add): void {
  const { at, near, now, pleas, anywhere } = scene;
  if (at("deathWish") && (now || pleas >= 1 || near("farewell") || near("deathMeans"))) {
    const heavy = near("farewell") || near("deathMeans") || now || anywhere.has("secret");
    add(heavy && !at("conditional") ? "acute" : "concern", "wens om er niet meer te zijn", "deathWish");
  }
  if (
    at("deathMeans") &&
    (near("farewell") ||
      near("despair") ||
      /\bik (?:sta|zit|lig|loop)\b.{0,40}\b(?:perron|spoor|rails|dak|brug|viaduct|reling)\b.*\b(?:waarom ik dit|dit invul|nog zeggen|langs|koud)/.test(
        scene.around,
      ))
  ) {
    add("acute", "middel of plek, met afscheid of wanhoop", "deathMeans");
  }
  if (at("farewell") && (near("night") || near("deathWish") || (now && anywhere.has("deathWish"))))
    add("acute", "neemt afscheid", "farewell");
  if (at("despair") && pleas >= 1) add("concern", "wanhoop waar niemand op reageert", "despair");
  if (at("selfHarm")) add("concern", "doet zichzelf pijn", "selfHarm");
  if (at("starving") && (anywhere.has("unheard") || anywhere.has("secret")))
    add("concern", "eet of drinkt niet", "starving");
}

/** Coercion by staff, and what youths do to each other. */
function care(scene: Scene, add: Add): void {
  const { at, near, pleas, when, anywhere } = scene;
  if (
    at("restraint") &&
    near("victim") &&
    (near("unheard") || near("fear") || near("adultActor") || scene.times("restraint") >= 2)
  )
    add("concern", "dwang of vastpakken", "restraint");
  if (at("withdrawn") && anywhere.has("unheard") && (near("lasting") || near("despair") || near("starving")))
    add("concern", "trekt zich terug, en niemand volgt het op", "withdrawn");
  if (at("despair", "lasting") && near("victim") === false && anywhere.has("unheard"))
    add("concern", "houdt aan, zonder gehoor", "despair");
  if (at("bullied") && pleas >= 1 && (when !== "told" || anywhere.has("lasting")))
    add("concern", "wordt gepest of gepakt, zonder dat het stopt", "bullied");
}
