import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { redact } from "../analysis/deidentify/redact.ts";
import type { LabelledStory, Span } from "../analysis/types.ts";
import type { Acting, Tx } from "../db/client.ts";
import { loadRegion, type RegionContent, segmentForSetting } from "../db/content.ts";
import { halfYearsUntil } from "../db/half-years.ts";
import { packagePath } from "../db/paths.ts";
import { insertAccount } from "../db/queries/accounts.ts";
import { record } from "../db/queries/audit.ts";
import { addCoding } from "../db/queries/codings.ts";
import { recordGround } from "../db/queries/grounds.ts";
import { changeIdentifier, listIdentifiers, markIdentifiers } from "../db/queries/identifiers.ts";
import { saveLot } from "../db/queries/passes.ts";
import { releaseQuote } from "../db/queries/quotes.ts";
import { addDecision, closeSignal, signalOfStory } from "../db/queries/signals.ts";
import { freezeVersion, lockStory, rawText, setReleased, setStatus } from "../db/queries/stories.ts";
import { idFor, installRegion } from "../db/region.ts";
import { hashPassword, newPassword } from "./access/passwords.ts";
import { mayBeQuoted, mayLieOnTable } from "./demo-check.ts";
import { holdDemoSessions } from "./demo-sessions.ts";
import { type ImportStory, importStories } from "./import.ts";
import { follow } from "./journey.ts";
import { safeText } from "./safe-text.ts";
import { type Services, today } from "./services.ts";
import { workAll } from "./worker.ts";

interface DemoStory extends LabelledStory {
  setting: string;
  /** The shipped model was not made of it: what suggestions reach may be measured on it. */
  unseen: boolean;
}

/** Hears how far the seeding is: what it is doing, and how much of that is done, 0 to 1. */
export type Told = (what: string, done: number) => void;

/** Share of the stories nothing was learned from that is the demo's holdout: enough of them to show figures. */
const holdoutShare = 0.8;

/** How many of the newest stories stay on the researcher's desk. */
const queueLength = 50;

/**
 * Fills the fictional demo region by the way everything goes: stories come in as responses, the steps run, a fictional
 * researcher reviews, approves and codes them (with the codes the writers gave), two coordinators decide on signals,
 * and the summaries follow from that. The last fifty stay unreviewed.
 */
export async function seedDemo(services: Services, told: Told): Promise<void> {
  // Whenever the demo is started first, its stories are of the last four half-years, and the newest is still open.
  const content = { ...loadRegion("demo"), waves: halfYearsUntil(today(services), 4) };
  const regionId = content.id;
  const operator: Acting = { regionId, actor: "operator", text: "none" };
  // Nobody signs in to the demo with a password: its links do. This one is thrown away.
  const passwordHash = await hashPassword(newPassword());
  await services.db.inRegion(operator, async (tx) => {
    await installRegion(tx, content, { isDemo: true, today: today(services) });
    for (const person of content.staff) {
      await insertAccount(tx, operator, {
        id: idFor(regionId, "account", person.id),
        name: person.name,
        email: person.email,
        role: person.role,
        passwordHash,
      });
    }
    await record(tx, operator, { action: "region.installed", subject: regionId });
  });
  const stories = demoStories();
  const placed = place(content, stories, today(services));
  const ids = await importStories(services, operator, placed, (n) =>
    told("Verhalen binnenhalen", n / stories.length),
  );
  await workAll(services, 50, (n) => told("Stappen: taal, herkenning, signalen", n / (stories.length * 3)));
  await codeStories(
    services,
    content,
    stories.slice(0, -queueLength).map((story, i) => ({ story, id: ids[i]! })),
    (done) => told("Controleren en coderen", done),
  );
  let jobs = 0;
  await workAll(services, 50, (n) => {
    jobs = n;
    told("Thema's voorstellen en samenvatten", Math.min(0.99, jobs / (stories.length * 1.1)));
  });
  await holdDemoSessions(services, content);
  told("Thema's voorstellen en samenvatten", 1);
}

/** Both files, mixed by a fixed hash so that writers and waves do not run in step. */
function demoStories(): DemoStory[] {
  return ["starter", "dev"]
    .flatMap((name) =>
      readFileSync(packagePath(`content/stories/${name}.jsonl`), "utf8")
        .trim()
        .split("\n")
        .map((line) => ({ ...(JSON.parse(line) as DemoStory), unseen: name === "dev" })),
    )
    .sort((a, b) => number(a.id, "order") - number(b.id, "order"));
}

/** A number from 0 up to 1 that is always the same for the same story and purpose. */
function number(id: string, purpose: string): number {
  return createHash("sha256").update(`${purpose}:${id}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** Where and when each story was told: a fitting segment, larger and smaller providers, the four waves in order. */
function place(content: RegionContent, stories: DemoStory[], until: string): ImportStory[] {
  const queueFrom = stories.length - queueLength;
  return stories.map((story, i) => {
    const { segment } = segmentForSetting(story.setting);
    const offering = content.providers.filter((p) => p.segments.includes(segment));
    // The first named is the largest: about half, a third, and the rest.
    const at = Math.min(offering.length - 1, Math.floor(number(story.id, "provider") ** 2 * offering.length));
    const provider = offering[at]!;
    const wave =
      i >= queueFrom
        ? content.waves.at(-1)!
        : content.waves[Math.floor((i / queueFrom) * content.waves.length)]!;
    const town =
      provider.municipalities[Math.floor(number(story.id, "town") * provider.municipalities.length)]!;
    const permission = number(story.id, "permission");
    return {
      text: story.text,
      title: "",
      respondent: story.respondent === "ouder" ? "ouder" : "jeugdige",
      age: story.age ?? null,
      providerId: idFor(content.id, "provider", provider.id),
      segmentId: segment,
      waveId: wave.id,
      municipalityId: idFor(content.id, "municipality", town),
      permission: permission < 0.5 ? "quote" : permission < 0.8 ? "session" : "research",
      receivedOn: i >= queueFrom ? until : dayIn(wave, number(story.id, "day"), until),
      answers: answersFor(story),
      feelings: feelingsFor(story),
    };
  });
}

function dayIn(wave: { start: string; end: string }, share: number, until: string): string {
  const from = Date.parse(wave.start);
  const to = Math.min(Date.parse(wave.end), Date.parse(until) - 86_400_000);
  return new Date(from + Math.max(0, to - from) * share).toISOString().slice(0, 10);
}

/** Closed answers that fit what the story says: fictional, like the story. */
function answersFor(story: DemoStory): Record<string, unknown> {
  const tone = toneOf(story);
  const me = Math.round((0.2 + 0.6 * tone * number(story.id, "me")) * 100) / 100;
  const rules = Math.round((1 - me) * number(story.id, "rules") * 100) / 100;
  const scale = ["never", "sometimes", "often", "always"] as const;
  const step = (purpose: string) =>
    scale[Math.min(3, Math.max(0, Math.round(tone * 3 + number(story.id, purpose) * 1.6 - 0.8)))];
  return {
    prompt: ["moment", "friend", "wish"][Math.floor(number(story.id, "prompt") * 3)],
    decided_by: { left: me, top: Math.round((1 - me - rules) * 100) / 100, right: rules },
    pace: Math.round(100 * Math.min(1, Math.max(0, tone * 0.7 + number(story.id, "pace") * 0.3))),
    taken_seriously: step("taken"),
    going_better: step("better"),
  };
}

function feelingsFor(story: DemoStory): string[] {
  const good = ["relieved", "hopeful", "proud", "calm", "happy"];
  const bad = ["angry", "powerless", "sad", "alone", "confused"];
  const from = toneOf(story) >= 0.5 ? good : bad;
  return [from[Math.floor(number(story.id, "feeling") * from.length)]!];
}

/** Share of positive codes, 0 to 1; half where there are none. */
function toneOf(story: DemoStory): number {
  if (story.codes.length === 0) return 0.5;
  return story.codes.filter((code) => code.valence === "positive").length / story.codes.length;
}

/** How many stories the fictional researcher does in one transaction. */
const together = 25;

async function codeStories(
  services: Services,
  content: RegionContent,
  work: { story: DemoStory; id: string }[],
  told: (done: number) => void,
): Promise<void> {
  const by = (role: string) =>
    content.staff
      .filter((person) => person.role === role)
      .map((person) => idFor(content.id, "account", person.id));
  const [researcher] = by("researcher");
  const coordinators = by("safeguarding");
  const acting: Acting = { regionId: content.id, actor: `account:${researcher}`, text: "raw" };
  for (let i = 0; i < work.length; i += together) {
    const part = work.slice(i, i + together);
    await services.db.inRegion(acting, async (tx) => {
      const groups = new Set<string>();
      for (const { story, id } of part) {
        if (story.unseen && number(story.id, "holdout") < holdoutShare)
          await saveLot(tx, content.id, id, { holdout: true, coders: 1 }, today(services));
        groups.add(await codeStory(tx, acting, story, id, researcher!, coordinators));
      }
      await record(tx, acting, {
        action: "stories.coded",
        subject: "demo",
        detail: { stories: part.length },
        jobs: [
          ...part.flatMap(({ id }) => follow("story.approved", id)),
          ...[...groups].flatMap((group) => follow("group.changed", group)),
        ],
      });
    });
    told(Math.min(1, (i + together) / work.length));
  }
  const [manager] = by("contract-manager");
  const looking: Acting = { regionId: content.id, actor: `account:${manager}`, text: "none" };
  await services.db.inRegion(looking, async (tx) => {
    await recordGround(tx, {
      regionId: content.id,
      legalGround: content.legalGrounds[0]!.text,
      purpose: content.purposes[0]!.text,
      recordedBy: manager!,
      recordedAt: services.now(),
    });
    await record(tx, looking, { action: "ground.recorded", subject: content.id });
  });
}

/** Review, approval and coding of one story. @returns its group */
async function codeStory(
  tx: Tx,
  acting: Acting,
  story: DemoStory,
  id: string,
  researcher: string,
  coordinators: string[],
): Promise<string> {
  const locked = (await lockStory(tx, id))!;
  const raw = (await rawText(tx, id))!;
  await review(tx, acting, story, id);
  const identifiers = await listIdentifiers(tx, id);
  const safe = safeText(raw, identifiers);
  const { versionId } = await freezeVersion(tx, locked, safe, researcher);
  const keptBack = await decide(tx, acting, story, id, coordinators);

  const { pieces } = redact(
    raw.text,
    identifiers.filter((place) => place.state !== "rejected"),
  );
  let quoted = false;
  for (const code of story.codes) {
    const span = toSafe(code, pieces);
    const codingId = await addCoding(tx, {
      regionId: acting.regionId,
      storyId: id,
      versionId,
      codebookVersion: 1,
      themeId: code.theme,
      valence: code.valence,
      ...span,
      coderId: researcher,
    });
    const text = safe.text.slice(span.start, span.end);
    if (
      !quoted &&
      !keptBack &&
      locked.permission === "quote" &&
      mayBeQuoted(text, code.theme, story.lang) &&
      number(story.id, "quote") < 0.6
    ) {
      await releaseQuote(tx, acting.regionId, codingId, text, researcher);
      quoted = true;
    }
  }
  await setStatus(tx, id, keptBack ? "withheld" : "coded");
  if (
    !keptBack &&
    locked.permission !== "research" &&
    mayLieOnTable(safe.text, story.lang) &&
    number(story.id, "release") < 0.6
  )
    await setReleased(tx, id, true);
  return locked.group;
}

/** The researcher agrees with the machine where the labels do, rejects the rest, and adds what it missed. */
async function review(tx: Tx, acting: Acting, story: DemoStory, id: string): Promise<void> {
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const found = await listIdentifiers(tx, id);
  for (const place of found) {
    const right = story.identifiers.some((label) => overlaps(label, place));
    if (!right) await changeIdentifier(tx, id, place.id, { state: "rejected" });
  }
  for (const label of story.identifiers) {
    const whole = found.some((place) => place.start <= label.start && place.end >= label.end);
    if (!whole)
      await markIdentifiers(tx, acting.regionId, id, label.type, [{ start: label.start, end: label.end }]);
  }
}

/** Two coordinators decide on a signal, as the label says. @returns whether somebody acts, so the story is kept back */
async function decide(
  tx: Tx,
  acting: Acting,
  story: DemoStory,
  id: string,
  coordinators: string[],
): Promise<boolean> {
  const signal = await signalOfStory(tx, id);
  if (!signal) return false;
  const decision = story.signal === "none" ? "no-act" : "act";
  for (const accountId of coordinators)
    await addDecision(tx, acting.regionId, signal.id, accountId, decision, "");
  await closeSignal(tx, signal.id, decision === "act" ? "handled" : "dismissed");
  return decision === "act";
}

/** A passage of the raw text in the safe text; a placeholder it touches comes with it whole. */
function toSafe(
  span: Span,
  pieces: { start: number; end: number; safeStart: number; safeEnd: number }[],
): Span {
  const at = (offset: number, edge: "start" | "end") => {
    let shift = 0;
    for (const piece of pieces) {
      if (offset <= piece.start) break;
      if (offset < piece.end) return edge === "start" ? piece.safeStart : piece.safeEnd;
      shift = piece.safeEnd - piece.end;
    }
    return offset + shift;
  };
  return { start: at(span.start, "start"), end: at(span.end, "end") };
}
