import { Fragment } from "react";
import { Link } from "wouter";
import type { StoryRow } from "../../../api/contract/stories.ts";
import { Badge, dayText, numberText } from "../../parts/index.ts";
import { languageText } from "../../texts/languages.ts";
import { clock } from "../recordings/player.tsx";
import { permissionText, statusText, tellerText } from "./words.ts";

const place = (row: StoryRow, filters: string) =>
  `/verhalen/${row.id}/${row.status === "received" || row.status === "review" ? "controle" : "coderen"}${filters}`;

/** One story in the list. @param mixed whether stories of every status stand in it */
export function Row({ row, filters, mixed }: { row: StoryRow; filters: string; mixed: boolean }) {
  const open = row.signal?.status === "open" ? row.signal.level : null;
  const who = tellerText(row.respondent);
  return (
    <li className={`rs-row${open ? ` rs-row-${open}` : ""}`}>
      <div className="rs-what">
        <p className="rs-title">
          <Link href={place(row, filters)} className="rs-link">
            {row.title ??
              (row.excerpt ? (
                <span className="rs-link-text">
                  <Excerpt {...row.excerpt} />
                </span>
              ) : (
                `${who} over ${row.provider.name}`
              ))}
          </Link>
          {open ? (
            <Badge kind={open === "acute" ? "danger" : "warning"}>
              {open === "acute" ? "Acuut signaal" : "Signaal: zorg"}
            </Badge>
          ) : null}
          {row.plan.holdout ? <Badge kind="machine">Steekproef</Badge> : null}
          {row.plan.coders > 1 ? (
            <Badge kind="accent">
              {row.plan.mine && row.status === "approved"
                ? "Wacht op tweede codeur"
                : row.plan.finished === 1 && row.status === "approved"
                  ? "Vraagt een tweede codeur"
                  : "Dubbel"}
            </Badge>
          ) : null}
          {row.plan.differ ? <Badge kind="warning">Codeurs verschillen</Badge> : null}
          {row.recording ? (
            <Badge kind={row.recording.state === "typed" ? "plain" : "warning"}>
              {row.recording.state === "typed" ? "Ingesproken" : "Nog uit te typen"}
            </Badge>
          ) : null}
          {mixed ? <Badge>{statusText[row.status]}</Badge> : null}
        </p>
        {row.excerpt && row.title ? (
          <p className="rs-excerpt">
            <Excerpt {...row.excerpt} />
          </p>
        ) : null}
        <p className="rs-meta">
          {row.excerpt ? `${who} over ${row.provider.name}, ` : ""}
          {row.segment.name}, {row.wave.name}
        </p>
      </div>
      <dl className="rs-facts">
        <div>
          <dt>Ontvangen</dt>
          <dd className="vw-numbers">{dayText(row.receivedOn)}</dd>
        </div>
        <div>
          <dt>Lengte</dt>
          <dd className="vw-numbers">
            {row.recording && row.recording.state !== "typed"
              ? `ongeveer ${clock(row.recording.seconds)} gesproken`
              : `${numberText(row.length)} tekens${row.lang === "nl" ? "" : `, ${languageText(row.lang)}`}`}
          </dd>
        </div>
        {row.proposed === null ? (
          <div>
            <dt>Coderingen</dt>
            <dd className="vw-numbers">
              {row.codings === 0
                ? "nog geen"
                : row.codings === 1
                  ? "1 codering"
                  : `${row.codings} coderingen`}
              {row.status === "approved" && row.openSuggestions > 0
                ? `, ${row.openSuggestions} ${row.openSuggestions === 1 ? "voorstel" : "voorstellen"}`
                : ""}
            </dd>
          </div>
        ) : (
          <div>
            <dt>Herkenbaar</dt>
            <dd className="vw-numbers">
              {row.recording && row.recording.state !== "typed"
                ? "nog niet gezocht"
                : row.proposed === 0
                  ? "niets gevonden"
                  : `${row.proposed} ${row.proposed === 1 ? "passage" : "passages"}`}
            </dd>
          </div>
        )}
        <div>
          <dt>Toestemming</dt>
          <dd>{permissionText[row.permission]}</dd>
        </div>
      </dl>
    </li>
  );
}

/** A piece of a story, with the words marked that were looked for. */
function Excerpt({ text, found }: NonNullable<StoryRow["excerpt"]>) {
  return (
    <>
      {found.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(found[i - 1]?.end ?? 0, start)}
          <mark className="rs-found">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}
