import { useState } from "react";
import { Link } from "wouter";
import type { ContractOptions } from "../../../api/contract/contracts.ts";
import { EmptyState, Field } from "../../parts/index.ts";
import { addressOf } from "./address.ts";

/** Words without case or accents, for searching. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The register: every segment with its providers by name. No order says anything about quality. */
export function Index({ options }: { options: ContractOptions }) {
  const [search, setSearch] = useState("");
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = options.segments
    .map((segment) => ({
      ...segment,
      providers: options.providers.filter(
        (provider) =>
          provider.segments.includes(segment.id) &&
          words.every((word) => plain(`${provider.name} ${segment.name}`).includes(word)),
      ),
    }))
    .filter((segment) => segment.providers.length > 0);
  return (
    <>
      <h1>Overzicht</h1>
      <p className="vw-lead">
        Wat jeugdigen en ouders vertelden, per aanbieder en per segment. Om van te leren en samen te duiden,
        niet om aanbieders te rangschikken.
      </p>
      <search className="ct-search">
        <Field
          label="Zoek een aanbieder"
          type="search"
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      </search>
      {found.length === 0 ? (
        <EmptyState title="Geen aanbieder gevonden">Probeer een deel van de naam.</EmptyState>
      ) : null}
      <div className="ct-register">
        {found.map((segment) => (
          <section key={segment.id} className="ct-register-segment">
            <h2>{segment.name}</h2>
            <p className="vw-soft vw-small">{segment.description}</p>
            <ul>
              {segment.providers.map((provider) => (
                <li key={provider.id}>
                  <Link href={addressOf({ provider: provider.id, segment: segment.id, waves: null })}>
                    {provider.name}
                  </Link>
                </li>
              ))}
              <li className="ct-register-all">
                <Link href={addressOf({ provider: null, segment: segment.id, waves: null })}>
                  Het hele segment
                </Link>
              </li>
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
