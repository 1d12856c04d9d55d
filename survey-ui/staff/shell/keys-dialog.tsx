import { Dialog } from "../../parts/index.ts";
import { keysOnScreen } from "../../parts/keys.ts";

/** What a keyboard has on its keys, where that is not how a browser names them. */
const onKey: Record<string, string> = {
  " ": "spatie",
  ArrowDown: "pijl omlaag",
  ArrowUp: "pijl omhoog",
  ArrowLeft: "pijl links",
  ArrowRight: "pijl rechts",
  Escape: "Esc",
};

/** The "?" dialog: every shortcut that works on the screen below it. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const keys = open ? keysOnScreen() : [];
  return (
    <Dialog open={open} title="Toetsen op dit scherm" onClose={onClose}>
      <dl className="vw-keys">
        {keys.map((line) => (
          <div key={`${line.keys} ${line.does}`}>
            <dt>
              {line.keys.split("+").map((key) => (
                <kbd key={key}>{onKey[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
      <p className="vw-soft">Tijdens het typen in een veld werken alleen de toetsen met Ctrl.</p>
    </Dialog>
  );
}
