import { beforeAll, describe, expect, it } from "vitest";
import { may, type Right, rights } from "../../api/access/rights.ts";
import { type Role, roles } from "../../api/contract/accounts.ts";
import { screens } from "../../survey-ui/staff/screens.ts";
import { makeWorld, type World } from "../make.ts";
import type { Person } from "../people.ts";

/** Written down by hand, so that a right given by mistake does not pass unseen. r: researcher, c: contract manager, s: safeguarding, a: administrator. */
const table: Record<Right, string> = {
  "list stories": "r",
  "read raw stories": "r",
  "listen to recordings": "rs",
  "approve safe text": "r",
  "pass a story on to safeguarding": "r",
  "code stories": "r",
  "release stories and quotes": "r",
  "steer the suggestions": "r",
  "edit the patterns": "r",
  "handle signals": "s",
  "read summaries per provider": "c",
  "record the ground and purpose": "ca",
  "hold a duidingssessie": "cr",
  "say what came of an agreement": "cr",
  "read the codebook": "rcsa",
  "invite storytellers": "a",
  "enter told stories": "ra",
  "manage accounts": "a",
  "watch the steps": "a",
  "read the audit log": "a",
  "set up the region": "a",
};
const letter: Record<Role, string> = {
  researcher: "r",
  "contract-manager": "c",
  safeguarding: "s",
  administrator: "a",
};

describe("the rights, read aloud", () => {
  it("are all in the table", () => expect(Object.keys(table).sort()).toEqual(Object.keys(rights).sort()));
  for (const role of roles) {
    for (const right of Object.keys(rights) as Right[]) {
      const allowed = table[right].includes(letter[role]);
      it(`a ${role} may ${allowed ? "" : "not "}${right}`, () => expect(may(role, right)).toBe(allowed));
    }
  }
  it("let nobody but researchers and safeguarding read raw text", () => {
    const raw = (Object.keys(rights) as Right[]).filter((right) => rights[right].text === "raw");
    expect(raw.sort()).toEqual([
      "approve safe text",
      "handle signals",
      "listen to recordings",
      "pass a story on to safeguarding",
      "read raw stories",
    ]);
    for (const right of raw) expect(table[right]).toMatch(/^[rs]+$/);
  });
  it("of the screens exist", () => {
    for (const screen of screens) {
      if (screen.right !== null) expect(Object.keys(rights)).toContain(screen.right);
    }
  });
});

/** Which right each staff route asks for. A route that is not here fails the test below. */
const routes: Record<string, Right> = {
  "GET /api/accounts": "manage accounts",
  "POST /api/accounts": "manage accounts",
  "PATCH /api/accounts/{id}": "manage accounts",
  "POST /api/accounts/{id}/new-password": "manage accounts",
  "DELETE /api/accounts/{id}/second-factor": "manage accounts",
  "GET /api/codebook": "read the codebook",
  "GET /api/stories": "list stories",
  "GET /api/stories/options": "list stories",
  "GET /api/stories/next": "code stories",
  "PUT /api/stories/{id}/coders": "code stories",
  "GET /api/stories/{id}": "list stories",
  "GET /api/stories/{id}/review": "read raw stories",
  "GET /api/stories/{id}/recording": "listen to recordings",
  "GET /api/stories/{id}/recording/{piece}": "listen to recordings",
  "POST /api/stories/{id}/recording/judgement": "listen to recordings",
  "PUT /api/stories/{id}/typed-out": "approve safe text",
  "POST /api/stories/{id}/identifiers": "approve safe text",
  "POST /api/stories/{id}/identifiers/accept-all": "approve safe text",
  "PATCH /api/stories/{id}/identifiers/{identifierId}": "approve safe text",
  "POST /api/stories/{id}/approval": "approve safe text",
  "DELETE /api/stories/{id}/approval": "approve safe text",
  "POST /api/stories/{id}/release": "release stories and quotes",
  "DELETE /api/stories/{id}/release": "release stories and quotes",
  "GET /api/coding-themes": "code stories",
  "GET /api/stories/{id}/codings": "code stories",
  "POST /api/stories/{id}/codings": "code stories",
  "PATCH /api/codings/{id}": "code stories",
  "DELETE /api/codings/{id}": "code stories",
  "POST /api/suggestions/{id}/rejection": "code stories",
  "DELETE /api/suggestions/{id}/rejection": "code stories",
  "POST /api/stories/{id}/coded": "code stories",
  "DELETE /api/stories/{id}/coded": "code stories",
  "POST /api/codings/{id}/quote": "release stories and quotes",
  "DELETE /api/codings/{id}/quote": "release stories and quotes",
  "GET /api/learning": "steer the suggestions",
  "PUT /api/learning/shares": "steer the suggestions",
  "POST /api/learning/training": "steer the suggestions",
  "DELETE /api/learning/training": "steer the suggestions",
  "GET /api/patterns": "edit the patterns",
  "POST /api/patterns/try": "edit the patterns",
  "POST /api/patterns/revisions": "edit the patterns",
  "GET /api/signals": "handle signals",
  "GET /api/signals/{id}": "handle signals",
  "POST /api/signals/{id}/decisions": "handle signals",
  "POST /api/stories/{id}/signal": "pass a story on to safeguarding",
  "GET /api/contracts/options": "record the ground and purpose",
  "POST /api/contracts/ground": "record the ground and purpose",
  "GET /api/contracts/providers/{id}": "read summaries per provider",
  "GET /api/contracts/segments/{id}": "read summaries per provider",
  "GET /api/sessions/options": "hold a duidingssessie",
  "GET /api/sessions/table": "hold a duidingssessie",
  "GET /api/sessions": "hold a duidingssessie",
  "POST /api/sessions": "hold a duidingssessie",
  "GET /api/sessions/{id}": "hold a duidingssessie",
  "PATCH /api/sessions/{id}": "hold a duidingssessie",
  "POST /api/sessions/{id}/draw": "hold a duidingssessie",
  "PUT /api/sessions/{id}/notes/{noteId}": "hold a duidingssessie",
  "DELETE /api/sessions/{id}/notes/{noteId}": "hold a duidingssessie",
  "PUT /api/sessions/{id}/notes/{noteId}/follow-ups/{followUpId}": "say what came of an agreement",
  "DELETE /api/sessions/{id}/notes/{noteId}/follow-ups/{followUpId}": "say what came of an agreement",
  "GET /api/administration/steps": "watch the steps",
  "POST /api/administration/steps/{id}/restart": "watch the steps",
  "GET /api/administration/audit": "read the audit log",
  "GET /api/administration/region": "set up the region",
  "PUT /api/administration/region": "set up the region",
  "GET /api/administration/waves": "set up the region",
  "POST /api/administration/waves": "set up the region",
  "PATCH /api/administration/waves/{id}": "set up the region",
  "POST /api/administration/campaigns": "set up the region",
  "GET /api/administration/invitations/options": "invite storytellers",
  "POST /api/administration/invitations": "invite storytellers",
  "GET /api/administration/waves/{id}/responses": "invite storytellers",
  "POST /api/invitations/lists/check": "invite storytellers",
  "POST /api/invitations/lists": "invite storytellers",
  "POST /api/invitations/letters": "invite storytellers",
  "GET /api/invitations/mail": "invite storytellers",
  "POST /api/invitations/mail/{id}/reminder": "invite storytellers",
  "GET /api/invitations/open-links": "invite storytellers",
  "POST /api/invitations/open-links": "invite storytellers",
  "PATCH /api/invitations/open-links/{slug}": "invite storytellers",
  "GET /api/invitations/open-links/{slug}/poster": "invite storytellers",
  "GET /api/entries/options": "enter told stories",
  "GET /api/entries/questionnaires/{id}/{version}": "enter told stories",
  "GET /api/entries/questionnaires/{id}/{version}/form": "enter told stories",
  "POST /api/entries": "enter told stories",
};

/** Open to anybody, or to whoever is signed in, whatever the role. */
const without = new Set([
  "GET /api/about",
  "POST /api/login",
  "POST /api/login/enrol",
  "POST /api/login/code",
  "POST /api/logout",
  "GET /api/me",
  "PUT /api/me/password",
]);

describe("every staff route", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld("embedded");
    return () => world.close();
  });

  /** The routes as they really are mounted. */
  const mounted = () =>
    [
      ...new Set(
        world.app.routes
          .filter((route) => route.method !== "ALL" && route.path.startsWith("/api/"))
          .map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, "{$1}")}`),
      ),
    ].filter((route) => !/ \/api\/(v|openapi\.json|terug)(\/|$)/.test(route));

  it("is in the table of routes and rights", () => {
    expect(
      mounted()
        .filter((route) => !without.has(route))
        .sort(),
    ).toEqual(Object.keys(routes).sort());
  });

  for (const [route, right] of Object.entries(routes)) {
    it(`${route} is for whoever may ${right}, and for nobody else`, async () => {
      const { people } = world;
      const byRole: Record<Role, Person> = {
        researcher: people.researcher,
        "contract-manager": people.contractManager,
        safeguarding: people.safeguarding,
        administrator: people.administrator,
      };
      expect((await call(people.stranger, route)).body.code).toBe("sign-in-needed");
      for (const role of roles) {
        const answer = await call(byRole[role], route);
        if (table[right].includes(letter[role])) {
          expect([401, 403], `${role} ${answer.status}`).not.toContain(answer.status);
          expect(answer.status).toBeLessThan(500);
        } else {
          expect(answer.body.code, role).toBe("not-allowed");
          expect(answer.status).toBe(403);
        }
      }
    });
  }
});

/** Calls a route about something that does not exist, with an empty body: enough to meet its doorkeeper. */
function call(person: Person, route: string) {
  const [method, template] = route.split(" ") as [string, string];
  const path = template.replace(/\{\w+\}/g, "00000000-0000-4000-8000-000000000000");
  if (method === "GET") return person.get(path);
  if (method === "DELETE") return person.delete(path);
  if (method === "PUT") return person.put(path, {});
  if (method === "PATCH") return person.patch(path, {});
  return person.post(path, {});
}
