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
  numberText,
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
          list={list.data}
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
  list,
  onClose,
  onDone,
}: {
  account: Account;
  list: Accounts;
  onClose: () => void;
  onDone: (password?: string) => void;
}) {
  const [role, setRole] = useState<Role>(account.role);
  /** What is asked once more before it is done. */
  const [asking, setAsking] = useState<"role" | "active" | null>(null);
  const inTeam = account.active && account.role === "safeguarding";
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
  if (asking) {
    const last = inTeam && restOf(list, account).length === 0;
    return (
      <Dialog
        key={asking}
        open
        title={
          asking === "active" ? `Account van ${account.name} uitzetten?` : `Rol van ${account.name} wijzigen?`
        }
        onClose={() => setAsking(null)}
        actions={
          last ? null : (
            <>
              <Button kind="danger" busy={act.busy} onClick={() => void act.run(asking)}>
                {asking === "active" ? "Account uitzetten" : "Rol wijzigen"}
              </Button>
              <Button onClick={() => setAsking(null)}>Niet doen</Button>
            </>
          )
        }
      >
        <Problem of={act.error} />
        <p>
          {asking === "active"
            ? "Inloggen kan dan niet meer. Wat deze persoon heeft gedaan, blijft bewaard."
            : `${account.name} wordt dan ${roleNames[role]} en ziet geen signalen meer.`}
        </p>
        {inTeam ? <Team rest={restOf(list, account)} waiting={list.signalsWaiting} /> : null}
      </Dialog>
    );
  }
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
        <Button
          onClick={() => (inTeam && role !== account.role ? setAsking("role") : void act.run("role"))}
          busy={act.busy}
        >
          Rol wijzigen
        </Button>
      </div>
      <div className="ad-acts">
        <Button onClick={() => void act.run("password")}>Nieuw wachtwoord geven</Button>
        {account.secondFactor ? (
          <Button onClick={() => void act.run("factor")}>Tweede slot weghalen</Button>
        ) : null}
        <Button
          kind={account.active ? "danger" : "plain"}
          onClick={() => (account.active ? setAsking("active") : void act.run("active"))}
        >
          {account.active ? "Account uitzetten" : "Account weer aanzetten"}
        </Button>
      </div>
    </Dialog>
  );
}

/** The others who decide on signals. */
const restOf = ({ accounts }: Accounts, { id }: Account) =>
  accounts.filter((one) => one.active && one.role === "safeguarding" && one.id !== id);

/** What is left for signals without this person: two have to decide on each. */
function Team({ rest, waiting }: { rest: Account[]; waiting: number }) {
  const [one] = rest;
  return (
    <>
      {!one ? (
        <Notice kind="danger" title="Dit is de laatste aandachtsfunctionaris">
          Dan leest niemand de signalen meer. Maak eerst een account voor een andere aandachtsfunctionaris.
        </Notice>
      ) : rest.length === 1 ? (
        <Notice kind="danger" title={`Daarna is alleen ${one.name} er nog voor signalen`}>
          Een signaal sluit pas als twee aandachtsfunctionarissen hebben besloten. Maak liever eerst een
          account voor een tweede.
        </Notice>
      ) : (
        <p>Daarna zijn er nog {rest.length} aandachtsfunctionarissen voor signalen.</p>
      )}
      <p>
        {waiting === 0
          ? "Van vóór vandaag wacht er geen signaal."
          : waiting === 1
            ? "Er wacht één signaal van vóór vandaag op een besluit."
            : `Er wachten ${numberText(waiting)} signalen van vóór vandaag op een besluit.`}{" "}
        <span className="vw-soft">Wat vandaag binnenkwam, telt hier nog niet mee.</span>
      </p>
    </>
  );
}
