import "../admin/admin.css";
import "./inviting.css";
import { useState } from "react";
import type { Mailings } from "../../../api/contract/inviting.ts";
import {
  Button,
  Dialog,
  dayText,
  EmptyState,
  Notice,
  numberText,
  Problem,
  Spinner,
  send,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { Ways } from "./ways.tsx";

const troubles: Record<NonNullable<Mailings["trouble"]>["what"], string> = {
  connection: "De mailserver is niet te bereiken, of verbreekt de verbinding.",
  timeout: "De mailserver geeft geen antwoord.",
  "sign-in": "De mailserver weigert de gebruikersnaam of het wachtwoord.",
  refused: "De mailserver neemt geen mail van ons aan.",
  key: "De sleutel van de adressen past niet. Is MAIL_KEY veranderd?",
};
const mailNames = ["", "Uitnodiging", "Eerste herinnering", "Tweede herinnering"];
type Campaign = Mailings["campaigns"][number];

/** What was mailed, and the reminders. How many people have not told yet is shown nowhere. */
export default function MailScreen() {
  const list = useApi<Mailings>("/api/invitations/mail");
  const [asking, setAsking] = useState<Campaign | null>(null);
  const remind = useAct(async (campaign: Campaign) => {
    await send("POST", `/api/invitations/mail/${campaign.id}/reminder`);
    setAsking(null);
    await list.reload();
  });
  if (!list.data) return list.error ? <Problem of={list.error} /> : <Spinner />;
  const { on, trouble, campaigns } = list.data;
  return (
    <>
      <h1>Mail</h1>
      <p className="vw-lead">
        Een herinnering gaat alleen naar wie nog niet vertelde. Wie dat zijn, en hoeveel, is hier niet te
        zien.
      </p>
      <Ways />
      {on ? null : (
        <Notice kind="warning" title="Mailen staat uit">
          <p>
            Er is geen mailserver ingesteld. Brieven, kaartjes en een open link werken wel; het meldteam
            krijgt geen mail over een acuut signaal en moet zelf kijken. De technisch beheerder kan mail
            aanzetten: zie docs/inviting.md.
          </p>
        </Notice>
      )}
      {trouble ? (
        <Notice kind="danger" title={`Er gaat geen mail uit, sinds ${dayText(trouble.sinceOn)}`}>
          <p>
            {troubles[trouble.what]} Er gaat niets verloren: het wordt vanzelf opnieuw geprobeerd, steeds met
            meer tijd ertussen.
            {trouble.what === "key"
              ? ""
              : " Ook het meldteam krijgt geen mail over een acuut signaal: zeg hun dat."}
          </p>
        </Notice>
      ) : null}
      {campaigns.length === 0 ? (
        <EmptyState title="Nog niets gemaild">
          <p>Mailen begint met een lijst met adressen.</p>
        </EmptyState>
      ) : (
        campaigns.map((campaign) => (
          <section key={campaign.id} className="ad-wave" aria-labelledby={`mail-${campaign.id}`}>
            <header>
              <h2 id={`mail-${campaign.id}`}>{campaign.name}</h2>
              <p className="vw-soft">{campaign.wave}</p>
            </header>
            <div>
              <ol className="in-mailings">
                {campaign.mailings.map((one) => (
                  <li key={one.number}>
                    <strong>{mailNames[one.number]}</strong>
                    <span className="vw-soft vw-numbers">{dayText(one.orderedOn)}</span>
                    <span className="vw-soft vw-numbers">
                      {one.number === 1 ? `${numberText(one.addresses)} adressen` : "wie nog niet vertelde"}
                      {one.refused > 0 ? `, ${numberText(one.refused)} niet aangekomen` : ""}
                    </span>
                  </li>
                ))}
              </ol>
              {campaign.reminderFrom === null ? (
                <p className="vw-soft vw-small">Er zijn twee herinneringen gestuurd. Meer doen we niet.</p>
              ) : (
                <div className="ad-acts">
                  <Button small onClick={() => setAsking(campaign)}>
                    Herinnering sturen
                  </Button>
                  <span className="vw-soft vw-small">kan vanaf {dayText(campaign.reminderFrom)}</span>
                </div>
              )}
            </div>
          </section>
        ))
      )}
      <Dialog
        open={asking !== null}
        title="Herinnering sturen?"
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button kind="main" busy={remind.busy} onClick={() => asking && void remind.run(asking)}>
              Sturen
            </Button>
            <Button onClick={() => setAsking(null)}>Niet doen</Button>
          </>
        }
      >
        <Problem of={remind.error} />
        <p>
          Iedereen van {asking?.name} die nog niet vertelde en mail wil krijgen, krijgt dezelfde link nog een
          keer.
        </p>
      </Dialog>
    </>
  );
}
