import { routeNames } from "./words.ts";

interface Listed {
  id: string;
  version: number;
  route: string;
  title: string;
}

/** For whom each route is, as its newest questionnaire says (content/questionnaires); a test holds them together. */
export const routeAges: Record<string, string> = {
  child: "8 tot en met 11 jaar",
  youth: "12 tot en met 15 jaar",
  "young-adult": "16 tot en met 23 jaar",
};

const collator = new Intl.Collator("en", { numeric: true });

/** "Kind, 8 tot en met 11 jaar": what a route is called where one is chosen. */
export function routeLabel(route: string): string {
  const name = routeNames[route] ?? route;
  return [name.charAt(0).toUpperCase() + name.slice(1), routeAges[route]].filter(Boolean).join(", ");
}

/**
 * What there is to choose from: the newest questionnaire of each route, from young to old, named by whom it is for, since
 * their titles are alike. @param earlier also those before it, for a form that somebody filled in on paper
 */
export function questionnaireOptions(
  all: readonly Listed[],
  { earlier = false } = {},
): { value: string; label: string }[] {
  const routes = Object.keys(routeNames);
  const sorted = [...all].sort(
    (a, b) =>
      routes.indexOf(a.route) - routes.indexOf(b.route) ||
      collator.compare(b.id, a.id) ||
      b.version - a.version,
  );
  const newest = new Set(
    sorted.filter((one, i) => sorted.findIndex((other) => other.route === one.route) === i),
  );
  return sorted
    .filter((one) => earlier || newest.has(one))
    .map((one) => ({
      value: `${one.id}@${one.version}`,
      label: newest.has(one)
        ? routeLabel(one.route)
        : `${routeLabel(one.route).split(",")[0]}, eerdere vragenlijst (${one.id}, versie ${one.version})`,
    }));
}
