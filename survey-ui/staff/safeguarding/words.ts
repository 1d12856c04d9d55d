export const levelText = { acute: "Acuut", concern: "Zorg" } as const;
export const decisionText = { act: "handelen", "no-act": "geen actie nodig" } as const;

/** Names as a sentence holds them: "Ruben en Yasmina", "Ruben, Yasmina of Karin". */
export function namesText(names: readonly string[], last: "en" | "of" = "en"): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
