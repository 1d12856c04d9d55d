import { type FormEvent, useState } from "react";
import { Button, Field, Notice, Problem, send, useAct } from "../../parts/index.ts";
import { roleNames, useMe } from "../shell/me.ts";

/** One's own account: who it is, what it may do, and a new password. */
export default function AccountScreen() {
  const me = useMe();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [wrong, setWrong] = useState<{ next?: string; again?: string }>({});
  const [done, setDone] = useState(false);
  const change = useAct(async () => {
    await send("PUT", "/api/me/password", { current, next });
    setCurrent("");
    setNext("");
    setAgain("");
    setDone(true);
  });
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setDone(false);
    const found = {
      ...(next.length < 12 ? { next: "Kies een wachtwoord van ten minste 12 tekens." } : {}),
      ...(next !== again ? { again: "Dit is niet hetzelfde wachtwoord. Typ het nog eens." } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length === 0) void change.run();
  }
  return (
    <>
      <h1>{me.account.name}</h1>
      <p className="vw-lead">
        {me.account.email}, {roleNames[me.account.role]} in {me.region.name}
      </p>
      <section className="vw-section">
        <h2>Wachtwoord wijzigen</h2>
        <p className="vw-soft">
          Een zin van een paar woorden is sterk en goed te onthouden. Andere apparaten worden uitgelogd.
        </p>
        <form onSubmit={onSubmit} noValidate>
          {done ? <Notice kind="good">Het wachtwoord is gewijzigd.</Notice> : null}
          <Problem of={change.error && change.error.fields.length === 0 ? change.error : null} />
          <input type="hidden" name="username" autoComplete="username" value={me.account.email} readOnly />
          <Field
            label="Huidig wachtwoord"
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
            error={change.error?.of("current")}
          />
          <Field
            label="Nieuw wachtwoord"
            type="password"
            autoComplete="new-password"
            hint="Ten minste 12 tekens"
            value={next}
            onChange={(event) => setNext(event.target.value)}
            error={wrong.next ?? change.error?.of("next")}
          />
          <Field
            label="Nieuw wachtwoord, nog een keer"
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={(event) => setAgain(event.target.value)}
            error={wrong.again}
          />
          <Button kind="main" type="submit" busy={change.busy}>
            Wachtwoord wijzigen
          </Button>
        </form>
      </section>
      <section className="vw-section">
        <h2>Tweede slot</h2>
        <p>
          Een nieuwe telefoon? Een beheerder kan het tweede slot weghalen; bij het volgende inloggen wordt het
          opnieuw ingesteld.
        </p>
      </section>
    </>
  );
}
