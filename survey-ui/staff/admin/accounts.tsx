import "./admin.css";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import type { accountList, newAccountAnswer, Role } from "../../../api/contract/accounts.ts";
import {
  Badge,
  Button,
  Dialog,
  Field,
  Notice,
  Problem,
  Select,
  Spinner,
  send,
  Table,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { roleNames, useMe } from "../shell/me.ts";

type Accounts = z.infer<typeof accountList>;
type Account = Accounts["accounts"][number];

const roleOptions = Object.entries(roleNames).map(([value, label]) => ({ value, label }));

/** Who may come in, as what; first passwords are shown once. */
export default function AccountsScreen() {
  const me = useMe();
  const list = useApi<Accounts>("/api/accounts");
  const [making, setMaking] = useState(false);
  const [handed, setHanded] = useState<{ name: string; password: string } | null>(null);
  const [chosen, setChosen] = useState<Account | null>(null);

  if (!list.data) return list.error ? <Problem of={list.error} /> : <Spinner />;
  return (
    <>
      <div className="ad-head">
        <div>
          <h1>Accounts</h1>
          <p className="vw-lead">Wie hier werkt, en in welke rol. Elke wijziging komt in het logboek.</p>
        </div>
        <Button kind="main" onClick={() => setMaking(true)}>
          Account maken
        </Button>
      </div>
      {handed ? (
        <Notice kind="warning" title={`Eerste wachtwoord van ${handed.name}`}>
          <p className="ad-password">{handed.password}</p>
          <p>
            Geef het zelf door, bijvoorbeeld aan de telefoon: het is nu voor het laatst te zien. Bij het
            eerste inloggen komt er een tweede slot bij; daarna kan het wachtwoord worden gewijzigd onder de
            eigen naam.
          </p>
          <Button small onClick={() => setHanded(null)}>
            Doorgegeven
          </Button>
        </Notice>
      ) : null}
      <Table
        caption="Accounts"
        rows={list.data.accounts}
        rowKey={(row) => row.id}
        rowClass={(row) => (row.active ? undefined : "ad-off")}
        columns={[
          { key: "name", label: "Naam", head: true, cell: (row) => row.name },
          { key: "email", label: "E-mailadres", cell: (row) => row.email },
          { key: "role", label: "Rol", cell: (row) => roleNames[row.role] },
          {
            key: "state",
            label: "Toestand",
            cell: (row) =>
              !row.active ? (
                <Badge>uitgezet</Badge>
              ) : row.secondFactor ? (
                <Badge kind="good">tweede slot ingesteld</Badge>
              ) : (
                <Badge kind="warning">nog geen tweede slot</Badge>
              ),
          },
          {
            key: "change",
            label: <span className="vw-hidden">Wijzigen</span>,
            width: "7rem",
            cell: (row) =>
              row.id === me.account.id ? (
                <span className="vw-soft vw-small">eigen account</span>
              ) : (
                <Button small kind="quiet" onClick={() => setChosen(row)}>
                  Wijzigen<span className="vw-hidden"> van {row.name}</span>
                </Button>
              ),
          },
        ]}
      />
      <NewAccount
        open={making}
        onClose={() => setMaking(false)}
        onMade={(name, answer) => {
          setMaking(false);
          setHanded({ name, password: answer.password });
          void list.reload();
        }}
      />
      {chosen ? (
        <ChangeAccount
          account={chosen}
          onClose={() => setChosen(null)}
          onDone={(password) => {
            if (password) setHanded({ name: chosen.name, password });
            setChosen(null);
            void list.reload();
          }}
        />
      ) : null}
    </>
  );
}

function NewAccount({
  open,
  onClose,
  onMade,
}: {
  open: boolean;
  onClose: () => void;
  onMade: (name: string, answer: z.infer<typeof newAccountAnswer>) => void;
}) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("researcher");
  const make = useAct(async () => {
    const answer = await send<z.infer<typeof newAccountAnswer>>("POST", "/api/accounts", {
      name,
      email: email.trim(),
      role,
    });
    setName("");
    setEmail("");
    onMade(name, answer);
  });
  return (
    <Dialog open={open} title="Account maken" onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void make.run();
        }}
      >
        <Problem of={make.error} />
        <Field
          label="Naam"
          value={name}
          onChange={(e) => setName(e.target.value)}
          error={make.error?.of("name")}
        />
        <Field
          label="E-mailadres"
          type="email"
          value={email}
          onChange={(e) => setEmail(e.target.value)}
          error={make.error?.of("email")}
        />
        <Select
          label="Rol"
          value={role}
          onChange={(e) => setRole(e.target.value as Role)}
          options={roleOptions}
          hint="Een onderzoeker leest ruwe verhalen; een contractmanager nooit."
        />
        <Button kind="main" type="submit" busy={make.busy}>
          Maken en eerste wachtwoord tonen
        </Button>
      </form>
    </Dialog>
  );
}

function ChangeAccount({
  account,
  onClose,
  onDone,
}: {
  account: Account;
  onClose: () => void;
  onDone: (password?: string) => void;
}) {
  const [role, setRole] = useState<Role>(account.role);
  const at = `/api/accounts/${account.id}`;
  const act = useAct(async (what: "role" | "active" | "password" | "factor") => {
    if (what === "role") await send("PATCH", at, { role });
    if (what === "active") await send("PATCH", at, { active: !account.active });
    if (what === "factor") await send("DELETE", `${at}/second-factor`);
    onDone(
      what === "password"
        ? (await send<{ password: string }>("POST", `${at}/new-password`, {})).password
        : undefined,
    );
  });
  return (
    <Dialog open title={account.name} onClose={onClose}>
      <Problem of={act.error} />
      <p className="vw-soft">Na elke wijziging wordt deze persoon overal uitgelogd.</p>
      <div className="ad-change">
        <Select
          label="Rol"
          value={role}
          onChange={(e) => setRole(e.target.value as Role)}
          options={roleOptions}
        />
        <Button onClick={() => void act.run("role")} busy={act.busy}>
          Rol wijzigen
        </Button>
      </div>
      <div className="ad-acts">
        <Button onClick={() => void act.run("password")}>Nieuw wachtwoord geven</Button>
        {account.secondFactor ? (
          <Button onClick={() => void act.run("factor")}>Tweede slot weghalen</Button>
        ) : null}
        <Button kind={account.active ? "danger" : "plain"} onClick={() => void act.run("active")}>
          {account.active ? "Account uitzetten" : "Account weer aanzetten"}
        </Button>
      </div>
    </Dialog>
  );
}
