import { CustomError, Question, Serializer } from "survey-core";
import type { PolesValue, TriadValue } from "./answers.ts";

/**
 * The two questions of our own, as SurveyJS models. Shared: the phone draws them (survey-ui/respondent), the server
 * runs the same model at completion.
 *
 * A triad is a point between three goods, kept as three shares {left, top, right} that add up to 1; poles is a
 * place between two extremes, 0 to 100. Both can be {na: true}: does not fit.
 */

interface Pole {
  value: string;
  text: string;
}

const isShare = (share: unknown) => typeof share === "number" && share >= 0 && share <= 1;
const isNa = (value: unknown) => (value as { na?: unknown } | null)?.na === true;

/** As `triadValue` in answers.ts, without the schema library: that would be a third of what the phone loads for this. */
export function isTriad(value: unknown): value is TriadValue {
  if (isNa(value)) return true;
  const { left = -1, top = -1, right = -1 } = (value ?? {}) as Record<string, number>;
  return [left, top, right].every(isShare) && Math.abs(left + top + right - 1) <= 0.001;
}

/** As `polesValue` in answers.ts. */
export function isPoles(value: unknown): value is PolesValue {
  return isNa(value) || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100);
}

export class TriadQuestion extends Question {
  override getType(): string {
    return "triad";
  }
  /** Its fields say what they are themselves: without this the library puts a text field around them, for who hears it. */
  override get isNewA11yStructure(): boolean {
    return true;
  }
  get left(): Pole {
    return this.getPropertyValue("left");
  }
  set left(pole: Pole) {
    this.setPropertyValue("left", pole);
  }
  get top(): Pole {
    return this.getPropertyValue("top");
  }
  set top(pole: Pole) {
    this.setPropertyValue("top", pole);
  }
  get right(): Pole {
    return this.getPropertyValue("right");
  }
  set right(pole: Pole) {
    this.setPropertyValue("right", pole);
  }
  get naText(): string {
    return this.getPropertyValue("naText") ?? "";
  }
  set naText(text: string) {
    this.setPropertyValue("naText", text);
  }
  protected override onCheckForErrors(
    errors: CustomError[],
    isOnValueChanged: boolean,
    fireCallback: boolean,
  ) {
    super.onCheckForErrors(errors, isOnValueChanged, fireCallback);
    if (!this.isEmpty() && !isTriad(this.value)) errors.push(new CustomError("", this));
  }
}

export class PolesQuestion extends Question {
  override getType(): string {
    return "poles";
  }
  override get isNewA11yStructure(): boolean {
    return true;
  }
  get minLabel(): string {
    return this.getPropertyValue("minLabel") ?? "";
  }
  set minLabel(text: string) {
    this.setPropertyValue("minLabel", text);
  }
  get maxLabel(): string {
    return this.getPropertyValue("maxLabel") ?? "";
  }
  set maxLabel(text: string) {
    this.setPropertyValue("maxLabel", text);
  }
  get naText(): string {
    return this.getPropertyValue("naText") ?? "";
  }
  set naText(text: string) {
    this.setPropertyValue("naText", text);
  }
  protected override onCheckForErrors(
    errors: CustomError[],
    isOnValueChanged: boolean,
    fireCallback: boolean,
  ) {
    super.onCheckForErrors(errors, isOnValueChanged, fireCallback);
    if (!this.isEmpty() && !isPoles(this.value)) errors.push(new CustomError("", this));
  }
}

Serializer.addClass(
  "triad",
  [{ name: "left:value" }, { name: "top:value" }, { name: "right:value" }, { name: "naText:text" }],
  () => new TriadQuestion(""),
  "question",
);
Serializer.addClass(
  "poles",
  [{ name: "minLabel:text" }, { name: "maxLabel:text" }, { name: "naText:text" }],
  () => new PolesQuestion(""),
  "question",
);

// Read by our own code only: a question asked once in a sitting (api/contract/questionnaires.ts).
Serializer.addProperty("question", "once:boolean");
