import { setImmediate } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../api/config.ts";
import { Breaker } from "../../api/outside/breaker.ts";
import { openOutside } from "../../api/outside/engine.ts";
import { OutsideFailure } from "../../api/outside/failure.ts";
import { lookupAll } from "../../api/outside/post.ts";
import type { Lookup } from "../../api/outside/private.ts";
import { connections, text, themes } from "./asked.ts";
import { type Behaviour, type Model, refuses, says, startModel, suggestion } from "./model.ts";

describe("a language model on the region's own hardware", () => {
  let model: Model;
  const others: Model[] = [];
  beforeAll(async () => {
    model = await startModel();
  });
  afterEach(() => model.received.splice(0));
  afterAll(async () => {
    for (const one of [model, ...others]) await one.close();
  });

  const settings = (env: Record<string, string> = {}) =>
    readConfig({ LANGUAGE_MODEL_URL: model.url, LANGUAGE_MODEL_NAME: "klein-model:7b", ...env }, "demo")
      .languageModel!;
  const open = (env: Record<string, string> = {}, lookup: Lookup = lookupAll) =>
    openOutside(settings(env), lookup);
  const read = async (behaviour: Behaviour, env: Record<string, string> = {}) => {
    model.does(behaviour);
    return (await open(env)).over(themes).read(text);
  };
  const failure = async (behaviour: Behaviour, env: Record<string, string> = {}) => {
    const error = await read(behaviour, env).then(
      () => undefined,
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(OutsideFailure);
    // Neither what was sent nor what came back.
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause ?? ""}`).not.toMatch(
      /geluisterd|the story you sent/,
    );
    return `${error.kind} ${error.why}`;
  };

  it("is asked with the codebook's definitions and an answer bound to its themes", async () => {
    await read(says({ suggestions: [] }), { LANGUAGE_MODEL_KEY: "sleutel-1" });
    const [{ body, headers, path }] = model.received as [(typeof model.received)[0]];
    expect(path).toBe("/v1/chat/completions");
    expect(headers.authorization).toBe("Bearer sleutel-1");
    expect(body.model).toBe("klein-model:7b");
    expect(body.messages[0]!.content).toContain(
      "being-heard (Thema being-heard): De omschrijving. Wel: als het zo is. Niet: als het niet zo is.",
    );
    expect(body.messages[1]!.content).toContain(text);
    expect(JSON.stringify(body.response_format)).toContain('"enum":["being-heard","waiting-time"]');
  });

  it("is believed where the passage stands in the story, also when it copies quote marks and line ends its own way", async () => {
    const { suggestions, probabilities } = await read(
      says({
        suggestions: [
          suggestion("eindelijk naar mij geluisterd. Maar ik"),
          suggestion('stond wel "een jaar" op de wachtlijst', "waiting-time", "negative", 12),
        ],
      }),
    );
    expect(suggestions.map(({ theme, start, end }) => [theme, text.slice(start, end)])).toEqual([
      ["being-heard", "eindelijk naar mij geluisterd.\nMaar ik"],
      ["waiting-time", "stond wel ‘een jaar’ op de wachtlijst"],
    ]);
    expect(suggestions[1]).toMatchObject({ valence: "negative", confidence: 0.9, source: "model" });
    expect(suggestions[0]!.reason).toBe(
      "voorgesteld door taalmodel klein-model:7b; de passage staat letterlijk in het verhaal",
    );
    expect(probabilities).toEqual({ "being-heard": 0.8, "waiting-time": 0.9 });
  });

  it("that invents a quote is not believed, nor one that invents a theme, a valence or a shape", async () => {
    const { suggestions, dropped } = await read(
      says({
        suggestions: [
          suggestion("Er werd nooit naar mij geluisterd."),
          suggestion("eindelijk naar mij geluister"),
          suggestion("[organisatie 1]"),
          suggestion("naar mij geluisterd", "verzonnen-thema"),
          suggestion("naar mij geluisterd", "__proto__"),
          suggestion("naar mij geluisterd", "being-heard", "blij"),
          "geen voorstel",
          null,
          { theme: ["being-heard"], valence: "positive", quote: "naar mij geluisterd" },
          suggestion("naar mij geluisterd", "being-heard", "positive", Number.NaN),
        ],
      }),
    );
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]).toMatchObject({ theme: "being-heard", confidence: 0.5 });
    expect(dropped).toEqual({ shape: 3, theme: 3, quote: 3, surplus: 0 });
  });

  it("that floods is cut down: some per theme, no passage twice", async () => {
    const { suggestions, dropped } = await read(
      says({ suggestions: Array.from({ length: 500 }, () => suggestion("naar mij geluisterd")) }),
    );
    expect(suggestions).toHaveLength(1);
    expect(dropped.surplus).toBe(499);
  });

  it("may think aloud, or put its JSON between backticks", async () => {
    const json = JSON.stringify({ suggestions: [suggestion("naar mij geluisterd")] });
    for (const content of [
      `<think>Hm, {een} accolade.</think>\n${json}`,
      `\`\`\`json\n${json}\n\`\`\``,
      JSON.stringify([suggestion("naar mij geluisterd")]),
    ])
      expect((await read(says(content))).suggestions).toHaveLength(1);
  });

  it("that does not know JSON schemas is asked for any JSON, and from then on at once", async () => {
    model.does((answer, { body }) =>
      body.response_format.type === "json_schema"
        ? refuses(400)(answer, undefined as never)
        : says({ suggestions: [suggestion("naar mij geluisterd")] })(answer, undefined as never),
    );
    const reader = (await open()).over(themes);
    expect((await reader.read(text)).suggestions).toHaveLength(1);
    expect((await reader.read(text)).suggestions).toHaveLength(1);
    expect(model.received.map(({ body }) => body.response_format.type)).toEqual([
      "json_schema",
      "json_object",
      "json_object",
    ]);
  });

  it("gets one story at a time", async () => {
    let busy = 0;
    let most = 0;
    model.does((answer) => {
      most = Math.max(most, ++busy);
      setTimeout(() => {
        busy--;
        says({ suggestions: [] })(answer, undefined as never);
      }, 20);
    });
    const reader = (await open()).over(themes);
    await Promise.all(Array.from({ length: 5 }, () => reader.read(text)));
    expect(model.received).toHaveLength(5);
    expect(most).toBe(1);
  });

  it("gets the beginning of a very long story, up to the end of a sentence", async () => {
    model.does(says({ suggestions: [suggestion("de laatste zin")] }));
    const long = `${"Dit is een gewone zin over mijn hulp. ".repeat(600)}En dit is de laatste zin.`;
    const { suggestions } = await (await open()).over(themes).read(long);
    const sent =
      model.received[0]!.body.messages[1]!.content.split("<verhaal>\n")[1]!.split("\n</verhaal>")[0]!;
    expect(sent.length).toBeLessThanOrEqual(12_000);
    expect(sent.length).toBeGreaterThan(11_000);
    expect(sent.endsWith("hulp.")).toBe(true);
    // It never read that sentence, so it cannot have found it there.
    expect(suggestions).toEqual([]);
  });

  describe.each<[string, Behaviour, string, Record<string, string>?]>([
    ["hangs", () => {}, "down timeout", { LANGUAGE_MODEL_SECONDS: "1" }],
    [
      "drips",
      (answer) => {
        answer.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => answer.write(" "), 50);
        answer.on("close", () => clearInterval(timer));
      },
      "down timeout",
      { LANGUAGE_MODEL_SECONDS: "1" },
    ],
    [
      "hangs up halfway",
      (answer) => {
        answer.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
        answer.write('{"choices":[{"message":{"content":"');
        setTimeout(() => answer.destroy(), 20);
      },
      "down broken-off",
    ],
    ["hangs up at once", (answer) => answer.destroy(), "down broken-off"],
    ["breaks", refuses(500), "down server-error"],
    ["is too busy", refuses(429, { "retry-after": "120" }), "down busy"],
    ["wants another key", refuses(401), "down not-allowed"],
    ["knows no such model", refuses(404), "down not-found"],
    [
      "sends elsewhere",
      refuses(307, { location: "http://203.0.113.7/v1/chat/completions" }),
      "down redirect",
    ],
    ["refuses this story", refuses(400), "unusable refused"],
    [
      "answers with a page",
      (a) => a.writeHead(200, { "content-type": "text/html" }).end("<p>"),
      "unusable wrong-type",
    ],
    [
      "answers packed",
      (a) => a.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end("x"),
      "unusable wrong-type",
    ],
    [
      "answers no JSON",
      (a) => a.writeHead(200, { "content-type": "application/json" }).end("{geluisterd"),
      "unusable no-json",
    ],
    ["says no JSON", says("Ik vind dit een mooi verhaal: geluisterd"), "unusable no-json"],
    ["says something else", says({ themas: [] }), "unusable no-list"],
    [
      "says nothing",
      (a) => a.writeHead(200, { "content-type": "application/json" }).end("{}"),
      "unusable no-content",
    ],
    ["is cut off", says({ suggestions: [] }, "length"), "unusable cut-off"],
    [
      "does not stop",
      (answer) => {
        answer.writeHead(200, { "content-type": "application/json" });
        const more = () => {
          while (!answer.destroyed && answer.write("x".repeat(65_536)));
        };
        answer.on("drain", more);
        more();
      },
      "unusable too-big",
    ],
  ])("that %s", (_what, behaviour, outcome, env = {}) => {
    it("gives no suggestions and says why in one word", async () => {
      expect(await failure(behaviour, env)).toBe(outcome);
    });
  });

  it("with a certificate nobody vouches for gets nothing", async () => {
    const secure = await startModel({ secure: true });
    others.push(secure);
    for (const url of [secure.url, secure.url.replace("127.0.0.1", "localhost")])
      expect(await failure(says({}), { LANGUAGE_MODEL_URL: url })).toBe("down certificate");
    expect(secure.received).toEqual([]);
  });

  it("that is not there is said not to be there", async () => {
    const gone = await startModel();
    await gone.close();
    expect(await failure(says({}), { LANGUAGE_MODEL_URL: gone.url })).toBe("down no-connection");
  });

  it("is asked nothing while the server stops, nor after a name took too long to be found, and the server lives on", async () => {
    const crashes: unknown[] = [];
    const crashed = (error: unknown) => crashes.push(error);
    process.on("uncaughtException", crashed);
    try {
      const here = [{ address: "127.0.0.1", family: 4 as const }];
      let find = () => {};
      let asked = 0;
      // At once at the start; later only when nobody should wait for it any more.
      const slow: Lookup = () =>
        new Promise((resolve) => {
          find = () => resolve(here);
          if (asked++ === 0) find();
          else setTimeout(find, 500).unref();
        });
      const url = model.url.replace("127.0.0.1", "model.gemeente.example");
      const outside = await openOutside({ ...settings(), url, seconds: 0.05 }, slow);
      const { opened } = await connections(async () => {
        for (const signal of [AbortSignal.abort(), undefined])
          await expect(outside.over(themes, undefined, signal).read(text)).rejects.toMatchObject({
            kind: "down",
            why: "timeout",
          });
        find();
        await setImmediate();
      });
      expect(opened).toBe(0);
      expect(model.received).toEqual([]);
      // Where the server stopped it was not looked up, and the model did not fail.
      expect([asked, outside.inARow]).toEqual([2, 1]);
    } finally {
      process.off("uncaughtException", crashed);
    }
    expect(crashes).toEqual([]);
  });

  it("that keeps failing is left alone, longer each time, and tried again after that", async () => {
    const clock = { now: 0 };
    const breaker = new Breaker(() => clock.now);
    const outside = await openOutside(settings(), lookupAll, breaker);
    const reader = outside.over(themes);
    model.does(refuses(500));
    const why = () =>
      reader.read(text).then(
        () => "read",
        (error) => error.why,
      );
    for (const _ of [1, 2, 3]) expect(await why()).toBe("server-error");
    expect(outside.ready).toBe(false);
    expect(await why()).toBe("left-alone");
    expect(model.received).toHaveLength(3);
    clock.now += outside.rest;
    expect(outside.ready).toBe(true);
    const first = outside.rest;
    expect(await why()).toBe("server-error");
    expect(outside.rest).toBeGreaterThan(first);
    clock.now += outside.rest;
    model.does(says({ suggestions: [] }));
    expect(await why()).toBe("read");
    expect(outside.inARow).toBe(0);
    // Asked for rest, it gets it at once; but not for ever.
    model.does(refuses(429, { "retry-after": "120" }));
    expect(await why()).toBe("busy");
    expect(outside.rest).toBe(120_000);
    clock.now += outside.rest;
    model.does(refuses(503, { "retry-after": "999999999" }));
    await why();
    expect(outside.rest).toBe(3_600_000);
  });
});
