import { useState } from "react";
import type { Learning } from "../../../api/contract/learning.ts";
import {
  Badge,
  Button,
  Dialog,
  dayText,
  Notice,
  numberText,
  Problem,
  Select,
  send,
  useAct,
} from "../../parts/index.ts";
import { shareText } from "./figures.tsx";

type Props = { data: Learning; reload: () => Promise<void> };

/** A model of the region's own codings: what it is for, what it holds, and the button that makes one. */
export function OwnModel({ data, reload }: Props) {
  const { training, stories, themes } = data;
  const { model } = training;
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const asking = useAct(async () => {
    await send("POST", "/api/learning/training");
    await reload();
  });
  const enough = stories.learnt >= training.fewest;
  return (
    <section className="vw-section">
      <h2>Eigen model {model?.inUse ? <Badge kind="good">in gebruik</Badge> : null}</h2>
      <p>
        Doel: voorstellen die lijken op hoe deze regio codeert. Het model begint bij wat het landelijke model
        al kent, en leert verder van de goedgekeurde, veilige teksten van deze regio en hun codes. Nooit van
        ruwe tekst, een andere regio of de steekproef.
      </p>
      {model ? (
        <dl className="ln-facts vw-numbers">
          <dt>Gemaakt</dt>
          <dd>
            {dayText(model.madeOn)}, nummer {model.number}
            {model.reason === "withdrawn" ? ", omdat een verteller een verhaal terugnam" : ""}
          </dd>
          <dt>Eigen verhalen</dt>
          <dd>
            {numberText(model.ownStories)}; het landelijke model leerde van {numberText(model.baseStories)}
          </dd>
          {model.inUse ? (
            <>
              <dt>Omvang</dt>
              <dd>{(model.bytes / 1024 / 1024).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MB</dd>
            </>
          ) : model.bytes > 0 ? (
            <>
              <dt>Niet in gebruik</dt>
              <dd>er is een nieuw landelijk model of codeboek; train opnieuw om daarvan verder te leren</dd>
            </>
          ) : (
            <>
              <dt>Gewist</dt>
              <dd>de regio gebruikt weer het landelijke model</dd>
            </>
          )}
          <dt>Rekentijd</dt>
          <dd>{numberText(Math.round(model.cpuMs / 1000))} s</dd>
          {model.patternsOnly.length > 0 ? (
            <>
              <dt>Alleen patronen</dt>
              <dd>
                {model.patternsOnly.map((id) => labels.get(id) ?? id).join(", ")} (minder dan 20 voorbeelden)
              </dd>
            </>
          ) : null}
        </dl>
      ) : (
        <p className="vw-soft">Er is nog geen eigen model gemaakt.</p>
      )}
      {model?.inUse && !data.measured.some((kind) => kind.model.split("+")[0] === `regio-${model.number}`) ? (
        <p className="vw-soft">
          Hoe goed dit model is, staat hierboven zodra er verhalen uit de steekproef mee zijn gelezen en
          daarna gecodeerd.
        </p>
      ) : null}
      {model?.inUse && training.state !== "waiting" ? <Better data={data} reload={reload} /> : null}
      <Problem of={asking.error} />
      {training.state === "waiting" ? (
        <Notice kind="machine">
          Het model wordt gemaakt; dat duurt meestal minder dan een minuut. Doorwerken kan: het oude blijft in
          gebruik tot het nieuwe er is. Daarna worden de verhalen die nog niet gecodeerd zijn opnieuw gelezen.
        </Notice>
      ) : training.state === "failed" ? (
        <Notice kind="warning">
          Het maken lukte niet; voorstellen komen van het model dat al in gebruik was. Probeer het opnieuw, of
          vraag de beheerder naar de stappen te kijken.
        </Notice>
      ) : null}
      {enough ? (
        training.state === "waiting" ? null : (
          <Button busy={asking.busy} onClick={() => void asking.run()}>
            {model?.inUse ? "Opnieuw trainen" : "Trainen"} op {numberText(stories.learnt)} eigen verhalen
          </Button>
        )
      ) : (
        <p>
          Nodig: {training.fewest} gecodeerde verhalen buiten de steekproef. Nu: {numberText(stories.learnt)}.
        </p>
      )}
      <details className="vw-small">
        <summary>Wat bewaart zo’n model?</summary>
        <p>
          Gewichten bij woorden, woordparen en woorddelen die het landelijke model kent, of die in ten minste
          drie teksten staan; geen zinnen en geen verhalen. Neemt een verteller een verhaal terug, dan wordt
          het model vanzelf opnieuw gemaakt zonder dat verhaal, en worden de oude gewichten gewist.
        </p>
      </details>
    </section>
  );
}

/** Whether the holdout says that the model in use is no better than the shipped one, and the way back to that one. */
function Better({ data, reload }: Props) {
  const both = data.sideBySide.find(({ engines }) =>
    engines.every(({ engine }) => engine === data.engine.name),
  );
  const [own, shipped] = both?.engines.map(({ all }) => all.f1) ?? [];
  if (!both || both.stories < data.fewest || !own || !shipped || own.value > shipped.value)
    return (
      <p>
        Niet beter? Hierboven staan beide naast elkaar, op dezelfde verhalen uit de steekproef.{" "}
        <Back data={data} reload={reload} />
      </p>
    );
  return (
    <Notice kind="warning" title="Op de steekproef is dit model niet beter dan het landelijke">
      <p>
        Op dezelfde {numberText(both.stories)} verhalen haalt het eigen model een F1 van{" "}
        {shareText(own.value)}, het landelijke {shareText(shipped.value)}.{" "}
        {own.high >= shipped.low
          ? "Dat verschil kan toeval zijn: de gebieden waarin beide waarden waarschijnlijk liggen, overlappen. "
          : ""}
        Het eigen model blijft in gebruik tot u teruggaat.
      </p>
      <p>
        <Back data={data} reload={reload} />
      </p>
    </Notice>
  );
}

/** Back to the shipped model, after a question that says what goes. */
function Back({ data, reload }: Props) {
  const [leaving, setLeaving] = useState(false);
  const back = useAct(async () => {
    await send("DELETE", "/api/learning/training");
    setLeaving(false);
    await reload();
  });
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          back.clear();
          setLeaving(true);
        }}
      >
        Terug naar het landelijke model
      </Button>
      <Dialog
        open={leaving}
        title="Terug naar het landelijke model?"
        onClose={() => setLeaving(false)}
        actions={
          <>
            <Button kind="danger" busy={back.busy} onClick={() => void back.run()}>
              Eigen model wissen
            </Button>
            <Button kind="quiet" onClick={() => setLeaving(false)}>
              Eigen model houden
            </Button>
          </>
        }
      >
        <p>
          Wat het model van {numberText(data.training.model?.ownStories ?? 0)} eigen verhalen leerde, wordt
          gewist; alleen opnieuw trainen brengt het terug. De verhalen en hun codes blijven.
        </p>
        <Problem of={back.error} />
      </Dialog>
    </>
  );
}

const percents = (...values: number[]) =>
  values.map((value) => ({ value: String(value), label: value === 0 ? "Geen" : `${value * 100} %` }));

/** Which share of new stories is kept to measure on, and which is coded twice. */
export function Shares({ data, reload }: Props) {
  const [chosen, setChosen] = useState(data.shares);
  const same = chosen.holdout === data.shares.holdout && chosen.double === data.shares.double;
  const save = useAct(async () => {
    await send("PUT", "/api/learning/shares", chosen);
    await reload();
  });
  const round = (value: number) => String(Math.round(value * 100) / 100);
  return (
    <section className="vw-section">
      <h2>Wat het lot doet</h2>
      <p>
        Bij het goedkeuren beslist het lot over elk nieuw verhaal, zonder te kijken wat erin staat. Wat eerder
        is getrokken, blijft zo.
      </p>
      <div className="ln-shares">
        <Select
          label="Steekproef om te meten"
          hint="Gecodeerd zonder voorstellen; de computer leert er niet van."
          value={round(chosen.holdout)}
          onChange={(event) => setChosen({ ...chosen, holdout: Number(event.target.value) })}
          options={percents(0, 0.05, 0.1, 0.2, 0.3)}
        />
        <Select
          label="Dubbel gecodeerd"
          hint="Door twee mensen, die niets van elkaar zien tot beiden klaar zijn."
          value={round(chosen.double)}
          onChange={(event) => setChosen({ ...chosen, double: Number(event.target.value) })}
          options={percents(0, 0.05, 0.1, 0.25, 1)}
        />
      </div>
      <Problem of={save.error} />
      {same ? null : (
        <Button kind="main" busy={save.busy} onClick={() => void save.run()}>
          Bewaren
        </Button>
      )}
      <p className="vw-soft vw-small vw-numbers">
        Nu: {numberText(data.stories.drawn)} in de steekproef, {numberText(data.stories.double)} dubbel.
      </p>
    </section>
  );
}
