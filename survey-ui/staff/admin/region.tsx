import "./admin.css";
import { type FormEvent, useEffect, useState } from "react";
import { lowestThreshold, type RegionSettings } from "../../../api/contract/administration.ts";
import { Button, Field, Notice, Problem, Radios, Spinner, send, useAct, useApi } from "../../parts/index.ts";

/** What protects small groups, and the goals by which the region reads the stories. */
export default function RegionScreen() {
  const region = useApi<RegionSettings>("/api/administration/region");
  if (!region.data) return region.error ? <Problem of={region.error} /> : <Spinner />;
  return <RegionForm region={region.data} onSaved={() => void region.reload()} />;
}

function RegionForm({ region, onSaved }: { region: RegionSettings; onSaved: () => void }) {
  const [threshold, setThreshold] = useState(String(region.threshold));
  const [cellMinimum, setCellMinimum] = useState(String(region.cellMinimum));
  const [frameworkId, setFrameworkId] = useState(region.frameworkId);
  const [saved, setSaved] = useState(false);
  const save = useAct(async () => {
    await send("PUT", "/api/administration/region", {
      threshold: Number(threshold),
      cellMinimum: Number(cellMinimum),
      frameworkId,
    });
    setSaved(true);
    onSaved();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: any change makes "bewaard" untrue
  useEffect(() => setSaved(false), [threshold, cellMinimum, frameworkId]);
  const label = new Map(region.themes.map((theme) => [theme.id, theme.label]));
  const shown = region.frameworks.find((f) => f.id === frameworkId);
  return (
    <>
      <h1>{region.name}</h1>
      <p className="vw-lead">
        Wat kleine groepen beschermt, en het kader waarin deze regio de verhalen leest.
      </p>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <div className="vw-columns">
          <div>
            <h2>Kader</h2>
            <Radios
              label="Doelen waar de regio op stuurt"
              hint="De thema’s blijven gelijk; het kader bepaalt onder welk doel een thema staat. Kies er een om te zien hoe de indeling wordt."
              value={frameworkId}
              onChange={setFrameworkId}
              options={region.frameworks.map((f) => ({
                value: f.id,
                label: f.id === region.frameworkId ? `${f.name} (nu in gebruik)` : f.name,
              }))}
            />
            {shown ? (
              <>
                <ol className="ad-goals">
                  {shown.goals.map((goal) => (
                    <li key={goal.code}>
                      <span className="ad-goal-code">{goal.code}</span>
                      <div>
                        <strong>{goal.title}</strong>
                        <p className="vw-soft">{goal.themes.map((id) => label.get(id) ?? id).join(" · ")}</p>
                      </div>
                    </li>
                  ))}
                </ol>
                <p className="vw-small vw-soft">Bron: {shown.source}.</p>
              </>
            ) : null}
          </div>
          <div>
            <h2>Kleine groepen</h2>
            <Field
              label="Drempel voor een groep"
              hint={`Pas vanaf zoveel verhalen is iets over een groep te zien. Nooit minder dan ${lowestThreshold}.`}
              type="number"
              min={lowestThreshold}
              max={100}
              value={threshold}
              onChange={(e) => setThreshold(e.target.value)}
              error={save.error?.of("threshold")}
            />
            <Field
              label="Kleinste aantal bij een thema"
              hint="Is een aantal kleiner, dan staat er ‘minder dan’ in plaats van een cijfer. Ten minste 3."
              type="number"
              min={3}
              max={20}
              value={cellMinimum}
              onChange={(e) => setCellMinimum(e.target.value)}
              error={save.error?.of("cellMinimum")}
            />
            {Number(threshold) !== region.threshold || Number(cellMinimum) !== region.cellMinimum ? (
              <Notice kind="warning">Na het bewaren worden alle samenvattingen opnieuw gemaakt.</Notice>
            ) : null}
            <Problem of={save.error} />
            {saved ? <Notice kind="good">Bewaard.</Notice> : null}
            <Button kind="main" type="submit" busy={save.busy}>
              Bewaren
            </Button>
          </div>
        </div>
      </form>
    </>
  );
}
