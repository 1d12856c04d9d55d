import { and, asc, desc, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { askedWords, searchWords } from "../../analysis/text/search.ts";
import type { Permission, SignalLevel, StoryListQuery, StoryStatus } from "../../api/contract/stories.ts";
import type { Tx } from "../client.ts";
import { statement } from "../prepared.ts";
import {
  account,
  coding,
  identifier,
  job,
  provider,
  questionnaire,
  recording,
  response,
  safeVersion,
  segment,
  signal,
  story,
  storyText,
  suggestion,
  theme,
  wave,
} from "../schema/index.ts";
import { mayBeSeenBy, plansOf } from "./passes.ts";

export const pageSize = 50;

const openSignal = and(
  eq(signal.regionId, story.regionId),
  eq(signal.storyId, story.id),
  eq(signal.status, "open"),
);

const spokenWith = and(eq(recording.regionId, story.regionId), eq(recording.storyId, story.id));
const untyped = and(spokenWith, sql`${recording.state} <> 'typed'`);

type Filters = Omit<StoryListQuery, "page" | "status">;

const seen = (accountId: string) =>
  mayBeSeenBy(accountId, { story: coding.storyId, region: coding.regionId, coder: coding.coderId });

/** Conditions of the list's filters. @param accountId what another is coding blindly is not found by its theme */
export function filtered(filters: Filters, accountId: string): SQL[] {
  const conditions: SQL[] = [];
  if (filters.provider) conditions.push(eq(story.providerId, filters.provider));
  if (filters.segment) conditions.push(eq(story.segmentId, filters.segment));
  if (filters.wave) conditions.push(eq(story.waveId, filters.wave));
  if (filters.signal) conditions.push(sql`${signal.id} is not null`);
  if (filters.theme) {
    conditions.push(sql`exists (select from ${coding} where ${coding.regionId} = ${story.regionId}
      and ${coding.storyId} = ${story.id} and ${coding.themeId} = ${filters.theme} and ${seen(accountId)})`);
  }
  if (filters.words !== undefined) {
    const all = askedWords(filters.words).map(
      (any) =>
        sql`${safeVersion.words} && array[${sql.join(
          any.map((one) => sql`${one}`),
          sql`, `,
        )}]::text[]`,
    );
    conditions.push(sql`exists (select from ${safeVersion} where ${safeVersion.regionId} = ${story.regionId}
      and ${safeVersion.storyId} = ${story.id} and ${isNewest} and ${and(...all) ?? sql`false`})`);
    // What was opened again is read as unapproved.
    conditions.push(notInArray(story.status, ["received", "review"]));
  }
  return conditions;
}

/** Stories per status and with an open signal, under the filters. */
export async function countStories(tx: Tx, filters: Filters, accountId: string) {
  const rows = await tx
    .select({
      status: story.status,
      stories: sql<number>`count(*)::int`,
      signals: sql<number>`count(${signal.id})::int`,
    })
    .from(story)
    .leftJoin(signal, openSignal)
    .where(and(...filtered(filters, accountId)))
    .groupBy(story.status);
  const counts = { received: 0, review: 0, approved: 0, coded: 0, withheld: 0, signals: 0 };
  for (const row of rows) {
    counts[row.status as StoryStatus] = row.stories;
    counts.signals += row.signals;
  }
  return counts;
}

/**
 * One page of stories: open signals first (acute before concern), then what was spoken and nobody typed out yet, since no
 * machine looked for a cry for help in it; then the oldest. Holds no words of theirs.
 */
export async function listStories(tx: Tx, query: StoryListQuery, accountId: string) {
  const where = filtered(query, accountId);
  if (query.status) where.push(eq(story.status, query.status));
  // The page is found on the story table alone; names and signs are added to its fifty rows.
  const ids = tx
    .select({ id: story.id })
    .from(story)
    .leftJoin(signal, openSignal)
    .leftJoin(recording, untyped)
    .where(and(...where))
    .orderBy(
      sql`case when ${signal.level} = 'acute' then 0 when ${signal.level} = 'concern' then 1
        when ${recording.storyId} is not null then 2 else 3 end`,
      asc(story.receivedOn),
      asc(story.id),
    )
    .limit(pageSize)
    .offset((query.page - 1) * pageSize);
  const found = (await ids).map((row) => row.id);
  if (found.length === 0) return [];
  const rows = await tx
    .select({
      ...facts,
      codings: sql<number>`(select count(*)::int from ${coding} where ${coding.regionId} = ${story.regionId} and ${coding.storyId} = ${story.id} and ${seen(accountId)})`,
    })
    .from(story)
    .innerJoin(provider, and(eq(provider.regionId, story.regionId), eq(provider.id, story.providerId)))
    .innerJoin(segment, and(eq(segment.regionId, story.regionId), eq(segment.id, story.segmentId)))
    .innerJoin(wave, and(eq(wave.regionId, story.regionId), eq(wave.id, story.waveId)))
    .leftJoin(signal, and(eq(signal.regionId, story.regionId), eq(signal.storyId, story.id)))
    .leftJoin(recording, spokenWith)
    .where(inArray(story.id, found));
  const versions = await tx
    .selectDistinctOn([safeVersion.storyId], {
      storyId: safeVersion.storyId,
      title: safeVersion.title,
      text: safeVersion.text,
      length: sql<number>`char_length(${safeVersion.text})`,
      id: safeVersion.id,
    })
    .from(safeVersion)
    .where(inArray(safeVersion.storyId, found))
    .orderBy(safeVersion.storyId, desc(safeVersion.version));
  const open = await tx
    .select({ versionId: suggestion.versionId, n: sql<number>`count(*)::int` })
    .from(suggestion)
    .where(
      and(
        inArray(
          suggestion.versionId,
          versions.map((version) => version.id),
        ),
        eq(suggestion.state, "open"),
      ),
    )
    .groupBy(suggestion.versionId);
  const plans = await plansOf(tx, found);
  const openOf = new Map(open.map((counted) => [counted.versionId, counted.n]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const versionOf = new Map(versions.map((version) => [version.storyId, version]));
  return found.flatMap((id) => {
    const row = rowOf.get(id);
    if (!row) return [];
    const version = versionOf.get(id);
    return [
      {
        ...row,
        plan: plans.get(id)!,
        version: version ? { ...version, openSuggestions: openOf.get(version.id) ?? 0 } : null,
      },
    ];
  });
}

const facts = {
  id: story.id,
  status: story.status,
  receivedOn: story.receivedOn,
  lang: story.lang,
  respondent: story.respondent,
  age: story.age,
  permission: story.permission,
  feelings: story.feelings,
  responseId: story.responseId,
  addsTo: story.addsTo,
  provider: { id: provider.id, name: provider.name },
  segment: { id: segment.id, name: segment.name },
  wave: { id: wave.id, name: wave.name },
  signal: { level: signal.level, status: signal.status, raisedOn: signal.raisedOn },
  recording: { seconds: recording.seconds, state: recording.state },
};

/** Size and waiting identifiers of unapproved stories. Needs a transaction that may read raw text; returns no text. */
export async function rawSizes(tx: Tx, ids: string[]) {
  if (ids.length === 0) return new Map<string, { length: number; proposed: number }>();
  const rows = await tx
    .select({
      id: storyText.storyId,
      length: sql<number>`max(char_length(${storyText.text}) + char_length(${storyText.spoken}))::int`,
      proposed: sql<number>`count(${identifier.id})::int`,
    })
    .from(storyText)
    .leftJoin(
      identifier,
      and(
        eq(identifier.regionId, storyText.regionId),
        eq(identifier.storyId, storyText.storyId),
        eq(identifier.state, "proposed"),
      ),
    )
    .where(inArray(storyText.storyId, ids))
    .groupBy(storyText.storyId);
  return new Map(rows.map(({ id, ...sizes }) => [id, sizes]));
}

/** What the list's filters choose from. */
export async function storyChoices(tx: Tx) {
  const providers = await tx
    .select({ id: provider.id, name: provider.name })
    .from(provider)
    .orderBy(provider.name);
  const segments = await tx
    .select({ id: segment.id, name: segment.name })
    .from(segment)
    .orderBy(segment.position);
  const waves = await tx.select({ id: wave.id, name: wave.name }).from(wave).orderBy(desc(wave.id));
  const themes = await tx
    .select({ id: theme.id, name: theme.label })
    .from(theme)
    .where(sql`${theme.version} = (select codebook_version from region where region_id = ${theme.regionId})`)
    .orderBy(theme.position);
  return { providers, segments, waves, themes };
}

/** Everything about a story but its words; null when this region has no such story. */
export async function findStory(tx: Tx, id: string) {
  const [row] = await tx
    .select(facts)
    .from(story)
    .innerJoin(provider, and(eq(provider.regionId, story.regionId), eq(provider.id, story.providerId)))
    .innerJoin(segment, and(eq(segment.regionId, story.regionId), eq(segment.id, story.segmentId)))
    .innerJoin(wave, and(eq(wave.regionId, story.regionId), eq(wave.id, story.waveId)))
    .leftJoin(signal, and(eq(signal.regionId, story.regionId), eq(signal.storyId, story.id)))
    .leftJoin(recording, spokenWith)
    .where(eq(story.id, id));
  return row ?? null;
}

/** The closed answers given with a story, and the questionnaire they were given to. */
export async function findAnswers(tx: Tx, storyId: string) {
  const [row] = await tx
    .select({
      answers: sql<Record<string, unknown>>`coalesce(${story.answers}, ${response.answers})`,
      json: questionnaire.json,
    })
    .from(story)
    .innerJoin(response, and(eq(response.regionId, story.regionId), eq(response.id, story.responseId)))
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.regionId, response.regionId),
        eq(questionnaire.id, response.questionnaireId),
        eq(questionnaire.version, response.questionnaireVersion),
      ),
    )
    .where(eq(story.id, storyId));
  return row ?? null;
}

export interface LockedStory {
  regionId: string;
  id: string;
  status: StoryStatus;
  permission: Permission;
  lang: string | null;
  /** "<provider>/<segment>/<wave>": the subject of a group.changed event. */
  group: string;
  /** Level of the open signal, if there is one. */
  openSignal: SignalLevel | null;
}

/** The story, locked until the transaction ends, so that no two people change it at once. Null when not found. */
export async function lockStory(tx: Tx, id: string): Promise<LockedStory | null> {
  const [row] = await tx.select().from(story).where(eq(story.id, id)).for("update");
  if (!row) return null;
  const [open] = await tx
    .select({ level: signal.level })
    .from(signal)
    .where(and(eq(signal.storyId, id), eq(signal.status, "open")));
  return {
    regionId: row.regionId,
    id: row.id,
    status: row.status as StoryStatus,
    permission: row.permission as Permission,
    lang: row.lang,
    group: `${row.providerId}/${row.segmentId}/${row.waveId}`,
    openSignal: (open?.level as SignalLevel | undefined) ?? null,
  };
}

/** What was written, and after it what was told aloud and typed out: the story's words, to which offsets point. */
const words = sql<string>`concat_ws(E'\\n\\n', nullif(${storyText.text}, ''), nullif(${storyText.spoken}, ''))`;

/** The storyteller's own words. Needs a transaction that may read raw text. */
export async function rawText(tx: Tx, storyId: string) {
  const [row] = await tx
    .select({ title: storyText.title, text: words, spoken: storyText.spoken, other: storyText.other })
    .from(storyText)
    .where(eq(storyText.storyId, storyId));
  return row ?? null;
}

/** The same of several stories; those that were withdrawn meanwhile are left out. */
export function rawTexts(tx: Tx, ids: string[]) {
  return textsOf(tx, { ids: `{${ids.join(",")}}` });
}
const textsOf = statement<{ storyId: string; title: string; text: string; other: Record<string, string> }>(
  () => sql`select story_id as "storyId", title, ${words} as text, other from ${storyText}
    where region_id = app_region() and story_id = any(${sql.placeholder("ids")}::uuid[])`,
);

/** Whether a step that must come before the review is still waiting or has failed. */
export async function stepsWaiting(tx: Tx, storyId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.subject, storyId), inArray(job.step, ["raise-signals", "find-identifiers"])))
    .limit(1);
  return rows.length > 0;
}

/** Condition on a safe version: no later one of its story has been approved. */
export const isNewest = sql`not exists (select from ${safeVersion} later where later.region_id = ${safeVersion.regionId}
  and later.story_id = ${safeVersion.storyId} and later.version > ${safeVersion.version})`;

/** The newest safe version of a story, with the name of who approved it. */
export async function latestVersion(tx: Tx, storyId: string) {
  const [row] = await tx
    .select({
      id: safeVersion.id,
      version: safeVersion.version,
      title: safeVersion.title,
      text: safeVersion.text,
      approvedBy: account.name,
      approvedAt: safeVersion.approvedAt,
      released: safeVersion.released,
    })
    .from(safeVersion)
    .innerJoin(
      account,
      and(eq(account.regionId, safeVersion.regionId), eq(account.id, safeVersion.approvedBy)),
    )
    .where(eq(safeVersion.storyId, storyId))
    .orderBy(desc(safeVersion.version))
    .limit(1);
  return row ?? null;
}

export async function setStatus(tx: Tx, storyId: string, status: StoryStatus): Promise<void> {
  await tx.update(story).set({ status }).where(eq(story.id, storyId));
}

/** Moves stories whose steps are done to the researcher's desk. */
export async function readyForReview(tx: Tx, ids: string[]): Promise<void> {
  await toReview(tx, { ids: `{${ids.join(",")}}` });
}
const toReview = statement(
  () => sql`update ${story} set status = 'review'
    where region_id = app_region() and id = any(${sql.placeholder("ids")}::uuid[]) and status = 'received'`,
);

export async function setLanguages(tx: Tx, found: { storyId: string; lang: string }[]): Promise<void> {
  await languages(tx, { rows: JSON.stringify(found) });
}
const languages = statement(
  () => sql`update ${story} set lang = found.lang
    from jsonb_to_recordset(${sql.placeholder("rows")}::jsonb) as found("storyId" uuid, lang text)
    where region_id = app_region() and id = "storyId"`,
);

/** Freezes a safe text as the story's next version and marks the story approved. @returns its id and number */
export async function freezeVersion(
  tx: Tx,
  locked: LockedStory,
  safe: { title: string; text: string },
  accountId: string,
): Promise<{ versionId: string; version: number }> {
  const [last] = await tx
    .select({ version: sql<number>`coalesce(max(${safeVersion.version}), 0)::int` })
    .from(safeVersion)
    .where(eq(safeVersion.storyId, locked.id));
  const version = (last?.version ?? 0) + 1;
  const [made] = await tx
    .insert(safeVersion)
    .values({
      regionId: locked.regionId,
      storyId: locked.id,
      version,
      title: safe.title,
      text: safe.text,
      words: searchWords(safe.title, safe.text),
      approvedBy: accountId,
    })
    .returning({ id: safeVersion.id });
  await setStatus(tx, locked.id, "approved");
  return { versionId: made!.id, version };
}

/** Says whether the newest version may be read in a duidingssessie. @returns whether that changed anything */
export async function setReleased(tx: Tx, storyId: string, released: boolean): Promise<boolean> {
  const rows = await tx
    .update(safeVersion)
    .set({ released })
    .where(
      and(
        eq(safeVersion.storyId, storyId),
        eq(safeVersion.released, !released),
        released ? isNewest : undefined,
      ),
    )
    .returning({ id: safeVersion.id });
  return rows.length > 0;
}
