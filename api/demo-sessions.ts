import { choose } from "../analysis/session/choose.ts";
import type { Acting, Tx } from "../db/client.ts";
import type { RegionContent } from "../db/content.ts";
import { record } from "../db/queries/audit.ts";
import { handReceipt } from "../db/queries/demo.ts";
import { addFollowUp } from "../db/queries/follow-ups.ts";
import { addSession, candidates, layCards, saveNote } from "../db/queries/sessions.ts";
import { idFor } from "../db/region.ts";
import { hashSecret } from "./access/secrets.ts";
import type { FollowUpState } from "./contract/follow-ups.ts";
import { type Services, today } from "./services.ts";

/** With this code a newcomer looks back as somebody whose story lay on the table. Only the demo's own story has it. */
export const demoReceipt = "dem2-dem3-dem4-dem5";

/** [state, days after the session, what storytellers read] */
type Told = [FollowUpState, number, string];
type Line =
  | { kind: "observation" | "interpretation"; text: string }
  | { kind: "lesson"; text: string; owner: string; due: number; told: Told[] };

interface Held {
  title: string;
  question: string;
  /** A provider's short name, or null: about the whole segment. */
  provider: string | null;
  themes: string[];
  /** How many days ago. */
  ago: number;
  lines: Line[];
}

const sessions: Held[] = [
  {
    title: "Wie maakt het plan?",
    question: "Wanneer voelt een plan als een eigen plan, en wanneer niet?",
    provider: null,
    themes: ["equal-collaboration", "being-heard"],
    ago: 110,
    lines: [
      {
        kind: "observation",
        text: "Op de ene kaart kiest iemand mee, op de andere is alles al geschreven of besloten.",
      },
      {
        kind: "interpretation",
        text: "Er is weinig tijd tot de eerste afspraak; het plan wordt daarom vooraf ingevuld.",
      },
      {
        kind: "interpretation",
        text: "Hulpverleners willen zekerheid geven, en denken dat een kant-en-klaar plan dat doet.",
      },
      {
        kind: "lesson",
        text: "Het eerste gesprek begint met een leeg vel. Jongeren uit de sessie kijken over een half jaar mee.",
        owner: "Maaike Zwanewater",
        due: 90,
        told: [
          [
            "agreed",
            0,
            "Het eerste gesprek begint met een leeg vel: wie hulp krijgt, zegt eerst wat die zelf wil.",
          ],
          ["busy", 31, "Twee groepen hulpverleners proberen het uit."],
          [
            "done",
            92,
            "Bijna overal begint het eerste gesprek nu zo. Jongeren die meededen, vinden het rustiger.",
          ],
        ],
      },
      {
        kind: "lesson",
        text: "De vragen voor het gesprek gaan een week ervoor naar huis. De gemeenten schrijven de brief.",
        owner: "Gemeente Biezenkerke",
        due: 150,
        told: [
          ["agreed", 0, "Wie een gesprek krijgt, heeft de vragen een week van tevoren thuis."],
          ["busy", 60, "De brief met de vragen is klaar. Jongeren lezen hem nu na op moeilijke woorden."],
        ],
      },
      {
        kind: "lesson",
        text: "Bij een wissel is er een gesprek met de oude en de nieuwe hulpverlener samen.",
        owner: "De aanbieders samen",
        due: 75,
        told: [
          [
            "agreed",
            0,
            "Wie een andere hulpverlener krijgt, praat eerst een keer met de oude en de nieuwe samen.",
          ],
          [
            "not-done",
            80,
            "Dat lukt nog niet: er zijn te weinig mensen. In het voorjaar praten we er weer over.",
          ],
        ],
      },
      {
        kind: "lesson",
        text: "Na elk derde gesprek vragen we of het plan nog klopt.",
        owner: "Maaike Zwanewater",
        due: 200,
        told: [],
      },
    ],
  },
  {
    title: "Wachten zonder bericht",
    question: "Wat helpt als je moet wachten, en wat maakt het erger?",
    provider: "zilverreiger",
    themes: ["waiting-time", "clear-information", "joined-up-help", "being-heard"],
    ago: 75,
    lines: [
      { kind: "observation", text: "Niemand schrijft over de lengte alleen; het gaat over niets horen." },
      { kind: "interpretation", text: "Wie belt, krijgt steeds een ander, en die weet het ook niet." },
      {
        kind: "interpretation",
        text: "De kliniek wil pas bellen als er een datum is, om niemand blij te maken.",
      },
      {
        kind: "lesson",
        text: "Wie wacht, krijgt elke maand een bericht, ook als er niets te melden is.",
        owner: "Zilverreiger",
        due: 60,
        told: [["agreed", 0, "Wie wacht, krijgt elke maand een bericht, ook als er nog geen plek is."]],
      },
    ],
  },
];

/** Two duidingssessies, with what people made of the stories and what came of it: invented, like everything here. */
export async function holdDemoSessions(services: Services, content: RegionContent): Promise<void> {
  const manager = content.staff.find((person) => person.role === "contract-manager")!;
  const accountId = idFor(content.id, "account", manager.id);
  const acting: Acting = { regionId: content.id, actor: `account:${accountId}`, text: "released" };
  for (const [seed, held] of sessions.entries()) {
    await services.db.inRegion(acting, async (tx) => {
      const id = await hold(tx, services, acting, accountId, held, 2026 + seed);
      if (seed === 0) await handReceipt(tx, id, hashSecret("receipt", demoReceipt));
      await record(tx, acting, { action: "session.prepared", subject: `session:${id}` });
    });
  }
}

async function hold(
  tx: Tx,
  services: Services,
  { regionId }: Acting,
  accountId: string,
  { title, question, provider, themes, ago, lines }: Held,
  seed: number,
): Promise<string> {
  const day = (after: number) =>
    new Date(Date.parse(today(services)) + (after - ago) * 86_400_000).toISOString().slice(0, 10);
  const about = { providerId: provider && idFor(regionId, "provider", provider), segmentId: "4" };
  const made = { regionId, title, question, ...about, themes, seed, heldOn: day(0) };
  const id = await addSession(tx, { ...made, createdBy: accountId, createdAt: services.now() });
  const cards = choose(await candidates(tx, about), { count: 8, seed, themes, keep: [] });
  await layCards(tx, regionId, id, cards);
  for (const [i, line] of lines.entries()) {
    const noteId = crypto.randomUUID();
    await saveNote(tx, {
      regionId,
      id: noteId,
      sessionId: id,
      kind: line.kind,
      text: line.text,
      ...(line.kind === "lesson" ? { owner: line.owner, dueOn: day(line.due) } : {}),
      writtenBy: accountId,
      // One after the other, so that they stand in this order.
      writtenAt: new Date(services.now().getTime() + i),
    });
    if (line.kind !== "lesson") continue;
    for (const [state, after, text] of line.told) {
      const said = { regionId, id: crypto.randomUUID(), noteId, state, on: day(after), text };
      await addFollowUp(tx, { ...said, saidBy: accountId, saidAt: services.now() });
    }
  }
  return id;
}
