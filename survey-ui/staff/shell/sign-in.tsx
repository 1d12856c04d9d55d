import { type FormEvent, useEffect, useState } from "react";
import { type ApiProblem, send } from "../../parts/api.ts";
import { Button, Field, Notice, Problem, useAct } from "../../parts/index.ts";

interface Enrolment {
  secret: string;
  qrSvg: string;
}

/** This is the place where signing in is asked: its own requests must not ask for it again. */
const here = { askToSignIn: false };

/** Password, then the second factor: set up at the first sign-in, asked for at every one. */
export function SignIn({
  onDone,
  inDialog,
  email: known,
}: {
  onDone: () => void;
  inDialog?: boolean;
  email?: string;
}) {
  const [step, setStep] = useState<"password" | "code" | "enrol">("password");
  const [email, setEmail] = useState(known ?? "");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [demo, setDemo] = useState(false);

  useEffect(() => {
    if (inDialog) return;
    document.title = "Inloggen · Vertelwijzer";
    send<{ demo: boolean }>("GET", "/api/about").then(
      (about) => setDemo(about.demo),
      () => {},
    );
  }, [inDialog]);

  const first = useAct(async () => {
    const answer = await send<{ next: "code" | "enrol" | "done" }>(
      "POST",
      "/api/login",
      { email: email.trim(), password },
      here,
    );
    setPassword("");
    if (answer.next === "done") return onDone();
    if (answer.next === "enrol") setEnrolment(await send<Enrolment>("POST", "/api/login/enrol", {}, here));
    setStep(answer.next);
  });
  const second = useAct(async () => {
    try {
      await send("POST", "/api/login/code", { code: code.replace(/\s/g, "") }, here);
    } catch (error) {
      setCode("");
      if ((error as ApiProblem).code === "sign-in-needed") setStep("password");
      throw error;
    }
    onDone();
  });
  const onSubmit = (act: { run: () => Promise<boolean> }) => (event: FormEvent) => {
    event.preventDefault();
    void act.run();
  };

  const form =
    step === "password" ? (
      <form onSubmit={onSubmit(first)} noValidate>
        <Problem of={second.error ?? first.error} />
        {known === undefined ? (
          <Field
            label="E-mailadres"
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        ) : (
          <input type="hidden" name="email" autoComplete="username" value={known} />
        )}
        <Field
          label="Wachtwoord"
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button kind="main" type="submit" busy={first.busy}>
          Verder
        </Button>
      </form>
    ) : (
      <form onSubmit={onSubmit(second)} noValidate>
        <Problem of={second.error} />
        {step === "enrol" && enrolment ? (
          <div className="vw-enrol">
            <p>
              Dit account krijgt een tweede slot. Scan de code met een app voor inlogcodes op de telefoon, en
              vul daarna de zes cijfers in die de app laat zien.
            </p>
            <img
              src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qrSvg)}`}
              alt="QR-code voor de app; de sleutel in letters staat eronder"
              width={200}
              height={200}
            />
            <p>
              Lukt scannen niet? Typ dan deze sleutel in de app:
              <br />
              <code className="vw-secret">{enrolment.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
            </p>
          </div>
        ) : (
          <Notice>Open de app voor inlogcodes op de telefoon.</Notice>
        )}
        <Field
          key={step}
          label="Code van zes cijfers"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          autoFocus
          value={code}
          onChange={(event) => setCode(event.target.value)}
          className="vw-code-field"
        />
        <Button kind="main" type="submit" busy={second.busy}>
          Inloggen
        </Button>
      </form>
    );

  if (inDialog) return form;
  return (
    <>
      {demo ? (
        <aside className="vw-demo" aria-label="Demo">
          <strong>Demo.</strong> Dit is een demo met verzonnen verhalen. Inloggen gaat met de links die bij
          het starten in het venster zijn verschenen.
        </aside>
      ) : null}
      <main className="vw-sign-in">
        <p className="vw-wordmark vw-wordmark-large">Vertelwijzer</p>
        <p className="vw-sign-in-line">Verhalen over jeugdhulp, veilig gelezen en samen geduid.</p>
        <h1>{step === "enrol" ? "Tweede slot instellen" : "Inloggen"}</h1>
        {form}
      </main>
    </>
  );
}
