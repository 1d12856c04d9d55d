import type { Theme } from "../../../api/contract/codebooks.ts";

/** Text of the codebook in which themes are named by id ("neem dan being-heard"): shown by their names, as links. */
export function ThemeWords({ text, themes }: { text: string; themes: readonly Theme[] }) {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const parts = text.split(/([a-z]+(?:-[a-z]+)+|[a-z]+)/);
  return (
    <>
      {parts.map((part, i) => {
        const theme = byId.get(part);
        // Positions in a fixed text: the index is the identity.
        return theme ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one unchanging text
          <a key={i} href={`#${theme.id}`}>
            {theme.label.charAt(0).toLowerCase() + theme.label.slice(1)}
          </a>
        ) : (
          part
        );
      })}
    </>
  );
}
