import { useState } from "react";
import { type ApiProblem, Button, Check, Dialog, Problem } from "../../parts/index.ts";

/** A quote leaves the house of the researchers: a person checks it first (respondents.md, L18). */
export function QuoteDialog({
  words,
  busy,
  error,
  onRelease,
  onClose,
}: {
  words: string;
  busy: boolean;
  error: ApiProblem | null;
  onRelease: () => void;
  onClose: () => void;
}) {
  const [checked, setChecked] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <Dialog
      open
      title="Als citaat vrijgeven"
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            busy={busy}
            onClick={() => {
              if (checked) onRelease();
              else setAsked(true);
            }}
          >
            Vrijgeven
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Annuleren
          </Button>
        </>
      }
    >
      <blockquote className="vw-quote rs-quote-words" dir="auto">
        {words}
      </blockquote>
      <p>
        Contractmanagers kunnen dit citaat lezen in het overzicht van de aanbieder, zodra de groep groot
        genoeg is. De verteller heeft daar toestemming voor gegeven.
      </p>
      {asked && !checked ? <p className="vw-error">Lees het citaat na en vink aan dat het klopt.</p> : null}
      <Check
        label="Er staat geen datum, plaats, taal, geloof, feest of zeldzame combinatie in waaraan iemand te herkennen is."
        checked={checked}
        onChange={(event) => setChecked(event.target.checked)}
      />
      <Problem of={error} />
    </Dialog>
  );
}
