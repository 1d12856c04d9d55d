import type { Coding } from "../../../api/contract/codings.ts";
import { Button, Dialog } from "../../parts/index.ts";
import { valenceOf } from "./words.ts";

/** Asks whether a coding may go, and says whose it is: a quote made of it goes along. */
export function RemoveDialog({
  coding,
  label,
  words,
  onRemove,
  onClose,
}: {
  coding: Coding;
  /** Of its theme. */
  label: string;
  words: string;
  onRemove: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      title="Codering verwijderen?"
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={onRemove}>
            Verwijderen
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Laten staan
          </Button>
        </>
      }
    >
      <p>
        <strong>{label}</strong>, {valenceOf(coding.valence).label.toLowerCase()},{" "}
        {coding.mine ? "door mij" : `door ${coding.coder}`}
        {coding.quoted ? ". Het citaat gaat mee weg." : ""}
      </p>
      <blockquote className="vw-quote rs-quote-words" dir="auto">
        {words}
      </blockquote>
    </Dialog>
  );
}
