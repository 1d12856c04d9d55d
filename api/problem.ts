import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";

/**
 * All that can go wrong, in one place: a status and one Dutch sentence that says what to do. Answers follow RFC 9457
 * (application/problem+json) and never repeat what was sent.
 */
export const problems = {
  "invalid-json": [400, "Dit bericht is niet goed aangekomen. Probeer het opnieuw."],
  "invalid-input": [422, "Sommige gegevens kloppen niet. Kijk de genoemde velden na."],
  "search-words": [422, "Zoek op één of meer woorden, samen hoogstens 100 tekens."],
  "too-large": [413, "Dit is te groot om te bewaren. Maak het korter."],
  "sign-in-needed": [401, "Log eerst in."],
  "signed-in-as-other": [
    409,
    "Er is intussen iemand anders ingelogd in deze browser. Log opnieuw in om hier verder te gaan; er is niets bewaard.",
  ],
  "sign-in-failed": [401, "E-mailadres, wachtwoord of code klopt niet. Probeer het opnieuw."],
  "password-wrong": [422, "Het huidige wachtwoord klopt niet. Probeer het opnieuw."],
  "own-account": [409, "Het eigen account verandert een andere beheerder. Vraag een collega."],
  "last-of-safeguarding": [
    409,
    "Dit is de laatste aandachtsfunctionaris. Maak eerst een account voor een andere aandachtsfunctionaris, anders leest niemand de signalen.",
  ],
  "email-taken": [409, "Dit e-mailadres heeft al een account. Kies een ander adres."],
  "too-many-tries": [429, "Te veel pogingen. Wacht een kwartier en probeer het dan opnieuw."],
  "not-allowed": [403, "Deze pagina hoort niet bij deze rol. Vraag de beheerder om toegang."],
  "wrong-origin": [403, "Dit verzoek kwam van een andere website en is geweigerd."],
  "not-found": [404, "Dit is niet gevonden. Misschien is het verwijderd of klopt het adres niet."],
  conflict: [
    409,
    "Dit is net gewijzigd, op een ander scherm of door een collega. Ververs de pagina en probeer het opnieuw.",
  ],
  "ground-needed": [
    409,
    "Leg eerst de wettelijke grondslag en het doel vast; daarna gaan de overzichten en de duidingssessies open.",
  ],
  "permission-needed": [409, "De verteller heeft hier geen toestemming voor gegeven."],
  "signal-open": [409, "Dit verhaal heeft een open signaal. Wacht tot twee mensen daarover hebben besloten."],
  "still-preparing": [409, "Dit verhaal wordt nog voorbereid. Wacht even en ververs de pagina."],
  "pass-done": [
    409,
    "Iemand is al klaar met het coderen van deze tekst. Laat die persoon dat eerst terugnemen; daarna kan de tekst weer open.",
  ],
  "has-codings": [
    409,
    "Dit verhaal heeft al coderingen. Verwijder die eerst; daarna kan de tekst weer open.",
  ],
  "waits-for-colleague": [
    409,
    "Dit verhaal is gecodeerd en wacht op een tweede codeur. Heropen het om nog iets te wijzigen.",
  ],
  "coded-or-seen": [
    409,
    "Dit verhaal is al gecodeerd of de voorstellen zijn al bekeken. Kies een ander verhaal om dubbel te coderen.",
  ],
  "too-few-stories": [
    409,
    "Een eigen model vraagt minstens 20 gecodeerde verhalen buiten de steekproef. Codeer er eerst meer.",
  ],
  "pattern-wrong": [422, "Een regel van de patronen klopt niet. Kijk de genoemde regel na."],
  "recording-off": [404, "Inspreken kan hier niet. Typ het verhaal."],
  "recording-kind": [
    415,
    "Dit geluid kunnen we niet afspelen. Typ het verhaal, of spreek in op een ander toestel.",
  ],
  "recording-broken": [422, "Dit stuk van de opname is niet heel aangekomen. Stuur het opnieuw."],
  "recording-missing": [409, "De opname is nog niet helemaal aangekomen. Wacht even en probeer het opnieuw."],
  "recording-locked": [
    503,
    "De sleutel van deze opname ontbreekt. Vraag de technisch beheerder om RECORDING_KEYS aan te vullen.",
  ],
  "typing-needed": [
    409,
    "Dit verhaal is ingesproken. Typ het eerst uit; daarna kan de tekst worden goedgekeurd.",
  ],
  "already-told": [
    409,
    "Vertellers hebben al gelezen wat hier is afgesproken. Neem eerst terug wat er is verteld.",
  ],
  "decided-already": [409, "Eén persoon besluit één keer. Een collega neemt het tweede besluit."],
  "decided-the-same": [
    409,
    "Dit besluit stond er al. Wijzigen kan alleen in het andere besluit; blijft het zo, dan beslist een derde.",
  ],
  "link-unknown": [404, "Deze link kennen we niet. Kijk of de code klopt."],
  "receipt-unknown": [404, "Deze code kennen we niet. Kijk of de code goed is overgetypt."],
  "enough-added": [409, "Er is al vijf keer iets toegevoegd. Meer kan hier niet."],
  "link-used": [410, "Met deze link is al een verhaal verstuurd."],
  "link-expired": [410, "Deze link is verlopen. Vraag om een nieuwe."],
  "wave-not-open": [403, "Deze ronde is nog niet begonnen. Bewaar de link en probeer het later."],
  "wave-closed": [410, "Deze ronde is gesloten. Er komt weer een nieuwe."],
  "carer-needed": [
    403,
    "Eerst moet een ouder of verzorger het goed vinden. Open de link opnieuw en laat die persoon de vraag beantwoorden.",
  ],
  "yes-needed": [403, "Eerst is een ja nodig van wie vertelt. Open de link opnieuw."],
  "mail-off": [409, "Mailen staat hier uit. Vraag de technisch beheerder om een mailserver in te stellen."],
  "reminder-too-early": [409, "De vorige mail is nog geen week geleden. Stuur de herinnering later."],
  "reminders-done": [409, "Er zijn al twee herinneringen gestuurd. Meer doen we niet."],
  unavailable: [503, "Even geen verbinding met de database. Probeer het zo opnieuw; er is niets verloren."],
  unexpected: [500, "Er ging iets mis aan onze kant. Probeer het opnieuw; er is niets half opgeslagen."],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type ProblemCode = keyof typeof problems;

/** The body of every error answer. `fields` names what is wrong by path, never by value. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: "Problem",
    description: "What went wrong, in one Dutch sentence that says what to do (RFC 9457).",
  });

export interface FieldProblem {
  path: string;
  message: string;
  /** Which text says the same in other languages (`error.<why>`), with the most characters it may name. */
  why?: "too-long" | "answer" | "not-asked" | "story.required";
  max?: number;
}

/** Throw this anywhere below a route; app.ts turns it into an answer. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly fields: FieldProblem[] | undefined;
  constructor(code: ProblemCode, fields?: FieldProblem[]) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}

/** @param title the same sentence in another language, where somebody else than staff reads it */
export function answerProblem(
  c: Context,
  code: ProblemCode,
  fields?: FieldProblem[],
  title: string = problems[code][1],
): Response {
  const [status] = problems[code];
  return c.json(
    { type: `urn:vertelwijzer:${code}`, title, status, code, ...(fields ? { fields } : {}) },
    status,
    { "Content-Type": "application/problem+json; charset=utf-8" },
  );
}
