import type { Overview } from "../../../api/contract/contracts.ts";

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

/** Where a duidingssessie about a view is prepared, with these themes ticked. */
export function prepareAddress({ provider, segment }: Overview, themes: string[] = []): string {
  const query = new URLSearchParams({ segment: segment.id });
  if (provider) query.set("aanbieder", provider.id);
  if (themes.length > 0) query.set("themas", themes.join(","));
  return `/sessies/nieuw?${query}`;
}
