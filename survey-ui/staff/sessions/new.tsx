import { useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { mostCards, type SessionOptions, type TableRoom } from "../../../api/contract/sessions.ts";
import {
  Button,
  Field,
  Notice,
  Problem,
  Radios,
  Select,
  Spinner,
  send,
  TextArea,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";
import "./sessions.css";

/**
 * Prepares a session: about whom, which question, which themes; the stories are drawn at once. An overview leads here
 * with what was read there (?aanbieder=, ?segment=, ?themas=), as far as a session can be about it.
 */
export default function NewSession() {
  const options = useApi<SessionOptions>("/api/sessions/options");
  if (options.error) return <Problem of={options.error} retry={() => void options.reload()} />;
  if (!options.data) return <Spinner />;
  return (
    <>
      <h1>Nieuwe duidingssessie</h1>
      {options.data.groundRecorded ? <Form options={options.data} /> : <GroundFirst />}
    </>
  );
}

/** Instead of the form: nobody thinks up a session that cannot be made yet. */
function GroundFirst() {
  const records = useMe().rights.includes("record the ground and purpose");
  return (
    <Notice kind="warning" title="Eerst grondslag en doel">
      <p>
        Verhalen gaan pas op tafel als de regio heeft vastgelegd waarom en op welke grond ze die leest. Dat
        geldt voor één aanbieder en ook voor een heel segment.{" "}
        {records ? (
          <Link href="/grondslag">Grondslag en doel vastleggen</Link>
        ) : (
          "De contractmanager of de beheerder legt dat vast bij Grondslag en doel."
        )}
      </p>
    </Notice>
  );
}

function Form({ options }: { options: SessionOptions }) {
  const [, go] = useLocation();
  const [asked] = useSearchParams();
  const known = options.providers.find((p) => p.id === asked.get("aanbieder"));
  const [about, setAbout] = useState<"provider" | "segment">(asked.has("aanbieder") ? "provider" : "segment");
  const [provider, setProvider] = useState(known?.id ?? "");
  const [segment, setSegment] = useState(
    (known?.segments ?? options.segments.map(({ id }) => id)).find((id) => id === asked.get("segment")) ?? "",
  );
  const [title, setTitle] = useState("");
  const [question, setQuestion] = useState("");
  const [heldOn, setHeldOn] = useState("");
  const [count, setCount] = useState("8");
  const [themes, setThemes] = useState<string[]>(() => {
    const list = asked.get("themas")?.split(",") ?? [];
    return options.themes.flatMap(({ id }) => (list.includes(id) ? [id] : []));
  });
  const [checked, setChecked] = useState(false);
  const chosen = options.providers.find((p) => p.id === provider);
  const wrong = {
    title: title.trim() === "" ? "Geef de sessie een naam." : undefined,
    question: question.trim() === "" ? "Schrijf de vraag waar het om gaat." : undefined,
    provider: about === "provider" && provider === "" ? "Kies een aanbieder." : undefined,
    segment: about === "segment" && segment === "" ? "Kies een segment." : undefined,
  };
  const saving = useAct(async () => {
    setChecked(true);
    if (Object.values(wrong).some(Boolean)) return;
    const made = await send<{ id: string }>("POST", "/api/sessions", {
      title,
      question,
      providerId: about === "provider" ? provider : null,
      segmentId: segment === "" ? null : segment,
      themes,
      heldOn: heldOn === "" ? null : heldOn,
      count: Number(count),
    });
    go(`/sessies/${made.id}`, { replace: true });
  });
  return (
    <>
      <p className="vw-lead">
        Eén vraag, een paar thema’s, en verhalen die zoveel mogelijk van elkaar verschillen.
      </p>
      <form
        className="se-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saving.run();
        }}
      >
        <Field
          label="Naam van de sessie"
          value={title}
          maxLength={120}
          error={checked ? wrong.title : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextArea
          label="De vraag"
          hint="Open en zonder oordeel, bijvoorbeeld: wat maakt dat iemand zich serieus genomen voelt?"
          rows={2}
          value={question}
          maxLength={400}
          error={checked ? wrong.question : undefined}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Radios
          label="Waarover gaat het?"
          value={about}
          onChange={(value) => {
            setAbout(value);
            setSegment("");
          }}
          options={[
            {
              value: "segment",
              label: "Een segment",
              hint: "Verhalen over de aanbieders van wie het overzicht iets toont, samen en zonder hun namen.",
            },
            { value: "provider", label: "Eén aanbieder", hint: "Samen met die aanbieder lezen en leren." },
          ]}
        />
        {about === "provider" ? (
          <>
            <Select
              label="Aanbieder"
              value={provider}
              hint="Alleen aanbieders met genoeg verhalen om te tonen."
              empty="Kies een aanbieder"
              error={checked ? wrong.provider : undefined}
              options={options.providers.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => {
                setProvider(event.target.value);
                setSegment("");
              }}
            />
            {chosen && chosen.segments.length > 1 ? (
              <Select
                label="Segment"
                value={segment}
                empty="Alle segmenten van deze aanbieder"
                options={options.segments
                  .filter((s) => chosen.segments.includes(s.id))
                  .map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(event) => setSegment(event.target.value)}
              />
            ) : null}
          </>
        ) : (
          <Select
            label="Segment"
            value={segment}
            empty="Kies een segment"
            error={checked ? wrong.segment : undefined}
            options={options.segments.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setSegment(event.target.value)}
          />
        )}
        <fieldset className="vw-radios se-themes">
          <legend className="vw-label">Thema’s</legend>
          <div className="vw-hint">
            Niets gekozen: alle thema’s. Van elk thema komen goed en mis op tafel, als die er zijn en het
            overzicht er een getal bij toont.
          </div>
          {options.themes.map((theme) => (
            <label key={theme.id} className="se-theme">
              <input
                type="checkbox"
                checked={themes.includes(theme.id)}
                onChange={() =>
                  setThemes((now) =>
                    now.includes(theme.id) ? now.filter((id) => id !== theme.id) : [...now, theme.id],
                  )
                }
              />
              <span>{theme.label}</span>
            </label>
          ))}
        </fieldset>
        {(about === "provider" ? provider : segment) === "" ? null : (
          <Room
            provider={about === "provider" ? provider : ""}
            segment={segment}
            themes={themes}
            count={Number(count)}
          />
        )}
        <div className="se-pair">
          <Select
            label="Hoeveel verhalen"
            hint="Een groepje leest er in twintig minuten vijf tot tien."
            value={count}
            options={[5, 6, 8, 10, 12, 16, 20, 24].map((n) => ({ value: String(n), label: String(n) }))}
            onChange={(event) => setCount(event.target.value)}
          />
          <Field
            label="Datum (mag leeg)"
            hint="Wanneer de sessie is."
            type="date"
            value={heldOn}
            onChange={(event) => setHeldOn(event.target.value)}
          />
        </div>
        <Problem of={saving.error} />
        <Button kind="main" type="submit" busy={saving.busy}>
          Verhalen klaarleggen
        </Button>
      </form>
    </>
  );
}

/** Says beforehand what will lie on the table, so that nobody invites people to an empty one. */
function Room({
  provider,
  segment,
  themes,
  count,
}: {
  provider: string;
  segment: string;
  themes: string[];
  count: number;
}) {
  const query = new URLSearchParams(
    Object.entries({ provider, segment, themes: themes.join(",") }).filter(([, value]) => value !== ""),
  );
  const room = useApi<TableRoom>(`/api/sessions/table?${query}`, undefined, { keep: true });
  if (room.error) return <Problem of={room.error} retry={() => void room.reload()} />;
  if (!room.data) return null;
  const { cards } = room.data;
  const stories = `${cards} ${cards === 1 ? "verhaal" : "verhalen"}`;
  const about = ["Hierover", "Over dit thema"][themes.length] ?? "Over deze thema’s";
  if (cards === 0) {
    return (
      <Notice kind="warning" title={`${about} kan nu geen verhaal op tafel`}>
        Een verhaal mag op tafel als de verteller dat goed vindt, een onderzoeker het heeft vrijgegeven, en
        het uit een groep komt die groot genoeg is. De sessie kan wel vast klaar; kies de verhalen dan later
        opnieuw.
      </Notice>
    );
  }
  return (
    <Notice>
      {cards >= mostCards
        ? `${about} kunnen minstens ${stories} op tafel.`
        : `${about} ${cards === 1 ? "kan" : "kunnen"} nu ${stories} op tafel${cards < count ? `, minder dan de ${count} die hieronder gevraagd zijn` : ""}.`}
    </Notice>
  );
}
