import { createTransport } from "nodemailer";
import type { MailSettings } from "../config.ts";

/** A mail, ready to go. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  lang: string;
  /** The page where mail is stopped; a colleague's mail has none. */
  stop?: string;
}

/**
 * What became of a mail:
 * - sent: a server took it, or may have (`unsure`: the connection broke after the words were on their way);
 * - later: the receiving server puts this one off (greylisting, a full mailbox);
 * - no-address: there is no such address; the address can go;
 * - refused: this mail is refused for good;
 * - down: the way out is shut for all mail: no connection, sign-in refused, sender refused.
 */
export type Outcome =
  | { kind: "sent"; unsure?: true }
  | { kind: "later" | "no-address" | "refused" }
  | { kind: "down"; what: "connection" | "timeout" | "sign-in" | "refused" };

export interface Sender {
  send(letter: Letter): Promise<Outcome>;
  /** Whether the way out is open, asked without a mail: null, or why not. */
  check(): Promise<string | null>;
  close(): void;
}

/** Milliseconds before a server that says nothing is given up. Tests take shorter ones. */
export const patience = { connect: 15_000, greeting: 15_000, silence: 45_000 };

const loopback = /^(127\.|localhost$|\[?::1\]?$)/;

/** The way out: one SMTP server. Nothing of a mail is ever logged. */
export function smtpSender(mail: MailSettings, wait = patience): Sender {
  const url = new URL(mail.smtpUrl);
  const secure = url.protocol === "smtps:";
  // Whether the words were on their way when something went wrong: only then may a server hold a mail it never confirmed.
  let inData = false;
  const watch = (_: unknown, message?: unknown) => {
    if (message === "DATA") inData = true;
  };
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // Codes do not travel in the open, but for a relay on this very machine.
    requireTLS: !secure && !loopback.test(url.hostname),
    ignoreTLS: !secure && loopback.test(url.hostname),
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    connectionTimeout: wait.connect,
    greetingTimeout: wait.greeting,
    socketTimeout: wait.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    debug: true,
    logger: { level() {}, trace: watch, debug: watch, info: watch, warn: watch, error: watch, fatal: watch },
  } as Parameters<typeof createTransport>[0]);

  return {
    async send({ to, subject, text, html, lang, stop }) {
      inData = false;
      try {
        await transport.sendMail({
          from: mail.from,
          // As an object: a string could hold a second address.
          to: { name: "", address: to },
          envelope: { from: addressIn(mail.from), to: [to] },
          subject,
          text,
          html,
          headers: {
            "Content-Language": lang,
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            ...(stop ? { "List-Unsubscribe": `<${stop}>` } : {}),
          },
        });
        return { kind: "sent" };
      } catch (error) {
        return outcomeOf(error, inData);
      }
    },
    async check() {
      try {
        await transport.verify();
        return null;
      } catch (error) {
        const outcome = outcomeOf(error, false);
        return outcome.kind === "down" ? outcome.what : "refused";
      }
    },
    close: () => transport.close(),
  };
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** @param inData whether the words were already being handed over */
export function outcomeOf(error: unknown, inData: boolean): Outcome {
  const { code = "", command = "", responseCode } = (error ?? {}) as SmtpError;
  const aboutThisOne = /^(RCPT TO|DATA)/.test(command) || code === "EENVELOPE" || code === "EMESSAGE";
  if (responseCode !== undefined) {
    if (code === "EAUTH" || /^AUTH/.test(command)) return { kind: "down", what: "sign-in" };
    // 421: the server is closing for everybody, whatever it was asked.
    if (responseCode === 421) return { kind: "down", what: "connection" };
    if (!aboutThisOne || command === "MAIL FROM") return { kind: "down", what: "refused" };
    if (responseCode < 500) return { kind: "later" };
    // 550-553 and 511 to RCPT: no such mailbox. Everything else says something of the mail or of us.
    return /^RCPT TO/.test(command) && [511, 550, 551, 553].includes(responseCode)
      ? { kind: "no-address" }
      : { kind: "refused" };
  }
  if (code === "EAUTH") return { kind: "down", what: "sign-in" };
  // An address that no server was even asked about: it cannot be written on an envelope.
  if (code === "EENVELOPE") return { kind: "no-address" };
  if (inData) return { kind: "sent", unsure: true };
  return { kind: "down", what: code === "ETIMEDOUT" ? "timeout" : "connection" };
}

/** "Naam <a@b.nl>" -> a@b.nl */
export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
