import { z } from "zod";

/**
 * The part of SurveyJS's JSON that a questionnaire may use, as a list of what is allowed: whatever is not named here is
 * refused at publication. That keeps out what would run code, call a server or bypass escaping (html questions,
 * regular expressions, choicesByUrl, completedHtml, triggers) without having to know every such property.
 */

const maxStory = 20_000;

/** A text in one language, or one per language. */
const words = z.union([
  z.string().max(1500),
  z.record(z.string().regex(/^(default|[a-z]{2}(-[a-z0-9]+)?)$/), z.string().max(1500)),
]);
export type Words = z.infer<typeof words>;

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const value = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/);
const choice = z.strictObject({ value, text: words, visibleIf: z.string().max(500).optional() });
const choices = z.array(choice).min(2).max(40);
const condition = z.string().max(500).optional();

const common = {
  name,
  title: words,
  description: words.optional(),
  isRequired: z.boolean().optional(),
  requiredErrorText: words.optional(),
  visibleIf: condition,
  requiredIf: condition,
  /** Asked once in a sitting: not again with a second story (the statutory closed questions). */
  once: z.boolean().optional(),
};

const pole = z.strictObject({ value, text: words });
const naText = words.optional();

const element = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("radiogroup"),
    choices,
    defaultValue: value.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("checkbox"),
    choices,
    showNoneItem: z.boolean().optional(),
    noneText: words.optional(),
    maxSelectedChoices: z.int().min(0).max(40).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("comment"),
    maxLength: z.int().min(1).max(maxStory),
    rows: z.int().min(1).max(40).optional(),
    autoGrow: z.boolean().optional(),
    placeholder: words.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("text"),
    maxLength: z.int().min(1).max(1000),
    placeholder: words.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("rating"),
    rateMin: z.int().min(0).max(10),
    rateMax: z.int().min(1).max(10),
    minRateDescription: words.optional(),
    maxRateDescription: words.optional(),
  }),
  // Drawn with a face for each feeling its value names; more than one may be chosen.
  z.strictObject({
    ...common,
    type: z.literal("feelings"),
    choices,
    noneText: words,
    max: z.int().min(1).max(40).optional(),
  }),
  z.strictObject({ ...common, type: z.literal("triad"), left: pole, top: pole, right: pole, naText }),
  z.strictObject({ ...common, type: z.literal("poles"), minLabel: words, maxLabel: words, naText }),
]);
export type Question = z.infer<typeof element>;

const page = z.strictObject({
  name,
  title: words,
  description: words.optional(),
  visibleIf: condition,
  elements: z.array(element).min(1).max(20),
});

export const questionnaireJson = z.strictObject({
  locale: z.string().max(10).optional(),
  title: words.optional(),
  showTitle: z.boolean().optional(),
  showQuestionNumbers: z.union([z.boolean(), z.string().max(10)]).optional(),
  showCompletePage: z.boolean().optional(),
  showProgressBar: z.union([z.boolean(), z.string().max(10)]).optional(),
  textUpdateMode: z.literal("onTyping").optional(),
  pages: z.array(page).min(1).max(20),
});
export type QuestionnaireJson = z.infer<typeof questionnaireJson>;

/** All questions, in order. */
export function questionsOf(json: QuestionnaireJson): Question[] {
  return json.pages.flatMap((one) => one.elements);
}

/** A text in the asked language, else Dutch, else whatever there is. */
export function inWords(text: Words | undefined, lang = "nl"): string {
  if (text === undefined) return "";
  if (typeof text === "string") return text;
  return text[lang] ?? text.nl ?? text.default ?? Object.values(text)[0] ?? "";
}

/** What is known to be dangerous or unhelpful, with the reason an author reads. */
const refused: Record<string, string> = {
  html: "Een html-vraag kan niet: zet de tekst in de titel of de omschrijving.",
  completedHtml: "Een eigen slotpagina in html kan niet: het slot hoort bij het platform.",
  completedHtmlOnCondition: "Een eigen slotpagina in html kan niet: het slot hoort bij het platform.",
  completedBeforeHtml: "Een eigen slotpagina in html kan niet: het slot hoort bij het platform.",
  loadingHtml: "Een eigen wachtpagina in html kan niet.",
  validators: "Eigen controles kunnen niet: gebruik isRequired, requiredIf en maxLength.",
  choicesByUrl: "Keuzes van een internetadres kunnen niet: schrijf ze uit onder choices.",
  triggers: "Triggers kunnen niet: gebruik visibleIf.",
  calculatedValues: "Berekende waarden kunnen niet: gebruik visibleIf.",
  showOtherItem: "De keuze 'anders' met een tekstvak kan niet: stel er een aparte tekstvraag bij.",
  hasOther: "De keuze 'anders' met een tekstvak kan niet: stel er een aparte tekstvraag bij.",
  showCommentArea: "Een opmerkingenvak bij een vraag kan niet: stel een aparte tekstvraag.",
  hasComment: "Een opmerkingenvak bij een vraag kan niet: stel een aparte tekstvraag.",
};

/**
 * Whether a questionnaire may be published.
 * @param json SurveyJS JSON as its author wrote it
 * @returns the questionnaire as it will be frozen, or the reasons why not, in Dutch, each saying what to do
 */
export function publishable(
  json: unknown,
): { ok: true; json: QuestionnaireJson } | { ok: false; reasons: string[] } {
  const reasons = new Set<string>();
  for (const key of keysIn(json)) if (Object.hasOwn(refused, key)) reasons.add(refused[key]!);
  const read = questionnaireJson.safeParse(json);
  if (!read.success) {
    if (reasons.size === 0) for (const issue of read.error.issues.slice(0, 20)) reasons.add(explain(issue));
    return { ok: false, reasons: [...reasons] };
  }
  for (const reason of together(read.data)) reasons.add(reason);
  return reasons.size > 0 ? { ok: false, reasons: [...reasons] } : { ok: true, json: read.data };
}

function explain(issue: z.core.$ZodIssue): string {
  const at = issue.path.length > 0 ? issue.path.join(".") : "de vragenlijst";
  if (issue.code === "unrecognized_keys")
    return `Bij ${at} staat iets wat niet kan: ${issue.keys.join(", ")}. Haal het weg.`;
  if (issue.code === "invalid_union")
    return `Dit soort vraag kennen we niet, bij ${at}. Kies radiogroup, checkbox, feelings, comment, text, rating, triad of poles.`;
  return `Bij ${at} klopt iets niet. Kijk het na.`;
}

/** What one property cannot tell: names used twice, and the questions the platform counts on. */
function together(json: QuestionnaireJson): string[] {
  const reasons: string[] = [];
  const questions = questionsOf(json);
  const names = questions.map((q) => q.name);
  if (new Set(names).size < names.length)
    reasons.push("Twee vragen heten hetzelfde. Geef elke vraag een eigen name.");
  if (names.includes("more")) reasons.push("De name more is van het platform. Kies een andere.");
  for (const q of questions)
    if (q.once && ["story", "prompt", "title", "feelings", "permission"].includes(q.name))
      reasons.push(`${q.name} hoort bij elk verhaal. Haal once daar weg.`);
  for (const q of questions) {
    const values = "choices" in q ? q.choices.map((c) => c.value) : [];
    if (new Set(values).size < values.length)
      reasons.push(`Bij ${q.name} staat een keuze twee keer. Geef elke keuze een eigen value.`);
    if (q.type === "radiogroup" && q.defaultValue !== undefined && !values.includes(q.defaultValue))
      reasons.push(`Bij ${q.name} bestaat de standaardkeuze niet. Kies er een uit choices.`);
    if (q.type === "rating" && q.rateMin >= q.rateMax)
      reasons.push(`Bij ${q.name} moet rateMax hoger zijn dan rateMin.`);
    if (q.name !== "story" && (q.isRequired || q.requiredIf !== undefined))
      reasons.push(`Alleen het verhaal is verplicht. Haal de verplichting bij ${q.name} weg.`);
  }
  const first = json.pages[0]?.elements ?? [];
  const story = first.find((q) => q.name === "story");
  if (story?.type !== "comment" || !story.isRequired || story.visibleIf !== undefined)
    reasons.push("Op de eerste pagina hoort een verplichte comment-vraag met de name story.");
  if (first.some((q) => q.name !== "story" && q.name !== "prompt"))
    reasons.push("Op de eerste pagina staan alleen prompt en story: het verhaal komt eerst.");
  const prompt = questions.find((q) => q.name === "prompt");
  if (prompt && prompt.type !== "radiogroup") reasons.push("De vraag prompt is een radiogroup.");
  const permission = questions.find((q) => q.name === "permission");
  const known = ["research", "session", "quote"];
  if (
    permission?.type !== "radiogroup" ||
    permission.defaultValue !== "research" ||
    permission.choices.some((c) => !known.includes(c.value))
  )
    reasons.push("De vraag permission is een radiogroup met research (standaard), session en quote.");
  const feelings = questions.find((q) => q.name === "feelings");
  if (feelings && feelings.type !== "feelings" && feelings.type !== "checkbox")
    reasons.push("De vraag feelings is van de soort feelings of checkbox.");
  const title = questions.find((q) => q.name === "title");
  if (title && title.type !== "text") reasons.push("De vraag title is een text.");
  return reasons;
}

function* keysIn(value: unknown, depth = 0): Generator<string> {
  if (depth > 12 || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) yield* keysIn(item, depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    yield key;
    if (key === "type" && inner === "html") yield "html";
    yield* keysIn(inner, depth + 1);
  }
}
