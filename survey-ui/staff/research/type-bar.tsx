import type { IdentifierType } from "../../../api/contract/stories.ts";
import { Button } from "../../parts/index.ts";
import { identifierTypes } from "./words.ts";

/** What the selected words can be, at the foot of the screen: within reach of a thumb. */
export function TypeBar({ words, onType }: { words: string; onType: (type: IdentifierType) => void }) {
  return (
    <div className="rs-bar" role="toolbar" aria-label="Wat is de selectie?">
      <p className="rs-bar-words">
        <q>{words}</q>
      </p>
      <div className="rs-bar-types">
        {identifierTypes.map((type) => (
          <Button
            key={type.id}
            small
            shortcut={type.key}
            className={`vw-mark-${type.id}`}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onType(type.id)}
          >
            {type.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
