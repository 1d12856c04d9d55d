import { Select } from "../../parts/index.ts";

interface Choices {
  providers: { id: string; name: string; segments: string[] }[];
  segments: { id: string; name: string }[];
}
interface Where {
  providerId: string;
  segmentId: string;
}

/** Where the help was: a provider, and the segments it works in. With one segment there is nothing to choose. */
export function ProviderAndSegment({
  options,
  value,
  onChange,
  error,
}: {
  options: Choices;
  value: Where;
  onChange: (change: Where) => void;
  error: (path: keyof Where) => string | undefined;
}) {
  const provider = options.providers.find((one) => one.id === value.providerId);
  return (
    <>
      <Select
        label="Aanbieder"
        value={value.providerId}
        onChange={(event) => {
          const providerId = event.target.value;
          const its = options.providers.find((one) => one.id === providerId)?.segments ?? [];
          onChange({ providerId, segmentId: its.length === 1 ? its[0]! : "" });
        }}
        empty="Kies een aanbieder"
        options={options.providers.map((one) => ({ value: one.id, label: one.name }))}
        error={error("providerId")}
      />
      <Select
        label="Segment"
        value={value.segmentId}
        onChange={(event) => onChange({ providerId: value.providerId, segmentId: event.target.value })}
        empty={provider ? "Kies een segment" : "Kies eerst een aanbieder"}
        options={options.segments
          .filter((one) => provider?.segments.includes(one.id))
          .map((one) => ({ value: one.id, label: one.name }))}
        error={error("segmentId")}
      />
    </>
  );
}

/** What is missing in it, per field. */
export const missingWhere = (value: Where): Record<string, string> => ({
  ...(value.providerId ? {} : { providerId: "Kies een aanbieder." }),
  ...(value.segmentId ? {} : { segmentId: "Kies een segment." }),
});
