import { useSearchParams } from "wouter";
import type { ContractOptions, Overview } from "../../../api/contract/contracts.ts";
import { Problem, Spinner, useApi } from "../../parts/index.ts";
import "./contracts.css";
import type { Chosen } from "./address.ts";
import { GroundForm } from "./ground-form.tsx";
import { Index } from "./index-page.tsx";
import { ProviderPage } from "./provider-page.tsx";

export default function OverviewScreen() {
  const [query] = useSearchParams();
  const options = useApi<ContractOptions>("/api/contracts/options");
  const chosen: Chosen = {
    provider: query.get("aanbieder"),
    segment: query.get("segment"),
    waves: query.get("ronden")?.split(",").filter(Boolean) ?? null,
  };
  const waves = chosen.waves === null ? "" : `waves=${encodeURIComponent(chosen.waves.join(","))}`;
  const path =
    !options.data?.ground || chosen.segment === null
      ? null
      : chosen.provider === null
        ? `/api/contracts/segments/${encodeURIComponent(chosen.segment)}?${waves}`
        : `/api/contracts/providers/${encodeURIComponent(chosen.provider)}?segment=${encodeURIComponent(chosen.segment)}&${waves}`;
  const view = useApi<Overview>(path, undefined, { keep: true });

  if (options.error) return <Problem of={options.error} retry={() => void options.reload()} />;
  if (!options.data) return <Spinner />;
  if (!options.data.ground) {
    return <GroundForm options={options.data} first onDone={() => void options.reload()} />;
  }
  if (chosen.segment === null) return <Index options={options.data} />;
  if (view.error) return <Problem of={view.error} retry={() => void view.reload()} />;
  if (!view.data || (view.data.provider?.id ?? null) !== chosen.provider) return <Spinner />;
  return <ProviderPage view={view.data} options={options.data} chosen={chosen} busy={view.loading} />;
}
