import { expect, it } from "vitest";
import { codebook } from "../../api/contract/codebooks.ts";
import { loadCodebook } from "../../db/content.ts";
import { onBoth } from "../make.ts";

onBoth("the codebook", (world) => {
  it("is open to every member of staff, whole and in order", async () => {
    const { researcher, contractManager, safeguarding, administrator } = world().people;
    for (const person of [researcher, contractManager, safeguarding, administrator]) {
      const book = codebook.parse((await person.get("/api/codebook")).body);
      expect(book.themes.map((theme) => theme.id)).toEqual(loadCodebook().themes.map((theme) => theme.id));
      expect(book.notes.map((note) => note.id)).toContain("N1");
    }
  });
  it("shows every framework, each placing every theme, and which one the region steers by", async () => {
    const book = codebook.parse((await world().people.researcher.get("/api/codebook")).body);
    expect(book.framework).toBe("zhz");
    expect(book.frameworks.length).toBeGreaterThanOrEqual(3);
    const themes = book.themes.map((theme) => theme.id).sort();
    for (const framework of book.frameworks) {
      expect([...new Set(framework.goals.flatMap((goal) => goal.themes))].sort()).toEqual(themes);
    }
    const other = codebook.parse((await world().people.otherResearcher.get("/api/codebook")).body);
    expect(other.framework).not.toBe("zhz");
  });
  it("is shut to strangers", async () => {
    expect((await world().people.stranger.get("/api/codebook")).status).toBe(401);
  });
});
