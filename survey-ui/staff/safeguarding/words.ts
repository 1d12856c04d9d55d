export const levelText = { acute: "Acuut", concern: "Zorg" } as const;
export const decisionText = { act: "handelen", "no-act": "geen actie nodig" } as const;
