import { Link, useLocation } from "wouter";
import { useKeys } from "../../parts/index.ts";
import { codingPlace, useNextToCode } from "./queue.ts";
import { whyText } from "./words.ts";

/** Above the list of stories to code: the one that is best coded next, and why that one. */
export function NextStory({ search }: { search: URLSearchParams }) {
  const [, go] = useLocation();
  const { next } = useNextToCode(null, search);
  const place = next ? codingPlace(next, search) : null;
  useKeys(place ? [{ key: "n", does: "Volgend verhaal coderen", run: () => go(...place) }] : []);
  if (!next || !place) return null;
  return (
    <p className="rs-next">
      <Link href={place[0]} state={place[1].state} className="vw-button vw-button-main">
        Volgend verhaal{" "}
        <span aria-hidden="true">
          <kbd>n</kbd>
        </span>
      </Link>
      <span>
        <span className="vw-soft">Waarom dit verhaal:</span> {whyText(next)}.
      </span>
    </p>
  );
}
