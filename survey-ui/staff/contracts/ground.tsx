import { useLocation } from "wouter";
import type { ContractOptions } from "../../../api/contract/contracts.ts";
import { Problem, Spinner, useApi } from "../../parts/index.ts";
import { useMe } from "../shell/me.ts";
import { GroundForm, GroundInForce } from "./ground-form.tsx";
import "./contracts.css";

/** The legal ground and purpose on a page of their own: to read them back, or to record other ones. */
export default function GroundScreen() {
  const options = useApi<ContractOptions>("/api/contracts/options");
  const [, go] = useLocation();
  const me = useMe();
  if (options.error) return <Problem of={options.error} retry={() => void options.reload()} />;
  if (!options.data) return <Spinner />;
  const reads = me.rights.includes("read summaries per provider");
  return (
    <>
      {options.data.ground ? (
        <>
          <h1>Grondslag en doel</h1>
          <p className="vw-lead">
            Zolang deze gelden, zijn de overzichten en de duidingssessies open. Eerdere keuzes blijven in het
            logboek staan.
          </p>
          <GroundInForce ground={options.data.ground} />
        </>
      ) : null}
      <GroundForm
        options={options.data}
        first={!options.data.ground}
        onDone={async () => {
          await options.reload();
          if (reads) go("/overzicht");
        }}
      />
    </>
  );
}
