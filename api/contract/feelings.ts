import { CustomError, type ItemValue, Question, Serializer } from "survey-core";

/** As `none` in answers.ts, without the schema library. */
const none = "none";

/**
 * Feelings with pictures and words, as a SurveyJS model: as many as one likes, or "does not fit". Kept as a list of the
 * choices' values, `["none"]` for what does not fit: what an ordinary list of choices gives as well.
 */
export class FeelingsQuestion extends Question {
  constructor(name: string) {
    super(name);
    this.createItemValues("choices");
    this.createLocalizableString("noneText", this, true);
  }
  override getType(): string {
    return "feelings";
  }
  /** Its fields say what they are themselves: without this the library puts a text field around them, for who hears it. */
  override get isNewA11yStructure(): boolean {
    return true;
  }
  get choices(): ItemValue[] {
    return this.getPropertyValue("choices");
  }
  set choices(choices: ItemValue[]) {
    this.setPropertyValue("choices", choices);
  }
  get noneText(): string {
    return this.getLocalizableStringText("noneText");
  }
  set noneText(text: string) {
    this.setLocalizableStringText("noneText", text);
  }
  get locNoneText() {
    return this.getLocalizableString("noneText");
  }
  /** How many may be chosen; 0 for as many as one likes. */
  get max(): number {
    return this.getPropertyValue("max") ?? 0;
  }
  set max(most: number) {
    this.setPropertyValue("max", most);
  }
  /** The answer in words, in the order of the choices. */
  inWords(): string {
    const chosen: unknown[] = Array.isArray(this.value) ? this.value : [];
    if (chosen.includes(none)) return this.noneText;
    return this.choices
      .filter((one) => chosen.includes(one.value))
      .map((one) => one.text)
      .join(", ");
  }
  protected override onCheckForErrors(
    errors: CustomError[],
    isOnValueChanged: boolean,
    fireCallback: boolean,
  ) {
    super.onCheckForErrors(errors, isOnValueChanged, fireCallback);
    if (this.isEmpty()) return;
    const known = new Set<unknown>([...this.choices.map((one) => one.value), none]);
    if (!Array.isArray(this.value) || this.value.some((one) => !known.has(one)))
      errors.push(new CustomError("", this));
  }
}

Serializer.addClass(
  "feelings",
  [
    { name: "choices:itemvalues" },
    { name: "max:number" },
    { name: "noneText", serializationProperty: "locNoneText" },
  ],
  () => new FeelingsQuestion(""),
  "question",
);
