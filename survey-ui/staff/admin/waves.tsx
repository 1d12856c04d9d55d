import "./admin.css";
import { type FormEvent, useState } from "react";
import { Link } from "wouter";
import type { Waves } from "../../../api/contract/administration.ts";
import {
  Badge,
  Button,
  Dialog,
  dayText,
  Field,
  numberText,
  Problem,
  Select,
  Spinner,
  send,
  useAct,
  useApi,
} from "../../parts/index.ts";

type Wave = Waves["waves"][number];

/** The half-years in which stories are told, and the campaigns that ask for them. */
export default function WavesScreen() {
  const list = useApi<Waves>("/api/administration/waves");
  const [making, setMaking] = useState<"wave" | { campaignIn: Wave } | null>(null);
  const [closing, setClosing] = useState<Wave | null>(null);
  const change = useAct(async (wave: Wave) => {
    await send("PATCH", `/api/administration/waves/${wave.id}`, { closed: !wave.closed });
    setClosing(null);
    await list.reload();
  });
  if (!list.data) return list.error ? <Problem of={list.error} /> : <Spinner />;
  const done = () => {
    setMaking(null);
    void list.reload();
  };
  return (
    <>
      <div className="ad-head">
        <div>
          <h1>Rondes</h1>
          <p className="vw-lead">
            Elk half jaar is een ronde. Is een ronde gesloten, dan kan met een link van die ronde niet meer
            worden verteld.
          </p>
        </div>
        <Button kind="main" onClick={() => setMaking("wave")}>
          Ronde maken
        </Button>
      </div>
      {list.data.waves.map((wave) => (
        <section key={wave.id} className="ad-wave" aria-labelledby={`wave-${wave.id}`}>
          <header>
            <h2 id={`wave-${wave.id}`}>{wave.name}</h2>
            <p className="vw-soft">
              {dayText(wave.startsOn)} tot en met {dayText(wave.endsOn)}
            </p>
            {wave.closed ? <Badge>gesloten</Badge> : <Badge kind="good">open</Badge>}
          </header>
          <div>
            {wave.campaigns.length === 0 ? (
              <p className="vw-soft">Nog geen campagne in deze ronde.</p>
            ) : (
              <ul className="ad-campaigns">
                {wave.campaigns.map((campaign) => (
                  <li key={campaign.id}>
                    <strong>{campaign.name}</strong>
                    <span className="vw-soft vw-numbers">
                      {campaign.links === 1 ? "1 link" : `${numberText(campaign.links)} links`}
                    </span>
                    <span className="vw-soft vw-small">
                      {campaign.legalGround}{" "}
                      {`Een ouder of verzorger gaat vooraf akkoord bij kinderen onder de ${campaign.carerUntil} jaar.`}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <div className="ad-acts">
              {wave.closed ? null : (
                <>
                  <Button small onClick={() => setMaking({ campaignIn: wave })}>
                    Campagne starten
                  </Button>
                  {wave.campaigns.length > 0 ? <Link href="/uitnodigen">Uitnodigen</Link> : null}
                </>
              )}
              <Button small kind="quiet" onClick={() => setClosing(wave)}>
                {wave.closed ? "Weer openen" : "Sluiten"}
              </Button>
            </div>
          </div>
        </section>
      ))}
      <Dialog
        open={closing !== null}
        title={closing?.closed ? `${closing.name} weer openen?` : `${closing?.name ?? ""} sluiten?`}
        onClose={() => setClosing(null)}
        actions={
          <>
            <Button kind="main" busy={change.busy} onClick={() => closing && void change.run(closing)}>
              {closing?.closed ? "Ronde openen" : "Ronde sluiten"}
            </Button>
            <Button onClick={() => setClosing(null)}>Niet doen</Button>
          </>
        }
      >
        <Problem of={change.error} />
        <p>
          {closing?.closed
            ? "Links die nog niet verlopen zijn, werken dan weer."
            : "Wie de link nog heeft, ziet dan dat de ronde voorbij is. Wat al is verteld, blijft bewaard."}
        </p>
      </Dialog>
      {making === "wave" ? <NewWave onClose={() => setMaking(null)} onDone={done} /> : null}
      {making !== null && making !== "wave" ? (
        <NewCampaign
          wave={making.campaignIn}
          grounds={list.data.legalGrounds}
          onClose={() => setMaking(null)}
          onDone={done}
        />
      ) : null}
    </>
  );
}

function NewWave({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [year, setYear] = useState(String(new Date().getFullYear() + 1));
  const [half, setHalf] = useState("1");
  const make = useAct(async () => {
    const first = half === "1";
    await send("POST", "/api/administration/waves", {
      id: `${year}-${half}`,
      name: `${first ? "Eerste" : "Tweede"} helft ${year}`,
      startsOn: `${year}-${first ? "01-01" : "07-01"}`,
      endsOn: `${year}-${first ? "06-30" : "12-31"}`,
    });
    onDone();
  });
  return (
    <Dialog open title="Ronde maken" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void make.run();
        }}
      >
        <Problem of={make.error} />
        <Field
          label="Jaar"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(e) => setYear(e.target.value)}
          error={make.error?.of("id")}
        />
        <Select
          label="Half jaar"
          value={half}
          onChange={(e) => setHalf(e.target.value)}
          options={[
            { value: "1", label: "januari tot en met juni" },
            { value: "2", label: "juli tot en met december" },
          ]}
        />
        <Button kind="main" type="submit" busy={make.busy}>
          Ronde maken
        </Button>
      </form>
    </Dialog>
  );
}

function NewCampaign({
  wave,
  grounds,
  onClose,
  onDone,
}: {
  wave: Wave;
  grounds: Waves["legalGrounds"];
  onClose: () => void;
  onDone: () => void;
}) {
  const [name, setName] = useState("");
  const [legalGround, setLegalGround] = useState(grounds[0]?.text ?? "");
  // Where people are asked for consent, the law asks a carer's up to sixteen; elsewhere a region may.
  const consent = grounds.find((ground) => ground.text === legalGround)?.ground === "consent";
  const [asked, setAsked] = useState("12");
  const carerUntil = consent ? "16" : asked;
  const make = useAct(async () => {
    await send("POST", "/api/administration/campaigns", {
      waveId: wave.id,
      name,
      legalGround,
      carerUntil: Number(carerUntil),
    });
    onDone();
  });
  return (
    <Dialog open title={`Campagne starten in ${wave.name.toLowerCase()}`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void make.run();
        }}
      >
        <Problem of={make.error} />
        <Field
          label="Naam"
          hint="Alleen hier te zien, bijvoorbeeld: wijkteams, najaar"
          value={name}
          onChange={(e) => setName(e.target.value)}
          error={make.error?.of("name")}
        />
        <Select
          label="Wettelijke grondslag om mensen te vragen"
          value={legalGround}
          onChange={(e) => setLegalGround(e.target.value)}
          options={grounds.map((ground) => ({ value: ground.text, label: ground.label }))}
        />
        <p className="vw-soft vw-small">{legalGround}</p>
        <Select
          label="Tot welke leeftijd gaat eerst een ouder of verzorger akkoord"
          hint={
            consent
              ? "Bij toestemming vraagt de wet dit tot 16 jaar."
              : "De wet vraagt dit tot 12 jaar; meer mag."
          }
          value={carerUntil}
          onChange={(e) => setAsked(e.target.value)}
          options={(consent ? ["16"] : ["12", "16"]).map((age) => ({ value: age, label: `${age} jaar` }))}
        />
        <Button kind="main" type="submit" busy={make.busy}>
          Campagne starten
        </Button>
      </form>
    </Dialog>
  );
}
