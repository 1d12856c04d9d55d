/** What is chosen, as it stands in the address: a page can be sent to a colleague or kept. */
export interface Chosen {
  provider: string | null;
  segment: string | null;
  /** Wave ids; null: all. */
  waves: string[] | null;
}

export function addressOf({ provider, segment, waves }: Chosen): string {
  const query = new URLSearchParams();
  if (provider) query.set("aanbieder", provider);
  if (segment) query.set("segment", segment);
  if (waves) query.set("ronden", waves.join(","));
  const text = query.toString();
  return text === "" ? "/overzicht" : `/overzicht?${text}`;
}
