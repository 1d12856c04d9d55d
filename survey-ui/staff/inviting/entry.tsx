import "../admin/admin.css";
import "./inviting.css";
import { type FormEvent, useState } from "react";
import type { EntryOptions } from "../../../api/contract/inviting.ts";
import type { QuestionnaireJson } from "../../../api/contract/questionnaires.ts";
import { download } from "../../parts/download.ts";
import {
  Button,
  Check,
  focusWrong,
  Notice,
  Problem,
  Radios,
  Select,
  Spinner,
  send,
  useAct,
  useApi,
  useStay,
} from "../../parts/index.ts";
import { dutch, EntryQuestion } from "./question.tsx";
import { questionnaireOptions } from "./questionnaires.ts";
import { missingWhere, ProviderAndSegment } from "./where.tsx";

type Mode = "paper" | "interview";

/** A paper form or a conversation, typed in: the same questions, the same checks, the same journey, and a receipt. */
export default function EntryScreen() {
  const options = useApi<EntryOptions>("/api/entries/options");
  if (!options.data) return options.error ? <Problem of={options.error} /> : <Spinner />;
  return (
    <>
      <h1>Papier en gesprek invoeren</h1>
      <p className="vw-lead">
        Typ over wat iemand opschreef of vertelde, in diens eigen woorden. Na het versturen is het verhaal
        hier niet meer te zien.
      </p>
      <Entry options={options.data} />
    </>
  );
}

function Entry({ options }: { options: EntryOptions }) {
  const [mode, setMode] = useState<Mode>("paper");
  const [place, setPlace] = useState({
    waveId: options.waves[0]?.id ?? "",
    providerId: "",
    segmentId: "",
    municipalityId: "",
    questionnaire: "",
  });
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const [receipt, setReceipt] = useState<string | null>(null);
  const list = options.questionnaires.find((q) => `${q.id}@${q.version}` === place.questionnaire);
  const form = useApi<{ json: QuestionnaireJson }>(
    list ? `/api/entries/questionnaires/${list.id}/${list.version}` : null,
  );
  const set = (change: Partial<typeof place>) => setPlace((old) => ({ ...old, ...change }));
  const dirty = Object.keys(answers).length > 0;
  useStay(dirty);
  const blank = useAct(() =>
    download(
      "GET",
      `/api/entries/questionnaires/${list?.id}/${list?.version}/form`,
      `vragenlijst-${list?.id}.pdf`,
    ),
  );
  const hand = useAct(async () => {
    const { questionnaire: _, municipalityId, ...where } = place;
    const made = await send<{ receipt: string }>("POST", "/api/entries", {
      mode,
      ...where,
      municipalityId: municipalityId || null,
      questionnaireId: list?.id,
      version: list?.version,
      agreed: true,
      answers,
    });
    setAnswers({});
    setAgreed(false);
    setReceipt(made.receipt);
    window.scrollTo(0, 0);
  });
  const error = (path: string) => missing[path] ?? hand.error?.of(path);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const found: Record<string, string> = {
      ...(list ? {} : { questionnaireId: "Kies een vragenlijst." }),
      ...missingWhere(place),
      ...(String(answers.story ?? "").trim() ? {} : { "answers.story": "Typ het verhaal over." }),
      ...(agreed ? {} : { agreed: "Dit moet, anders mag het niet worden bewaard." }),
    };
    setMissing(found);
    if (Object.keys(found).length === 0) void hand.run();
    else focusWrong(event.currentTarget);
  }
  if (receipt) {
    return (
      <section aria-labelledby="receipt">
        <h2 id="receipt">Het verhaal is binnen</h2>
        <p>
          Geef deze code aan wie het vertelde. Daarmee is te zien wat ermee gebeurt, en is het terug te nemen.
        </p>
        <p className="in-receipt">{receipt}</p>
        <p className="vw-soft">Te gebruiken op {location.host}/terug. De code is alleen nu te zien.</p>
        <div className="ad-acts vw-screen-only">
          <Button kind="main" onClick={() => print()}>
            Afdrukken
          </Button>
          <Button onClick={() => setReceipt(null)}>Volgende invoeren</Button>
        </div>
      </section>
    );
  }
  const wrong = Object.keys(missing).length;
  return (
    <form noValidate onSubmit={onSubmit} className="in-entry">
      <div>
        <Problem of={hand.error} />
        {wrong > 0 ? (
          <Notice kind="danger">Er is nog niets verstuurd: vul eerst in wat hieronder rood is.</Notice>
        ) : null}
      </div>
      <Radios
        label="Hoe is het verteld"
        options={[
          { value: "paper", label: "op papier" },
          { value: "interview", label: "in een gesprek" },
        ]}
        value={mode}
        onChange={setMode}
      />
      <div className="in-wide">
        <Select
          label="Vragenlijst"
          value={place.questionnaire}
          onChange={(e) => {
            set({ questionnaire: e.target.value });
            setAnswers({});
          }}
          empty="Kies voor wie"
          options={questionnaireOptions(options.questionnaires, { earlier: true })}
          error={error("questionnaireId")}
        />
        <Select
          label="Ronde"
          value={place.waveId}
          onChange={(e) => set({ waveId: e.target.value })}
          options={options.waves.map((one) => ({ value: one.id, label: one.name }))}
          error={error("waveId")}
        />
        <ProviderAndSegment options={options} value={place} onChange={set} error={error} />
        <Select
          label="Gemeente"
          value={place.municipalityId}
          onChange={(e) => set({ municipalityId: e.target.value })}
          empty="Niet vastleggen"
          options={options.municipalities.map((one) => ({ value: one.id, label: one.name }))}
          error={error("municipalityId")}
        />
      </div>
      {list ? (
        <div className="ad-acts">
          <Problem of={blank.error} />
          <Button small busy={blank.busy} onClick={() => void blank.run()}>
            Lege vragenlijst (pdf)
          </Button>
          <span className="vw-soft vw-small">om af te drukken en met de pen in te vullen</span>
        </div>
      ) : null}
      {form.loading && list ? <Spinner /> : null}
      {form.data?.json.pages.map((page) => (
        <section key={page.name} className="in-entry" aria-labelledby={`page-${page.name}`}>
          <h2 id={`page-${page.name}`}>{dutch(page.title)}</h2>
          {page.elements.map((q) => (
            <EntryQuestion
              key={q.name}
              q={q}
              answer={answers[q.name]}
              error={error(`answers.${q.name}`)}
              onChange={(answer) =>
                setAnswers(({ [q.name]: _, ...rest }) =>
                  answer === undefined ? rest : { ...rest, [q.name]: answer },
                )
              }
            />
          ))}
        </section>
      ))}
      {form.data ? (
        <>
          {error("agreed") ? <p className="vw-error">{error("agreed")}</p> : null}
          <Check
            label="Wie vertelde, vond het goed dat dit wordt bewaard. Was toestemming van een ouder of verzorger nodig, dan is die er ook."
            checked={agreed}
            onChange={(e) => setAgreed(e.target.checked)}
          />
          <div>
            <Button kind="main" type="submit" busy={hand.busy}>
              Versturen
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
}
