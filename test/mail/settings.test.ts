import { describe, expect, it } from "vitest";
import { readConfig } from "../../api/config.ts";
import { outcomeOf } from "../../api/mail/smtp.ts";

const all = {
  SMTP_URL: "smtps://piet:geheim@mail.example.nl",
  MAIL_FROM: "Vertelwijzer <vertel@example.nl>",
  MAIL_KEY: "een-lange-sleutel-van-minstens-32-tekens",
  PUBLIC_URL: "https://vertel.example.nl",
};

describe("the settings for mail", () => {
  it("are off unless they are set, also in the demo", () => {
    expect(readConfig({}, "demo").mail).toBeUndefined();
    expect(readConfig({ PUBLIC_URL: all.PUBLIC_URL }, "demo").mail).toBeUndefined();
    expect(readConfig(all, "demo").mail).toMatchObject({ from: all.MAIL_FROM, perMinute: 30 });
  });

  it.each(Object.keys(all))("without %s are refused in one line that names it and no value", (key) => {
    const { [key as keyof typeof all]: _, ...rest } = all;
    const read = () => readConfig(rest, "demo");
    expect(read).toThrow(
      new RegExp(`^Instellingen kloppen niet: ${key}: nodig om te mailen; zet alles of niets$`),
    );
    expect(read).not.toThrow(/geheim|sleutel-van/);
  });

  it.each([
    ["SMTP_URL", "http://mail.example.nl"],
    ["SMTP_URL", "smtp://"],
    ["MAIL_FROM", "geen adres"],
    ["MAIL_FROM", "a@b.nl\r\nBcc: c@d.nl"],
    ["MAIL_KEY", "kort"],
    ["MAIL_PER_MINUTE", "0"],
  ])("refuse a %s that cannot be (%#)", (key, value) => {
    expect(() => readConfig({ ...all, [key]: value }, "demo")).toThrow(new RegExp(`${key}: `));
  });
});

describe("what a mail server says", () => {
  it.each([
    [{ code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" }, false, "sign-in"],
    [{ code: "EENVELOPE", responseCode: 550, command: "RCPT TO" }, false, "no-address"],
    [{ code: "EENVELOPE", responseCode: 554, command: "RCPT TO" }, false, "refused"],
    [{ code: "EENVELOPE", responseCode: 452, command: "RCPT TO" }, false, "later"],
    [{ code: "EENVELOPE", responseCode: 553, command: "MAIL FROM" }, false, "refused"],
    [{ code: "EMESSAGE", responseCode: 451, command: "DATA" }, true, "later"],
    [{ code: "ECONNECTION" }, true, "sent"],
    [{ code: "ETIMEDOUT", command: "CONN" }, false, "timeout"],
    [null, false, "connection"],
  ] as const)("is understood (%#)", (error, inData, expected) => {
    const outcome = outcomeOf(error, inData);
    expect("what" in outcome ? outcome.what : outcome.kind).toBe(expected);
  });
});
