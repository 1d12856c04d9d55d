import type { ReviewState } from "../../../api/contract/stories.ts";
import { ReadingText } from "./reading-text.tsx";

const placeholder =
  /\[(?:persoon|plaats|organisatie|adres|telefoonnummer|e-mailadres|datum|nummer|link|gebruikersnaam) \d+\]/g;

/** The story as others will read it, its placeholders marked. */
export function SafeText({
  preview,
  title,
  dropTitle,
  lang,
}: {
  preview: ReviewState["preview"];
  title: string;
  dropTitle: boolean;
  lang: string | null;
}) {
  const marks = [...preview.text.matchAll(placeholder)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    className: "rs-placeholder",
  }));
  return (
    <section className="rs-safe" aria-label="Veilige tekst">
      <p className="rs-safe-head">Zo lezen anderen het</p>
      {title && !dropTitle ? <h2 dir="auto">{preview.title}</h2> : null}
      <ReadingText text={preview.text} lang={lang} marks={marks} label="Veilige tekst" onSelect={() => {}} />
    </section>
  );
}
