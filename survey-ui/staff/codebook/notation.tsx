const notation = [
  ["luisteren", "dit woord of een vorm ervan: luisterde, geluisterd"],
  ["=verteld", "alleen deze vorm"],
  ["wacht*  *plek  *pleeg*", "woorden die zo beginnen, eindigen, of dit bevatten"],
  ["mocht|mag", "een van deze"],
  ["@hulpverlener", "een woord uit die woordgroep"],
  ["niemand serieus", "het tweede na het eerste, met hoogstens drie woorden ertussen"],
  ["al + besloten", "direct na elkaar"],
  ["al ~ besloten", "met hoogstens acht woorden ertussen"],
  ["al ... besloten", "ergens erna"],
  ["@hulpverlener & weg|gestopt", "beide in de zin, in welke volgorde ook"],
  ["serieus genomen ! niet", "tenzij dit in de zin staat"],
] as const;

/** How a line is written; open beside the field until somebody has tried one. */
export function Notation({ open }: { open: boolean }) {
  return (
    <details className="pt-how" open={open}>
      <summary>Zo is een regel geschreven</summary>
      <dl className="pt-notation">
        {notation.map(([written, means]) => (
          <div key={written} style={{ display: "contents" }}>
            <dt>{written}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
