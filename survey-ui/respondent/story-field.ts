import { byId, el } from "./dom.ts";
import type { Start } from "./start.ts";

/** The field of the story, and what stands around it. */

/** Puts text in the field, and leaves the cursor where it was if what stands before it did not change. */
export function setText(field: HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, value } = field;
  field.value = text;
  if (text.startsWith(value.slice(0, selectionEnd))) field.setSelectionRange(selectionStart, selectionEnd);
}

/** As high as its text, where the style sheet cannot do that. */
export function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  if (field.scrollHeight > field.clientHeight) field.style.height = `${field.scrollHeight + 2}px`;
}

/** How much fits still, told when the end is near. */
export function left(field: HTMLTextAreaElement, { max, texts }: Start): void {
  const place = byId("left");
  if (!place) return;
  const count = max - field.value.length;
  place.hidden = count > 500;
  place.textContent = (texts["characters.left"] ?? "").replace("{count}", String(count));
}

/** What is missing, above the field, with the cursor in it. */
export function wrong(field: HTMLTextAreaElement, message: string): void {
  let place = byId("story-wrong");
  if (!place) {
    place = el("p", { id: "story-wrong", className: "wrong" });
    field.before(place);
  }
  place.textContent = message;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", "story-wrong story-hint");
  field.focus();
  place.scrollIntoView({ block: "center" });
}

/** Who writes is not told any more that nothing is written. */
export function clearWrong(field: HTMLTextAreaElement): void {
  if (field.value.trim() === "" || !field.hasAttribute("aria-invalid")) return;
  byId("story-wrong")?.remove();
  document.querySelector(".summary")?.remove();
  field.removeAttribute("aria-invalid");
  field.setAttribute("aria-describedby", "story-hint");
}

/** A line above the story about what happened. @returns it */
export function notice(text: string): HTMLElement {
  let place = byId("notice");
  if (!place) {
    place = el("p", { id: "notice" });
    place.setAttribute("role", "alert");
    document.querySelector(".ask")?.before(place);
  }
  place.textContent = text;
  return place;
}
