import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitingLanguages } from "../../db/inviting-texts.ts";
import { links } from "../links.ts";
import { makeWorld, type World } from "../make.ts";
import { type Pdf, readPdf } from "../pdf.ts";

/** Letters, posters and forms as a screen reader gets them. */
describe("what is printed", () => {
  let world: World;
  let codes: string[] = [];
  beforeAll(async () => {
    world = await makeWorld("embedded", { publicUrl: "http://localhost" });
    codes = await links(world.db, { count: 3, questionnaireId: "youth-2" });
  });
  afterAll(() => world?.close());

  const fetchPdf = async (method: "GET" | "POST", path: string, body?: unknown): Promise<Pdf> => {
    const answer = await world.people.administrator.ask(method, path, body);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    return readPdf(new Uint8Array(await answer.arrayBuffer()));
  };
  const lettersIn = (language: string, count = 1) =>
    fetchPdf("POST", "/api/invitations/letters", {
      letters: codes.slice(0, count).map((code) => ({ code, language })),
    });

  it("is a tagged document with a title, a language and every typeface inside", async () => {
    const pdf = await lettersIn("nl");
    expect(pdf.catalog).toMatch(/\/MarkInfo/);
    expect(pdf.catalog).toMatch(/\/Lang \(nl\)/);
    expect(pdf.raw).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.raw).toMatch(/pdfuaid:part/);
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of pdf.fonts) expect(font).toMatch(/\/FontFile2/);
  });

  it("reads in order: who asks, the question as its one heading, the way in, and then each heading with its words", async () => {
    const { tree } = await lettersIn("nl");
    expect(tree.filter((one) => one.tag === "H1")).toHaveLength(1);
    expect(tree.map(({ tag }) => tag).join(" ")).toMatch(
      /^Document Sect P H1 P P P Figure P P P P P H2 P H2 P H2 P L( LI LBody){4} P$/,
    );
    const figure = tree.find(({ tag }) => tag === "Figure")!;
    expect(figure.alt).toBe(`QR-code. Opent http://localhost/v/${codes[0]}`);
  });

  it("gives one letter for each code, each a part with its own language", async () => {
    const pdf = await fetchPdf("POST", "/api/invitations/letters", {
      letters: [
        { code: codes[0], language: "nl" },
        { code: codes[1], language: "en" },
      ],
    });
    expect(pdf.pages).toBe(2);
    expect(pdf.tree.filter(({ tag }) => tag === "Sect").map(({ lang }) => lang)).toEqual(["nl", "en"]);
    const opens = pdf.tree.filter(({ tag }) => tag === "Figure").map(({ alt }) => /http\S+/.exec(alt!)![0]);
    expect(opens).toEqual([
      `http://localhost/v/${codes[0]}`,
      expect.stringMatching(new RegExp(`/v/${codes[1]}\\?taal=en`)),
    ]);
  });

  it.each(invitingLanguages)(
    "fits one page in %s, with every mark inside a tag or marked as ornament",
    async (language) => {
      const pdf = await lettersIn(language);
      expect(pdf.pages).toBe(1);
      expect(pdf.unmarked).toEqual([]);
      expect(pdf.missingGlyphs).toBe(false);
    },
  );

  it("fits one page in simple Dutch for whoever it is, and opens in it", async () => {
    for (const questionnaireId of ["child-1", "parent-2"]) {
      const [code] = await links(world.db, { questionnaireId });
      const pdf = await fetchPdf("POST", "/api/invitations/letters", {
        letters: [{ code, language: "nl-A2" }],
      });
      expect(pdf.pages).toBe(1);
      expect(pdf.tree.find(({ tag }) => tag === "Sect")!.lang).toBe("nl");
      const figure = pdf.tree.find(({ tag }) => tag === "Figure")!;
      expect(figure.alt).toContain(`/v/${code}?taal=nl-A2`);
    }
  });

  it("for Arabic and Farsi, each paragraph says its words in the order in which they are read", async () => {
    for (const language of ["ar", "fa"]) {
      const { tree } = await lettersIn(language);
      for (const one of tree.filter(({ tag }) => /^(H\d|P|LBody)$/.test(tag)))
        expect(one.actual).toMatch(/\S/);
    }
  });

  it("promises no language in which the questions are not there", async () => {
    const [code] = await links(world.db, { questionnaireId: "youth-1" });
    const ask = (language: string) =>
      world.people.administrator.post("/api/invitations/letters", { letters: [{ code, language }] });
    const refused = await ask("pl");
    expect([refused.status, refused.body.fields]).toEqual([
      422,
      [{ path: "letters", message: expect.stringContaining("niet in deze taal") }],
    ]);
    expect(
      (await fetchPdf("POST", "/api/invitations/letters", { letters: [{ code, language: "nl" }] })).pages,
    ).toBe(1);
  });

  it("makes no letter for a code of nobody, and keeps no code", async () => {
    const { administrator, researcher } = world.people;
    const body = { letters: [{ code: "2222-2222-2222-2222", language: "nl" }] };
    expect((await administrator.post("/api/invitations/letters", body)).body.code).toBe("link-unknown");
    expect((await researcher.post("/api/invitations/letters", body)).body.code).toBe("not-allowed");
  });

  it("has an empty form of every questionnaire, for a pen", async () => {
    const options = (await world.people.administrator.get("/api/entries/options")).body;
    expect(options.questionnaires.length).toBeGreaterThan(2);
    for (const { id, version } of options.questionnaires) {
      const pdf = await fetchPdf("GET", `/api/entries/questionnaires/${id}/${version}/form`);
      expect(pdf.tree.filter(({ tag }) => tag === "H1")).toHaveLength(1);
      expect(pdf.unmarked).toEqual([]);
      expect(pdf.pages).toBeLessThan(12);
    }
  });
});
