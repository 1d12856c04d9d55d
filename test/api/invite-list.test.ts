import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ListOptions, mostInList, readList } from "../../api/invite-list.ts";

const options: ListOptions = {
  providers: [
    { id: "p1", name: "Zilverreiger Jeugdhulp", segments: ["1", "2"] },
    { id: "p2", name: "Huis Één; en meer", segments: ["2"] },
  ],
  segments: [
    { id: "1", name: "Wonen" },
    { id: "2", name: "Crisis" },
  ],
  municipalities: [{ id: "m1", name: "Súdwest-Fryslân" }],
  questionnaires: [
    { id: "youth-1", version: 1, route: "youth" },
    { id: "youth-10", version: 1, route: "youth" },
    { id: "youth-2", version: 3, route: "youth" },
    { id: "parent-1", version: 2, route: "parent" },
  ],
};
const read = (text: string, encoding: BufferEncoding = "utf8") =>
  readList(Buffer.from(text, encoding), options);
const header = "aanbieder;segment;gemeente;route;taal;aantal";

describe("a coordinator's list", () => {
  it.each([
    ["semicolons", `${header}\r\nZilverreiger Jeugdhulp;1;Súdwest-Fryslân;jongere;pl;12\r\n`],
    [
      "commas, another order, other capitals",
      "AANTAL,Route,Aanbieder,Segment,Gemeente,Taal\n12,Jongere,zilverreiger jeugdhulp,wonen,súdwest-fryslân,PL",
    ],
    ["a byte order mark", `\uFEFF${header}\nZilverreiger Jeugdhulp;Wonen;Súdwest-Fryslân;jongere;pl;12`],
    [
      "quotes",
      `"aanbieder";"segment";"gemeente";"route";"taal";"aantal"\n"Zilverreiger Jeugdhulp";"1";"Súdwest-Fryslân";"jongere";"pl";"12"`,
    ],
    ["tabs", `${header}\nZilverreiger Jeugdhulp;1;Súdwest-Fryslân;jongere;pl;12`.replaceAll(";", "\t")],
    [
      "Excel's own first line",
      `sep=;\r\n${header}\r\nZilverreiger Jeugdhulp;1;Súdwest-Fryslân;jongere;pl;12`,
    ],
  ])("is read with %s", (_, text) => {
    const { rows, problems, kind } = read(text);
    expect(problems).toEqual([]);
    expect(kind).toBe("counts");
    expect(rows.map(({ line: __, ...row }) => row)).toEqual([
      {
        providerId: "p1",
        segmentId: "1",
        municipalityId: "m1",
        route: "youth",
        // The newest: ten is more than two.
        questionnaireId: "youth-10",
        version: 1,
        language: "pl",
        count: 12,
        address: null,
      },
    ]);
  });

  it("asks for simple Dutch as for any language, in any capitals", () => {
    const asked = (language: string) => read(`${header}\nZilverreiger Jeugdhulp;1;;ouder;${language};2`);
    for (const language of ["nl-A2", "NL-a2"]) expect(asked(language).rows[0]?.language).toBe("nl-A2");
    expect(asked("nl-B1").problems[0]?.message).toContain("nl, nl-A2, en");
  });

  it("is read as Excel writes it in Windows-1252, and in UTF-16", () => {
    const text = `${header}\r\n"Huis Één; en meer";2;Súdwest-Fryslân;ouder;;3\r\n`;
    expect(read(text, "latin1").rows).toHaveLength(1);
    expect(readList(Buffer.from(`\uFEFF${text}`, "utf16le"), options).rows).toHaveLength(1);
  });

  it("of addresses gives one person a line", () => {
    const { kind, rows, problems } = read(
      "aanbieder;segment;route;e-mailadres\nZilverreiger Jeugdhulp;1;jongere;anna@example.nl\nZilverreiger Jeugdhulp;2;ouder;bram@example.nl\n",
    );
    expect(problems).toEqual([]);
    expect(kind).toBe("addresses");
    expect(rows.map(({ address, count, route, language }) => [address, count, route, language])).toEqual([
      ["anna@example.nl", 1, "youth", "nl"],
      ["bram@example.nl", 1, "parent", "nl"],
    ]);
  });

  it("with mistakes makes nothing, and says each in one sentence with its line, never what was written", () => {
    const { rows, problems } = read(
      [
        header,
        "Zilverreiger Jeugdhulp;1;;jongere;;12",
        "Geheime Naam;1;;jongere;;12",
        "",
        "Zilverreiger Jeugdhulp;9;;jongere;;12",
        "Huis Één;1;;jongere;;12",
        "Zilverreiger Jeugdhulp;1;Nergens;jongere;;12",
        "Zilverreiger Jeugdhulp;1;;opa;;12",
        "Zilverreiger Jeugdhulp;1;;jongere;xx;12",
        "Zilverreiger Jeugdhulp;1;;jongere;;veel",
        "Zilverreiger Jeugdhulp;1;;jongere;;12;nog iets",
      ].join("\n"),
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([3, 5, 6, 7, 8, 9, 10, 11]);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z][^\n]+\.$/);
    expect(JSON.stringify(problems)).not.toMatch(/Geheime|Nergens|opa|veel"|nog iets/);
  });

  it.each([
    ["", 0],
    ["a;b\n1;2", 1],
    [`${header};e-mail\n`, 1],
    ["aanbieder;segment;route\n", 1],
    [header, 2],
    ['aanbieder;segment;route;aantal\n"nooit gesloten', 0],
    ["PK\u0003\u0004\u0000\u0000", 0],
    [`${header}\nZilverreiger Jeugdhulp;1;;jongere;;${mostInList}\nZilverreiger Jeugdhulp;1;;jongere;;1`, 0],
  ])("that is no list is refused as a whole (%#)", (text, line) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems[0]!.line).toBe(line);
  });

  it("names an address that is in it twice, by the line where it stood first", () => {
    const { problems } = read(
      "aanbieder;segment;route;e-mail\nZilverreiger Jeugdhulp;1;jongere;anna@example.nl\nZilverreiger Jeugdhulp;1;jongere;Anna@Example.nl\n",
    );
    expect(problems).toEqual([{ line: 3, message: "Dit adres staat ook op regel 2. Houd er een over." }]);
  });

  it.each([
    "anna@example.nl, bram@example.nl",
    "anna",
    "anna@example.nl\u2028bcc:x@y.nl",
    "Anna <anna@example.nl>",
  ])("takes no address that is more or less than one (%#)", (address) => {
    const { problems } = read(
      `aanbieder;segment;route;e-mail\nZilverreiger Jeugdhulp;1;jongere;"${address}"\n`,
    );
    expect(problems).toHaveLength(1);
  });

  it("of any bytes gives rows or problems, never both and never an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, headed) => {
        const given = headed ? Buffer.concat([Buffer.from(`${header}\n`), bytes]) : bytes;
        const { rows, problems } = readList(given, options);
        expect(rows.length === 0 || problems.length === 0).toBe(true);
        expect(rows.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
