import { Link } from "wouter";
import { Badge, Button, Dialog, send } from "../../parts/index.ts";
import { PlanActs } from "./plan.tsx";
import { codingPlace, filtersOf } from "./queue.ts";
import { Trouble } from "./trouble.tsx";
import { differing } from "./two-coders.tsx";
import type { DeskProps, useDesk } from "./use-desk.ts";
import { Worry } from "./worry.tsx";

/** Under the text: being done with the story, what else may happen to it, and the way to the next one. */
export function DeskFoot({
  story,
  version,
  desk,
  look,
  refreshStory,
  hand,
}: Pick<DeskProps, "story" | "version" | "desk" | "look" | "refreshStory"> & {
  hand: ReturnType<typeof useDesk>;
}) {
  const { asking, canCode, canFinish, done, finish, go, look: looking, next, open, search } = hand;
  const { setAsking, storyAct } = hand;
  const { plan } = desk;
  const chosen = hand.pending ?? hand.selection;
  const blocked = story.signal?.status === "open";
  const path = `/api/stories/${story.id}`;
  const place = next ? codingPlace(next, search) : null;
  return (
    <footer className="rs-coding-foot">
      <Trouble row={hand.row} acts={[finish, storyAct]} look={look} reload={hand.refreshAll} />
      <p className="rs-early vw-small" role="status">
        {looking.said}
      </p>
      <Dialog
        open={asking}
        title={`Nog ${open.length === 1 ? "één voorstel" : `${open.length} voorstellen`} open en geen code: klaar?`}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              kind="main"
              onClick={() => {
                setAsking(false);
                void finish.run();
              }}
            >
              Klaar, zonder codes
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              Terug naar het verhaal
            </Button>
          </>
        }
      >
        <p>Het verhaal telt dan mee als een verhaal waarin geen enkel thema staat.</p>
      </Dialog>
      <div className="rs-foot-acts">
        {canFinish ? (
          <Button kind="main" shortcut="Ctrl+Enter" busy={finish.busy} onClick={done}>
            {next ? "Klaar, volgende verhaal" : "Klaar met coderen"}
          </Button>
        ) : story.status === "coded" ? (
          <>
            {differing(desk).length > 0 ? (
              <Badge kind="warning">Gecodeerd, telt voor beide codeurs mee</Badge>
            ) : (
              <Badge kind="good">Gecodeerd, telt mee</Badge>
            )}
            <Button onClick={() => void storyAct.run(() => send("DELETE", `${path}/coded`))}>
              Toch nog niet klaar
            </Button>
          </>
        ) : null}
        {version.released ? (
          <Button kind="quiet" onClick={() => void storyAct.run(() => send("DELETE", `${path}/release`))}>
            Vrijgave intrekken
          </Button>
        ) : story.permission !== "research" && !blocked && canCode ? (
          <Button kind="quiet" onClick={() => void storyAct.run(() => send("POST", `${path}/release`))}>
            Vrijgeven voor duidingssessies
          </Button>
        ) : null}
        {version.released ? <Badge kind="accent">Vrijgegeven voor duidingssessies</Badge> : null}
        {story.status === "approved" &&
        desk.codings.length === 0 &&
        !(plan.coders > 1 && plan.finished > 0) ? (
          <Button
            kind="quiet"
            onClick={() =>
              void storyAct.run(async () => {
                await send("DELETE", `${path}/approval`);
                go(`/verhalen/${story.id}/controle${filtersOf(search)}`);
              })
            }
          >
            Terug naar controle
          </Button>
        ) : null}
        {story.status === "approved" ? (
          <PlanActs
            plan={plan}
            untouched={desk.codings.length === 0 && desk.suggestions.length === 0 && !plan.holdout}
            onReopen={() => void storyAct.run(() => send("DELETE", `${path}/coded`))}
            onCoders={(coders) => void storyAct.run(() => send("PUT", `${path}/coders`, { coders }))}
          />
        ) : null}
        {place ? (
          <Link href={place[0]} state={place[1].state} className="rs-skip">
            {story.status === "coded" ? "Volgende verhaal" : "Overslaan"}
          </Link>
        ) : null}
        <Worry
          story={story}
          passage={
            chosen && {
              words: version.text.slice(chosen.start, chosen.end),
              at: { ...chosen, versionId: version.id },
            }
          }
          reload={refreshStory}
        />
      </div>
      {canCode && desk.codings.length === 0 && story.status === "approved" ? (
        <p className="vw-small vw-soft">
          Zegt het verhaal niets bruikbaars? Dan krijgt het geen codes: rond het zo af.
        </p>
      ) : null}
    </footer>
  );
}
