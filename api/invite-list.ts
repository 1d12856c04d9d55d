import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type InvitingLanguage, invitingLanguages } from "../db/inviting-texts.ts";

/**
 * A list of counts or addresses as a spreadsheet writes it -> orders. Columns by their Dutch names, in any order:
 *
 *   aanbieder; segment; gemeente (may be left out or empty); route; taal (may be left out: nl); and one of
 *   aantal (how many links) or e-mail (an address per line)
 *
 * Separated by semicolons or commas; quotes as usual; UTF-8 with or without a byte order mark, UTF-16 with one, or
 * Windows-1252. All or nothing: with one problem nothing is made.
 */

/** What can be chosen: the names a list may use. */
export interface ListOptions {
  providers: { id: string; name: string; segments: string[] }[];
  segments: { id: string; name: string }[];
  municipalities: { id: string; name: string }[];
  questionnaires: { id: string; version: number; route: string }[];
}

/** A line that is in order. `address` only in a list of addresses, where `count` is 1. */
export interface ListRow {
  line: number;
  providerId: string;
  segmentId: string;
  municipalityId: string | null;
  route: string;
  questionnaireId: string;
  version: number;
  language: InvitingLanguage;
  count: number;
  address: string | null;
}

export interface ListProblem {
  line: number;
  message: string;
}

/** The most links or addresses of one list. */
export const mostInList = 2000;
/** A list with more wrong lines than this is the wrong file. */
const mostProblems = 50;

/** Words of a list's `route` column -> route. */
const routes: Record<string, string> = {
  kind: "child",
  jongere: "youth",
  jongvolwassene: "young-adult",
  ouder: "parent",
  "ouder of verzorger": "parent",
  verzorger: "parent",
};
/** Other ways to write a column's name. */
const columns: Record<string, string> = {
  email: "e-mail",
  "e-mailadres": "e-mail",
  emailadres: "e-mail",
  mailadres: "e-mail",
  adres: "e-mail",
  vragenlijst: "route",
};

const plain = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/** Bytes -> text, by byte order mark, else UTF-8, and where that is none Windows-1252, in which every byte is a letter. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** @returns rows only when there are no problems */
export function readList(
  bytes: Uint8Array,
  options: ListOptions,
): { kind: "counts" | "addresses" | null; rows: ListRow[]; problems: ListProblem[] } {
  const wrong = (message: string, line = 0) => ({ kind: null, rows: [], problems: [{ line, message }] });
  const text = decode(bytes);
  if (text.trim() === "") return wrong("Dit bestand is leeg. Kies een ander bestand.");
  if (text.includes("\u0000"))
    return wrong("Dit is geen csv-bestand. Bewaar het werkblad als csv en kies het opnieuw.");
  const lines = parsed(text);
  if (!lines) return wrong("In dit bestand staat een aanhalingsteken verkeerd. Bewaar het opnieuw als csv.");
  const [header, ...rest] = lines;
  const names = (header?.record ?? []).map((cell) => columns[plain(cell)] ?? plain(cell));
  const missing = ["aanbieder", "segment", "route"].filter((name) => !names.includes(name));
  if (missing.length > 0)
    return wrong(
      `Boven de kolommen ontbreekt: ${missing.join(", ")}. Zet die woorden op de eerste regel.`,
      1,
    );
  const counts = names.includes("aantal");
  if (counts === names.includes("e-mail"))
    return wrong("Zet boven één kolom het woord aantal, of het woord e-mail, en niet allebei.", 1);
  if (new Set(names.filter(Boolean)).size < names.filter(Boolean).length)
    return wrong("Twee kolommen hebben dezelfde naam. Houd er een over.", 1);
  if (rest.length === 0) return wrong("Onder de namen van de kolommen staat nog niets.", 2);

  const rows: ListRow[] = [];
  const problems: ListProblem[] = [];
  const seen = new Map<string, number>();
  const know = chooser(options);
  let total = 0;
  for (const { line, record } of rest) {
    if (problems.length >= mostProblems) break;
    const say = (message: string) => problems.push({ line, message });
    if (record.length > names.length && record.slice(names.length).some((cell) => cell.trim() !== "")) {
      say(
        "Deze regel heeft meer kolommen dan de eerste regel. Zet aanhalingstekens om een tekst met een puntkomma.",
      );
      continue;
    }
    const cell = (name: string) => record[names.indexOf(name)]?.trim() ?? "";
    const found = know(cell);
    if (typeof found === "string") {
      say(found);
      continue;
    }
    if (counts) {
      const count = /^\d{1,6}$/.test(cell("aantal")) ? Number(cell("aantal")) : 0;
      if (count < 1) {
        say(`Het aantal moet een heel getal zijn, van 1 tot en met ${mostInList}.`);
        continue;
      }
      total += count;
      rows.push({ line, ...found, count, address: null });
    } else {
      const address = z.email().max(254).safeParse(cell("e-mail"));
      if (!address.success) {
        say("Dit e-mailadres klopt niet. Kijk of het er helemaal staat, en maar één.");
        continue;
      }
      const key = address.data.toLowerCase();
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        say(`Dit adres staat ook op regel ${earlier}. Houd er een over.`);
        continue;
      }
      seen.set(key, line);
      total += 1;
      rows.push({ line, ...found, count: 1, address: address.data });
    }
  }
  if (total > mostInList)
    problems.unshift({
      line: 0,
      message: `Een lijst mag hooguit ${mostInList} links hebben. Verdeel deze over meer bestanden.`,
    });
  return { kind: counts ? "counts" : "addresses", rows: problems.length > 0 ? [] : rows, problems };
}

function parsed(text: string): { line: number; record: string[] }[] | null {
  const first = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? "";
  // Excel may say so itself on a first line of its own.
  const told = /^sep=([;,\t])$/.exec(first.trim())?.[1];
  const delimiter = told ?? [";", ",", "\t"].find((one) => first.includes(one)) ?? ";";
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      from_line: told ? 2 : 1,
      max_record_size: 10_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows
      .map(({ record, info }) => ({ line: info.lines, record }))
      .filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  } catch {
    return null;
  }
}

type Chosen = Omit<ListRow, "line" | "count" | "address">;

/** Looks up what a line names. @returns the choice, or what is wrong with it */
function chooser(options: ListOptions): (cell: (name: string) => string) => Chosen | string {
  const byName = <T extends { id: string; name: string }>(all: T[]) =>
    new Map(all.flatMap((one) => [[plain(one.name), one] as const, [plain(one.id), one] as const]));
  const providers = byName(options.providers);
  const segments = byName(options.segments);
  const municipalities = byName(options.municipalities);
  const newest = newestPerRoute(options.questionnaires);
  return (cell) => {
    const provider = providers.get(plain(cell("aanbieder")));
    if (!provider)
      return "Deze aanbieder kennen we niet. Schrijf de naam zoals die onder ‘Zo ziet de lijst eruit’ staat.";
    const segment = segments.get(plain(cell("segment")));
    if (!segment)
      return "Dit segment kennen we niet. Schrijf het nummer of de naam zoals onder ‘Zo ziet de lijst eruit’.";
    if (!provider.segments.includes(segment.id))
      return "Deze aanbieder werkt niet in dit segment. Kies een ander segment.";
    const town = cell("gemeente");
    const municipality = town === "" ? null : municipalities.get(plain(town));
    if (municipality === undefined)
      return "Deze gemeente kennen we niet. Schrijf de naam zoals onder ‘Zo ziet de lijst eruit’, of laat de kolom leeg.";
    const route = routes[plain(cell("route"))] ?? plain(cell("route"));
    const questionnaire = newest.get(route);
    if (!questionnaire) return "Kies bij route uit: kind, jongere, jongvolwassene of ouder.";
    const asked = plain(cell("taal")) || "nl";
    const language = invitingLanguages.find((code) => plain(code) === asked);
    if (!language) return `Kies bij taal uit: ${invitingLanguages.join(", ")}.`;
    return {
      providerId: provider.id,
      segmentId: segment.id,
      municipalityId: municipality?.id ?? null,
      route,
      questionnaireId: questionnaire.id,
      version: questionnaire.version,
      language,
    };
  };
}

/** The newest questionnaire of each route: the highest number in its name, and of that the newest version. */
function newestPerRoute(all: ListOptions["questionnaires"]) {
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const found = new Map<string, ListOptions["questionnaires"][number]>();
  for (const one of all) {
    const held = found.get(one.route);
    const later = held ? compare(one.id, held.id) || one.version - held.version : 1;
    if (later > 0) found.set(one.route, one);
  }
  return found;
}
