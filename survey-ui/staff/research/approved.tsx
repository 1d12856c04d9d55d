import { Link, useLocation, useSearchParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import type { StoryDetail } from "../../../api/contract/stories.ts";
import { Notice, Problem, Spinner, send, useAct, useApi } from "../../parts/index.ts";
import { KeptApart } from "./facts.tsx";
import { filtersOf } from "./queue.ts";

/** In place of a review that is over. */
export function NotInReview({ id, filters }: { id: string; filters: string }) {
  const story = useApi<StoryDetail>(`/api/stories/${id}`);
  if (story.error) return <Problem of={story.error} retry={() => void story.reload()} />;
  if (!story.data) return <Spinner label="Verhaal openen" />;
  if (story.data.status === "withheld" && !story.data.version)
    return <KeptApart story={story.data} filters={filters} />;
  return (
    <>
      <h1>Deze tekst is al gecontroleerd</h1>
      <p>
        De veilige tekst staat vast. <Link href={`/verhalen/${id}/coderen${filters}`}>Naar het coderen</Link>{" "}
        of <Link href={`/verhalen${filters}`}>terug naar de lijst</Link>.
      </p>
    </>
  );
}

/** On the screen after a review: that the story before was approved, and the way back to it. */
export function JustApproved() {
  const approved = useHistoryState<{ approved?: string } | null>()?.approved;
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const undo = useAct(async () => {
    await send("DELETE", `/api/stories/${approved}/approval`);
    go(`/verhalen/${approved}/controle${filtersOf(search)}`);
  });
  if (!approved) return null;
  return (
    <>
      <Notice kind="good">
        <p>
          Het vorige verhaal is goedgekeurd.{" "}
          <button type="button" className="vw-link" onClick={() => void undo.run()}>
            Toch terug naar controle
          </button>
        </p>
      </Notice>
      <Problem of={undo.error} />
    </>
  );
}
