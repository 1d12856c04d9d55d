import type { FollowUpState } from "../../../api/contract/follow-ups.ts";
import { Badge, dayText } from "../../parts/index.ts";
import "./follow-ups.css";

/** How an agreement stands, in the words that storytellers read too. */
export const stateWord: Record<FollowUpState, string> = {
  agreed: "Afgesproken",
  busy: "Bezig",
  done: "Gedaan",
  "not-done": "Niet gelukt",
};
const kinds = { agreed: "plain", busy: "accent", done: "good", "not-done": "warning" } as const;

export interface Said {
  state: FollowUpState;
  on: string;
  text: string;
}

/** Still to be done, and the day by which is past. @param day yyyy-mm-dd, today */
export const isLate = (said: readonly Said[], dueOn: string | null, day: string) => {
  const state = said.at(-1)?.state;
  return dueOn !== null && dueOn !== "" && dueOn < day && state !== "done" && state !== "not-done";
};

export const StateBadge = ({ state }: { state: FollowUpState }) => (
  <Badge kind={kinds[state]}>{stateWord[state]}</Badge>
);

/** What storytellers were told, oldest first: a line that grows. `after` comes behind each, for instance a button. */
export function SaidList<S extends Said>({
  said,
  after,
}: {
  said: readonly S[];
  after?: (one: S) => React.ReactNode;
}) {
  return (
    <ol className="fu-said">
      {said.map((one) => (
        <li key={`${one.on} ${one.state} ${one.text}`}>
          <p className="fu-when">
            <StateBadge state={one.state} /> <time dateTime={one.on}>{dayText(one.on)}</time>
          </p>
          <p className="fu-text">{one.text}</p>
          {after?.(one)}
        </li>
      ))}
    </ol>
  );
}
