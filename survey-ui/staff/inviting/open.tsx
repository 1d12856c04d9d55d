import "../admin/admin.css";
import "./inviting.css";
import { type FormEvent, useState } from "react";
import type { InvitationOptions } from "../../../api/contract/administration.ts";
import type { OpenLinks } from "../../../api/contract/inviting.ts";
import { download } from "../../parts/download.ts";
import {
  Badge,
  Button,
  Dialog,
  dayText,
  EmptyState,
  Field,
  focusWrong,
  numberText,
  Problem,
  Select,
  Spinner,
  send,
  Table,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { questionnaireOptions, routeLabel } from "./questionnaires.ts";
import { Ways } from "./ways.tsx";
import { missingWhere, ProviderAndSegment } from "./where.tsx";
import { languageOptions } from "./words.ts";

/** One link for a poster or a website, with a number of people a day. */
export default function OpenLinksScreen() {
  const list = useApi<OpenLinks>("/api/invitations/open-links");
  const options = useApi<InvitationOptions>("/api/administration/invitations/options");
  const [making, setMaking] = useState(false);
  const [language, setLanguage] = useState("nl");
  const act = useAct(async (slug: string, closed: boolean) => {
    await send("PATCH", `/api/invitations/open-links/${slug}`, { closed });
    await list.reload();
  });
  const poster = useAct((slug: string) =>
    download("GET", `/api/invitations/open-links/${slug}/poster?language=${language}`, `poster-${slug}.pdf`),
  );
  if (!list.data || !options.data)
    return list.error || options.error ? <Problem of={list.error ?? options.error} /> : <Spinner />;
  const { base, links } = list.data;
  return (
    <>
      <div className="ad-head">
        <div>
          <h1>Open links</h1>
          <p className="vw-lead">
            Eén adres voor een affiche of website. Wie begint, krijgt een eigen link. Openen alleen telt niet
            mee, en wie het is, wordt niet onthouden.
          </p>
        </div>
        {options.data.campaigns.length > 0 ? (
          <Button kind="main" onClick={() => setMaking(true)}>
            Open link maken
          </Button>
        ) : null}
      </div>
      <Ways />
      <Problem of={act.error ?? poster.error} />
      {links.length === 0 ? (
        <EmptyState title="Nog geen open link">
          <p>Een open link past bij een wachtkamer, een nieuwsbrief of een website.</p>
        </EmptyState>
      ) : (
        <>
          <Select
            label="Taal van de affiche"
            value={language}
            onChange={(e) => setLanguage(e.target.value)}
            options={languageOptions}
          />
          <Table
            caption="Open links"
            rows={links}
            rowKey={(row) => row.slug}
            rowClass={(row) => (row.closed ? "ad-off" : undefined)}
            columns={[
              {
                key: "name",
                label: "Naam",
                head: true,
                cell: (row) => (
                  <>
                    {row.name}
                    <br />
                    <a className="in-address" href={base + row.slug}>
                      {(base + row.slug).replace(/^https?:\/\//, "")}
                    </a>
                  </>
                ),
              },
              {
                key: "for",
                label: "Voor",
                cell: (row) => (
                  <>
                    {row.provider}, {row.segment.toLowerCase()}
                    <br />
                    <span className="vw-soft vw-small">{routeLabel(row.route)}</span>
                  </>
                ),
              },
              {
                key: "days",
                label: "Dagen",
                cell: (row) => `${dayText(row.startsOn)} tot en met ${dayText(row.endsOn)}`,
              },
              {
                key: "begun",
                label: "Begonnen vandaag",
                align: "end",
                cell: (row) => `${numberText(row.begunToday)} van ${numberText(row.perDay)}`,
              },
              {
                key: "state",
                label: "Toestand",
                cell: (row) => (row.closed ? <Badge>gesloten</Badge> : <Badge kind="good">open</Badge>),
              },
              {
                key: "act",
                label: <span className="vw-hidden">Doen</span>,
                cell: (row) => (
                  <div className="ad-acts">
                    <Button small busy={poster.busy} onClick={() => void poster.run(row.slug)}>
                      Affiche<span className="vw-hidden"> van {row.name}</span> (pdf)
                    </Button>
                    <Button small kind="quiet" onClick={() => void act.run(row.slug, !row.closed)}>
                      {row.closed ? "Openen" : "Sluiten"}
                      <span className="vw-hidden"> van {row.name}</span>
                    </Button>
                  </div>
                ),
              },
            ]}
          />
        </>
      )}
      {making ? (
        <NewOpenLink
          options={options.data}
          onClose={() => setMaking(false)}
          onDone={() => {
            setMaking(false);
            void list.reload();
          }}
        />
      ) : null}
    </>
  );
}

function NewOpenLink({
  options,
  onClose,
  onDone,
}: {
  options: InvitationOptions;
  onClose: () => void;
  onDone: () => void;
}) {
  const first = options.campaigns[0]!;
  const [form, setForm] = useState({
    name: "",
    campaignId: first.id,
    providerId: "",
    segmentId: "",
    questionnaire: "",
    perDay: "25",
    startsOn: new Date().toISOString().slice(0, 10),
    endsOn: first.lastDay,
  });
  const set = (change: Partial<typeof form>) => setForm((old) => ({ ...old, ...change }));
  const list = options.questionnaires.find((q) => `${q.id}@${q.version}` === form.questionnaire);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const make = useAct(async () => {
    const { questionnaire: _, perDay, ...rest } = form;
    await send("POST", "/api/invitations/open-links", {
      ...rest,
      municipalityId: null,
      questionnaireId: list?.id,
      version: list?.version,
      perDay: Number(perDay),
    });
    onDone();
  });
  const error = (path: string) => missing[path] ?? make.error?.of(path);
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const perDay = Number(form.perDay);
    const found: Record<string, string> = {
      ...(form.name.trim() ? {} : { name: "Vul een naam in." }),
      ...(list ? {} : { questionnaireId: "Kies een vragenlijst." }),
      ...missingWhere(form),
      ...(Number.isInteger(perDay) && perDay >= 1 && perDay <= 1000
        ? {}
        : { perDay: "Vul een aantal in van 1 tot en met 1000." }),
    };
    setMissing(found);
    if (Object.keys(found).length === 0) void make.run();
    else focusWrong(event.currentTarget);
  }
  return (
    <Dialog open title="Open link maken" onClose={onClose}>
      <form noValidate onSubmit={onSubmit}>
        <Problem of={make.error && make.error.fields.length === 0 ? make.error : null} />
        <Field
          label="Naam"
          hint="Alleen hier te zien, bijvoorbeeld: affiche wachtkamer"
          value={form.name}
          maxLength={100}
          onChange={(e) => set({ name: e.target.value })}
          error={error("name")}
        />
        <Select
          label="Campagne"
          value={form.campaignId}
          onChange={(e) =>
            set({
              campaignId: e.target.value,
              endsOn: options.campaigns.find((one) => one.id === e.target.value)?.lastDay ?? form.endsOn,
            })
          }
          options={options.campaigns.map((one) => ({ value: one.id, label: `${one.name} (${one.wave})` }))}
          error={error("campaignId")}
        />
        <Select
          label="Vragenlijst"
          value={form.questionnaire}
          onChange={(e) => set({ questionnaire: e.target.value })}
          empty="Kies voor wie"
          options={questionnaireOptions(options.questionnaires)}
          error={error("questionnaireId")}
        />
        <ProviderAndSegment options={options} value={form} onChange={set} error={error} />
        <Field
          label="Mensen per dag, hooguit"
          type="number"
          min={1}
          max={1000}
          value={form.perDay}
          onChange={(e) => set({ perDay: e.target.value })}
          error={error("perDay")}
        />
        <div className="in-wide">
          <Field
            label="Vanaf"
            type="date"
            value={form.startsOn}
            onChange={(e) => set({ startsOn: e.target.value })}
            error={error("startsOn")}
          />
          <Field
            label="Tot en met"
            type="date"
            value={form.endsOn}
            onChange={(e) => set({ endsOn: e.target.value })}
            error={error("endsOn")}
          />
        </div>
        <Button kind="main" type="submit" busy={make.busy}>
          Open link maken
        </Button>
      </form>
    </Dialog>
  );
}
