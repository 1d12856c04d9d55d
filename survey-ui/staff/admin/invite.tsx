import "./admin.css";
import { type FormEvent, useState } from "react";
import type { InvitationOptions, MadeInvitations } from "../../../api/contract/administration.ts";
import {
  Button,
  Field,
  focusWrong,
  Problem,
  Select,
  Spinner,
  send,
  useAct,
  useApi,
} from "../../parts/index.ts";
import { questionnaireOptions } from "../inviting/questionnaires.ts";
import { NoCampaign, Ways } from "../inviting/ways.tsx";
import { missingWhere, ProviderAndSegment } from "../inviting/where.tsx";
import { MadeLinks, type Order } from "./made-links.tsx";
import { Responses } from "./responses.tsx";

/** Single-use links for the people of one provider: made here, shown once, handed out on paper or by mail. */
export default function InviteScreen() {
  const options = useApi<InvitationOptions>("/api/administration/invitations/options");
  const [made, setMade] = useState<{ links: MadeInvitations; order: Order } | null>(null);
  if (!options.data) return options.error ? <Problem of={options.error} /> : <Spinner />;
  if (made) return <MadeLinks {...made} onDone={() => setMade(null)} />;
  return (
    <>
      <h1>Uitnodigen</h1>
      <p className="vw-lead">
        Elke link werkt één keer en weet alleen waar de hulp was. Wie de link gebruikte, is nergens terug te
        vinden.
      </p>
      <Ways />
      {options.data.campaigns.length === 0 ? (
        <NoCampaign />
      ) : (
        <OrderForm options={options.data} onMade={(links, order) => setMade({ links, order })} />
      )}
      <Responses />
    </>
  );
}

function OrderForm({
  options,
  onMade,
}: {
  options: InvitationOptions;
  onMade: (links: MadeInvitations, order: Order) => void;
}) {
  const [campaignId, setCampaign] = useState(options.campaigns[0]?.id ?? "");
  const [where, setWhere] = useState({ providerId: "", segmentId: "" });
  const [municipalityId, setMunicipality] = useState("");
  const [questionnaire, setQuestionnaire] = useState("");
  const [count, setCount] = useState("25");
  const campaign = options.campaigns.find((one) => one.id === campaignId);
  const [expiresOn, setExpires] = useState(campaign?.lastDay ?? "");
  const [missing, setMissing] = useState<Record<string, string>>({});
  const provider = options.providers.find((one) => one.id === where.providerId);
  const list = options.questionnaires.find((q) => `${q.id}@${q.version}` === questionnaire);

  const make = useAct(async () => {
    const links = await send<MadeInvitations>("POST", "/api/administration/invitations", {
      campaignId,
      ...where,
      municipalityId: municipalityId || null,
      questionnaireId: list?.id,
      version: list?.version,
      count: Number(count),
      expiresOn,
    });
    onMade(links, {
      campaign: campaign?.name ?? "",
      wave: campaign?.wave ?? "",
      provider: provider?.name ?? "",
      segment: options.segments.find((s) => s.id === where.segmentId)?.name ?? "",
      municipality: options.municipalities.find((m) => m.id === municipalityId)?.name ?? "",
      questionnaire: list?.title ?? "",
      route: list?.route ?? "",
      expiresOn,
    });
  });
  const error = (path: string) => missing[path] ?? make.error?.of(path);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const number = Number(count);
    const found: Record<string, string> = {
      ...(list ? {} : { questionnaireId: "Kies een vragenlijst." }),
      ...missingWhere(where),
      ...(Number.isInteger(number) && number >= 1 && number <= 2000
        ? {}
        : { count: "Vul een aantal in van 1 tot en met 2000." }),
      ...(expiresOn ? {} : { expiresOn: "Kies een dag." }),
    };
    setMissing(found);
    if (Object.keys(found).length === 0) void make.run();
    else focusWrong(event.currentTarget);
  }
  return (
    <form noValidate onSubmit={onSubmit} className="ad-order">
      <Problem of={make.error && make.error.fields.length === 0 ? make.error : null} />
      <Select
        label="Campagne"
        value={campaignId}
        onChange={(e) => {
          setCampaign(e.target.value);
          setExpires(options.campaigns.find((one) => one.id === e.target.value)?.lastDay ?? "");
        }}
        options={options.campaigns.map((one) => ({ value: one.id, label: `${one.name} (${one.wave})` }))}
        error={error("campaignId")}
      />
      <Select
        label="Vragenlijst"
        value={questionnaire}
        onChange={(e) => setQuestionnaire(e.target.value)}
        empty="Kies voor wie"
        options={questionnaireOptions(options.questionnaires)}
        error={error("questionnaireId")}
      />
      <ProviderAndSegment options={options} value={where} onChange={setWhere} error={error} />
      <Select
        label="Gemeente"
        value={municipalityId}
        onChange={(e) => setMunicipality(e.target.value)}
        empty="Niet vastleggen"
        options={options.municipalities.map((one) => ({ value: one.id, label: one.name }))}
        error={error("municipalityId")}
      />
      <Field
        label="Aantal links"
        type="number"
        min={1}
        max={2000}
        value={count}
        onChange={(e) => setCount(e.target.value)}
        error={error("count")}
      />
      <Field
        label="Werken tot en met"
        type="date"
        max={campaign?.lastDay}
        value={expiresOn}
        onChange={(e) => setExpires(e.target.value)}
        error={error("expiresOn")}
      />
      <div className="ad-order-act">
        <Button kind="main" type="submit" busy={make.busy}>
          Links maken
        </Button>
      </div>
    </form>
  );
}
