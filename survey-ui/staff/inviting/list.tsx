import "../admin/admin.css";
import "./inviting.css";
import { type FormEvent, useState } from "react";
import { Link } from "wouter";
import type { InvitationOptions } from "../../../api/contract/administration.ts";
import type { CheckedList, MadeList } from "../../../api/contract/inviting.ts";
import { csvFile, download, saveFile } from "../../parts/download.ts";
import {
  Badge,
  Button,
  Field,
  Notice,
  numberText,
  Problem,
  Select,
  Spinner,
  send,
  Table,
  useAct,
  useApi,
  useStay,
} from "../../parts/index.ts";
import { NoCampaign, Ways } from "./ways.tsx";
import { languageNames, routeNames } from "./words.ts";

const example = [
  ["aanbieder", "segment", "gemeente", "route", "taal", "aantal"],
  ["", "1", "", "jongere", "nl", "25"],
  ["", "1", "", "ouder", "nl", "10"],
];

/** A list from a spreadsheet: checked first, then turned into links, letters or mails, all of it or nothing. */
export default function InviteListScreen() {
  const options = useApi<InvitationOptions>("/api/administration/invitations/options");
  const [made, setMade] = useState<MadeList | null>(null);
  if (!options.data) return options.error ? <Problem of={options.error} /> : <Spinner />;
  if (made) return <Made made={made} onDone={() => setMade(null)} />;
  return (
    <>
      <h1>Uitnodigen met een lijst</h1>
      <p className="vw-lead">
        Eén bestand voor veel aanbieders tegelijk: met aantallen, voor brieven en kaartjes, of met
        mailadressen.
      </p>
      <Ways />
      {options.data.campaigns.length === 0 ? (
        <NoCampaign />
      ) : (
        <Choose options={options.data} onMade={setMade} />
      )}
    </>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

/** The largest file the server takes, in bytes. */
const mostBytes = 170_000;

function Choose({ options, onMade }: { options: InvitationOptions; onMade: (made: MadeList) => void }) {
  const [campaignId, setCampaign] = useState(options.campaigns[0]!.id);
  const campaign = options.campaigns.find((one) => one.id === campaignId);
  const [expiresOn, setExpires] = useState(campaign?.lastDay ?? "");
  const [file, setFile] = useState<{ name: string; content: string } | null>(null);
  const [tooBig, setTooBig] = useState("");
  const [checked, setChecked] = useState<CheckedList | null>(null);
  const order = { campaignId, expiresOn, file: file?.content };
  const check = useAct(async () => {
    setChecked(await send<CheckedList>("POST", "/api/invitations/lists/check", order));
  });
  const make = useAct(async () => onMade(await send<MadeList>("POST", "/api/invitations/lists", order)));
  const ready = checked !== null && checked.problems.length === 0 && checked.total > 0;
  const small = checked?.groups.filter((group) => group.small).length ?? 0;

  async function choose(chosen: File | undefined) {
    setChecked(null);
    setFile(null);
    setTooBig("");
    if (!chosen) return;
    if (chosen.size > mostBytes) {
      setTooBig("Dit bestand is te groot. Verdeel de lijst over meer bestanden.");
      return;
    }
    setFile({ name: chosen.name, content: await base64Of(chosen) });
  }
  return (
    <>
      <form
        noValidate
        className="ad-order"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (file) void check.run();
          else setTooBig((now) => now || "Kies eerst een csv-bestand.");
        }}
      >
        <Select
          label="Campagne"
          value={campaignId}
          onChange={(e) => {
            setCampaign(e.target.value);
            setExpires(options.campaigns.find((one) => one.id === e.target.value)?.lastDay ?? "");
            setChecked(null);
          }}
          options={options.campaigns.map((one) => ({ value: one.id, label: `${one.name} (${one.wave})` }))}
          error={check.error?.of("campaignId")}
        />
        <Field
          label="Werken tot en met"
          type="date"
          max={campaign?.lastDay}
          value={expiresOn}
          onChange={(e) => {
            setExpires(e.target.value);
            setChecked(null);
          }}
          error={check.error?.of("expiresOn")}
        />
        <Field
          className="in-file"
          label="Lijst (csv)"
          type="file"
          accept=".csv,text/csv,text/plain"
          hint="Uit Excel: Opslaan als, CSV. Puntkomma of komma, dat maakt niet uit."
          onChange={(e) => void choose(e.target.files?.[0])}
          error={tooBig || check.error?.of("file")}
        />
        <div className="ad-order-act">
          <Problem of={check.error && check.error.fields.length === 0 ? check.error : null} />
          <Button kind={ready ? "plain" : "main"} type="submit" busy={check.busy}>
            Lijst nakijken
          </Button>
        </div>
      </form>
      {checked && checked.problems.length > 0 ? (
        <Notice kind="danger" title="Er is nog niets gemaakt. Verbeter eerst dit:">
          <ul className="in-problems">
            {checked.problems.map(({ line, message }) => (
              <li key={`${line}/${message}`}>
                {line > 0 ? <strong>Regel {line}. </strong> : null}
                {message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <details className="in-help" open={checked?.problems.some(({ line }) => line > 0) || undefined}>
        <summary>Zo ziet de lijst eruit</summary>
        <p>
          Op de eerste regel staan de namen van de kolommen: <code>aanbieder</code>, <code>segment</code>,{" "}
          <code>route</code> (kind, jongere, jongvolwassene of ouder), en als dat nodig is{" "}
          <code>gemeente</code> en <code>taal</code> (
          {Object.entries(languageNames)
            .map(([code, name]) => `${code}: ${name}`)
            .join(", ")}
          ). Daarbij óf <code>aantal</code>, voor brieven en kaartjes, óf <code>e-mail</code>, met één adres
          per regel.
        </p>
        <p>
          Staat er een fout in de lijst, dan wordt er niets gemaakt. Gemeenten:{" "}
          {options.municipalities.map(({ name }) => name).join(", ")}.
        </p>
        <Table
          caption="Zo heten aanbieders en segmenten in de lijst"
          showCaption
          rows={options.providers}
          rowKey={(row) => row.id}
          columns={[
            { key: "provider", label: "aanbieder", head: true, cell: (row) => row.name },
            {
              key: "segments",
              label: "segment (nummer of naam)",
              cell: (row) =>
                options.segments
                  .filter(({ id }) => row.segments.includes(id))
                  .map(({ id, name }) => `${id} ${name}`)
                  .join(", "),
            },
          ]}
        />
        <Button
          small
          onClick={() => {
            const name = options.providers[0]?.name ?? "";
            const rows = example.map((row, i) => (i === 0 ? row : [name, ...row.slice(1)]));
            saveFile("voorbeeld-uitnodigen.csv", csvFile(rows));
          }}
        >
          Voorbeeld bewaren (csv)
        </Button>
      </details>
      {ready && checked ? (
        <section className="vw-section">
          <h2>
            {checked.kind === "addresses"
              ? `${numberText(checked.total)} mailadressen`
              : `${numberText(checked.total)} links`}
          </h2>
          <Table
            caption="Wat deze lijst maakt"
            rows={checked.groups}
            rowKey={(row) => JSON.stringify(row)}
            columns={[
              { key: "provider", label: "Aanbieder", head: true, cell: (row) => row.provider },
              { key: "segment", label: "Segment", cell: (row) => row.segment },
              { key: "town", label: "Gemeente", cell: (row) => row.municipality || "niet vastgelegd" },
              { key: "route", label: "Voor", cell: (row) => routeNames[row.route] ?? row.route },
              { key: "language", label: "Taal", cell: (row) => languageNames[row.language] },
              {
                key: "count",
                label: "Aantal",
                align: "end",
                cell: (row) => (
                  <>
                    {row.small ? <Badge kind="warning">klein</Badge> : null} {numberText(row.count)}
                  </>
                ),
              },
            ]}
          />
          {small > 0 ? (
            <Notice kind="warning" title="Let op kleine groepen">
              <p>
                Hoe minder mensen in een groep worden gevraagd, hoe makkelijker iemand die ze kent een verhaal
                herkent. Laat bij een kleine groep de gemeente leeg, of voeg regels samen.
              </p>
            </Notice>
          ) : null}
          {checked.kind === "addresses" ? (
            <Notice title="Wat er met de adressen gebeurt">
              <p>
                Ze worden versleuteld bewaard, los van de verhalen, en alleen gebruikt om te mailen: een
                uitnodiging en hooguit twee herinneringen aan wie nog niet vertelde. Niemand ziet wie dat is.
                De nacht nadat iemand vertelt, is het adres weg. Bewaar deze lijst zelf niet langer dan nodig.
              </p>
            </Notice>
          ) : (
            <Notice title="De codes zijn maar één keer te zien">
              <p>
                Brieven en codes worden gemaakt op het moment dat de links ontstaan, en nergens bewaard.
                Bewaar of druk ze daarna meteen af.
              </p>
            </Notice>
          )}
          <Problem of={make.error} />
          <Button kind="main" busy={make.busy} onClick={() => void make.run()}>
            {checked.kind === "addresses" ? "Uitnodigingen mailen" : "Links maken"}
          </Button>
        </section>
      ) : null}
    </>
  );
}

function Made({ made, onDone }: { made: MadeList; onDone: () => void }) {
  const [kept, setKept] = useState(made.links.length === 0);
  useStay(!kept);
  const letters = useAct(async () => {
    await download("POST", "/api/invitations/letters", "brieven.pdf", {
      letters: made.links.map(({ code, language }) => ({ code, language })),
    });
    setKept(true);
  });
  if (made.mailed > 0) {
    return (
      <>
        <h1>{numberText(made.mailed)} uitnodigingen gaan op weg</h1>
        <p className="vw-lead">
          Ze worden een voor een verstuurd. Bij <Link href="/uitnodigen/mail">Mail</Link> staat of dat lukt,
          en na een week is daar een herinnering te sturen.
        </p>
        <Button kind="main" onClick={onDone}>
          Nog een lijst
        </Button>
      </>
    );
  }
  return (
    <>
      <h1>{numberText(made.links.length)} links zijn gemaakt</h1>
      <Notice kind="warning" title="Nu bewaren of afdrukken">
        De codes zijn alleen nu te zien. Ze worden nergens bewaard, ook de brieven niet. Wie een code heeft,
        kan ermee vertellen: ga er zorgvuldig mee om.
      </Notice>
      <Problem of={letters.error} />
      <div className="ad-acts">
        <Button kind="main" busy={letters.busy} onClick={() => void letters.run()}>
          Brieven maken (pdf)
        </Button>
        <Button
          onClick={() => {
            saveFile(
              "links.csv",
              csvFile([
                ["link", "code", "aanbieder", "segment", "gemeente", "voor", "taal"],
                ...made.links.map((one) => [
                  made.base + one.code,
                  one.code,
                  one.provider,
                  one.segment,
                  one.municipality,
                  routeNames[one.route] ?? one.route,
                  one.language,
                ]),
              ]),
            );
            setKept(true);
          }}
        >
          Bestand bewaren (csv)
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {kept ? "Klaar" : "Weggaan zonder te bewaren"}
        </Button>
      </div>
      <p className="vw-soft vw-small in-note">
        Op een brief staat geen naam: doe er een in elke envelop, in willekeurige volgorde. Dan weet ook op
        kantoor niemand wie welke code kreeg.
      </p>
    </>
  );
}
