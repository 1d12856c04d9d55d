import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onBoth, type World } from "../make.ts";
import { invite, told } from "./links.ts";

/** Anything at all, with our own names and values mixed in so that it gets past the first door now and then. */
const name = fc.oneof(
  fc.constantFrom(...Object.keys(told), "na", "left", "top", "right", "constructor", "__proto__", "toString"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...Object.values(told),
    { na: true },
    { na: false },
    [],
    [[]],
    "none",
    ["none"],
    -0,
    1e308,
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom("angry", "happy", "none", "x"), { maxLength: 30 }),
  fc.record({ left: fc.double(), top: fc.double(), right: fc.double() }),
  fc.double(),
);
const answers = fc.oneof(
  fc.dictionary(name, value, { maxKeys: 8 }),
  fc.record({
    story: fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    pace: value,
    feelings: value,
  }),
  fc.record({
    story: fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    more: fc.oneof(
      value,
      fc.dictionary(
        fc.constantFrom("1", "2", "3", "more", "__proto__"),
        fc.dictionary(name, value, { maxKeys: 4 }),
      ),
      fc.record({ "2": fc.record({ story: fc.string({ unit: "binary", maxLength: 60 }) }), "3": value }),
    ),
  }),
  value,
);
const body = fc.oneof(
  fc.record({ seq: fc.oneof(fc.integer(), fc.double(), value), answers }),
  fc.record({
    seq: fc.integer({ min: 1, max: 50 }),
    after: fc.nat(50),
    writer: fc.string({ maxLength: 50 }),
    answers,
  }),
  fc.record({ answers, receipt: fc.oneof(fc.string(), fc.constant("2222-3333-4444-5555")) }),
  value,
);

const countOf = async (world: World, table: string) => {
  const rows = await world.query<{ n: string }>(sql`select count(*) as n from ${sql.identifier(table)}`);
  return Number(rows[0]!.n);
};

onBoth("whatever is sent", (world) => {
  it("is answered clearly, never with a 500; what is not a story makes no row", async () => {
    const codes = await invite(world(), { count: 150 });
    let used = 0;
    let completed = 0;
    const before = await countOf(world(), "response");
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (sent, completing) => {
        const code = codes[used++ % codes.length]!;
        const raw = JSON.stringify(sent) ?? "";
        const answer = await world().app.request(
          `http://localhost/api/v/${code}/${completing ? "complete" : "answers"}`,
          {
            method: completing ? "POST" : "PUT",
            headers: { "content-type": "application/json", origin: "http://localhost" },
            body: raw,
          },
        );
        expect([200, 400, 409, 410, 413, 422]).toContain(answer.status);
        const text = await answer.text();
        if (answer.status === 200) {
          if (completing) completed++;
          return;
        }
        const problem = JSON.parse(text) as { code: string; fields?: { path: string }[] };
        expect(problem.code).toMatch(/^[a-z-]+$/);
        // A field is named only if it is ours.
        const ours = new Set([
          "",
          "seq",
          "after",
          "writer",
          "answers",
          "receipt",
          "more",
          ...Object.keys(told),
        ]);
        for (const field of problem.fields ?? []) expect(ours).toContain(field.path.split(".")[0]);
      }),
      { numRuns: 300 },
    );
    expect(await countOf(world(), "response")).toBe(before + completed);
    expect(await countOf(world(), "story_text")).toBe(await countOf(world(), "story"));
    expect(await countOf(world(), "story")).toBeGreaterThanOrEqual(await countOf(world(), "response"));
    expect(world().logged()).not.toMatch(/"level":50/);
  });
});
