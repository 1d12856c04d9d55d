import { useState } from "react";
import type { Unheard } from "../../../api/contract/recordings.ts";
import { Badge, Button, dayText, Problem, send, useAct } from "../../parts/index.ts";
import { tellerText } from "../research/words.ts";
import { clock, Player } from "./player.tsx";

/** Spoken stories nobody listened to: a person has to, the same day, since no machine can. */
export function UnheardList({ rows, reload }: { rows: Unheard[]; reload: () => Promise<void> }) {
  if (rows.length === 0) return null;
  return (
    <section className="rc-unheard" aria-label="Ongehoorde opnames">
      <h2>Ongehoorde opnames</h2>
      <p className="vw-soft">
        Deze verhalen zijn ingesproken en nog niet uitgetypt. De computer kan er geen signaal in zoeken:
        luister dezelfde dag.
      </p>
      <ol className="sg-list">
        {rows.map((row) => (
          <Row key={row.storyId} row={row} reload={reload} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, reload }: { row: Unheard; reload: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const judging = useAct(async (signal: "none" | "concern" | "acute") => {
    await send("POST", `/api/stories/${row.storyId}/recording/judgement`, { signal });
    await reload();
  });
  return (
    <li className="rc-row">
      <div className="rc-row-head">
        <p className="sg-title">
          <span className="rc-who">
            {tellerText(row.respondent, row.age)} over {row.provider}
          </span>{" "}
          <Badge kind="warning">Ongehoord</Badge>
        </p>
        <p className="sg-meta">
          {row.segment}, binnen op {dayText(row.receivedOn)}, ongeveer {clock(row.seconds)}
        </p>
      </div>
      {open ? (
        <>
          <Player storyId={row.storyId} />
          <div className="rc-go">
            <Button busy={judging.busy} onClick={() => void judging.run("none")}>
              Gehoord: geen zorg
            </Button>
            <Button busy={judging.busy} onClick={() => void judging.run("concern")}>
              Signaal: zorg
            </Button>
            <Button kind="danger" busy={judging.busy} onClick={() => void judging.run("acute")}>
              Signaal: acuut
            </Button>
          </div>
          <Problem of={judging.error} />
        </>
      ) : (
        <Button onClick={() => setOpen(true)}>Beluisteren</Button>
      )}
    </li>
  );
}
