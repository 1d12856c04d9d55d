import { html as page } from "hono/html";
import { inviting } from "../../db/inviting-texts.ts";
import type { ClaimedMail } from "../../db/queries/recipients.ts";
import { spokenAt } from "../pages/inviting.ts";
import { contactOf } from "../pages/words.ts";
import type { Secret } from "./seal.ts";
import type { Letter } from "./smtp.ts";

/**
 * The mail in plain text and in simple HTML that says the same: no picture, no style sheet, nothing that is fetched when
 * it is opened, and a subject that gives nothing away.
 * @param origin for instance https://vertel.example.nl
 */
export async function writeMail(mail: ClaimedMail, secret: Secret, origin: string): Promise<Letter> {
  const t = inviting(secret.language, mail.route);
  const link = spokenAt(`${origin}/v/${secret.code}`, secret.language);
  const stop = `${origin}/geen-mail/${secret.stop}?taal=${secret.language}`;
  const email = contactOf(mail.regionId)?.contact.email ?? "";
  const names = { region: mail.regionName, date: t.date(mail.expiresOn), email };
  const reminder = mail.number > 1;
  const before = [
    t.say(reminder ? "mail.again" : "letter.lead", names),
    t.say("letter.short", names),
    ...(mail.route === "child" ? [t.say("letter.together", names)] : []),
  ];
  const after = [
    t.say("letter.until", names),
    t.say("letter.anonymous", names),
    t.say("letter.choice", names),
    `${t.say("letter.help-title")}. ${t.say("letter.helpline")} ${t.say("letter.help")}`,
    ...(email ? [t.say("letter.contact", names)] : []),
  ];
  const stopping = t.say(mail.number >= 3 ? "mail.last" : "mail.stop");
  const title = t.say("letter.title");
  const text = [title, ...before, `${t.say("mail.begin")}:\n${link}`, ...after, `${stopping}\n${stop}`].join(
    "\n\n",
  );
  const p = (one: string) => page`<p>${one}</p>`;
  const html = await page`<!doctype html>
<html lang="${t.lang}" dir="${t.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;padding:24px;font:18px/1.5 sans-serif;max-width:34em">
<h1 style="font-size:26px;line-height:1.25">${title}</h1>
${before.map(p)}
<p style="margin:24px 0"><a href="${link}" style="font-size:20px">${t.say("mail.begin")}</a><br><span dir="ltr">${link}</span></p>
${after.map(p)}
<p style="font-size:16px">${stopping}<br><a href="${stop}">${t.say("mail.stop-link")}</a></p>
</body></html>`;
  return {
    to: secret.address,
    subject: t.say(reminder ? "mail.subject-again" : "mail.subject"),
    text,
    html: String(html),
    lang: t.lang,
    stop,
  };
}
