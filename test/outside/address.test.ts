import { describe, expect, it } from "vitest";
import { readConfig } from "../../api/config.ts";
import { openOutside } from "../../api/outside/engine.ts";
import { isPrivate, type Lookup } from "../../api/outside/private.ts";
import { connections, text, themes } from "./asked.ts";
import { startModel } from "./model.ts";

describe("stories go nowhere else: the address", () => {
  const start = (url: string) =>
    readConfig({ LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: "m" }, "demo").languageModel!;

  it.each([
    "https://api.openai.com.203.0.113.7/",
    "http://203.0.113.7/v1",
    "http://8.8.8.8/v1",
    "http://134744072/v1",
    "http://0x08080808/v1",
    "http://169.254.169.254/v1",
    "http://0.0.0.0:8000/v1",
    "http://100.64.0.1/v1",
    "http://172.32.0.1/v1",
    "http://[2001:db8::1]/v1",
    "http://[fe80::1]/v1",
    "http://[::ffff:8.8.8.8]/v1",
    "http://[64:ff9b::7f00:1]/v1",
    "http://[fd00:ec2::254]/v1",
    "http://[fd00:42::42]/v1",
    "http://[fd00:c1::a9fe:a9fe]/v1",
    "ftp://127.0.0.1/v1",
    "file:///etc/passwd",
    "http://geheim:wachtwoord@127.0.0.1/v1",
    "http://127.0.0.1/v1?sleutel=geheim",
    "geen adres",
  ])("%s is refused at the start, with one line without it, and nothing is sent", async (url) => {
    const { outcome, opened } = await connections(async () => {
      try {
        await openOutside(start(url), async () => [{ address: "203.0.113.7", family: 4 }]);
        return "opened";
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(outcome).toContain("LANGUAGE_MODEL_URL");
    expect(outcome.split("\n")).toHaveLength(1);
    for (const part of ["203.0", "8.8.8.8", "geheim", "passwd", "openai"])
      expect(outcome).not.toContain(part);
    expect(opened).toBe(0);
  });

  it.each([
    "http://127.0.0.1:11434",
    "http://localhost:8080/v1",
    "https://10.1.2.3/v1/chat/completions",
    "http://172.31.255.255/v1",
    "http://192.168.1.9/v1",
    "http://[::1]:8000/v1",
    "http://[fd12:3456::1]/v1",
    "http://[::ffff:10.0.0.1]/v1",
    "http://2130706433/v1",
  ])("%s is this computer or the own network", (url) => {
    expect(new URL(start(url).url).pathname).toBe("/v1/chat/completions");
  });

  it("half a setting is refused", () => {
    expect(() => readConfig({ LANGUAGE_MODEL_URL: "http://127.0.0.1/" }, "demo")).toThrow("zet beide");
    expect(() => readConfig({ LANGUAGE_MODEL_NAME: "m" }, "demo")).toThrow("zet beide");
    expect(readConfig({}, "demo").languageModel).toBeUndefined();
  });

  it("a name with one address outside is refused at the start", async () => {
    const lookup: Lookup = async () => [
      { address: "10.0.0.5", family: 4 },
      { address: "203.0.113.7", family: 4 },
    ];
    const { outcome, opened } = await connections(() =>
      openOutside(start("http://model.gemeente.example/v1"), lookup).then(
        () => "opened",
        (error: Error) => error.message,
      ),
    );
    expect(outcome).toMatch(/^LANGUAGE_MODEL_URL: .*eigen netwerk/);
    expect(outcome).not.toContain("gemeente.example");
    expect(opened).toBe(0);
  });

  it("a name that cannot be found at the start is said in the log, as are texts that cross the network unencrypted", async () => {
    const said = async (url: string, lookup: Lookup) => (await openOutside(start(url), lookup)).cautions;
    const off: Lookup = async () => {
      throw new Error("getaddrinfo ENOTFOUND model.gemeente.example");
    };
    const there: Lookup = async () => [{ address: "10.0.0.5", family: 4 }];
    const unknown = await said("https://model.gemeente.example/v1", off);
    expect(unknown).toEqual([expect.stringMatching(/^the name in LANGUAGE_MODEL_URL cannot be found now/)]);
    expect(unknown.join()).not.toContain("gemeente.example");
    expect(await said("http://model.gemeente.example/v1", there)).toEqual([
      expect.stringContaining("without encryption"),
    ]);
    for (const quiet of ["https://model.gemeente.example/v1", "http://localhost/v1", "http://[::1]/v1"])
      expect(await said(quiet, there)).toEqual([]);
  });

  it("a name that moves outside after the start gets nothing; the connection goes to the address that was checked", async () => {
    const model = await startModel();
    const moving: { address: string; family: 4 }[] = [
      { address: "127.0.0.1", family: 4 },
      { address: "127.0.0.1", family: 4 },
      { address: "203.0.113.7", family: 4 },
    ];
    const port = new URL(model.url).port;
    const outside = await openOutside(start(`http://model.gemeente.example:${port}/v1`), async () => [
      moving.shift()!,
    ]);
    await outside.over(themes).read(text);
    expect(model.received).toHaveLength(1);
    expect(model.received[0]!.headers.host).toBe(`model.gemeente.example:${port}`);
    const { outcome, opened } = await connections(() =>
      outside
        .over(themes)
        .read(text)
        .then(
          () => "read",
          (error) => error.why,
        ),
    );
    expect(outcome).toBe("not-private");
    expect(opened).toBe(0);
    await model.close();
  });

  it("a proxy in the environment is not used", async () => {
    const model = await startModel();
    const proxy = await startModel();
    const before = { ...process.env };
    for (const name of ["http_proxy", "HTTP_PROXY", "ALL_PROXY"]) process.env[name] = proxy.url;
    try {
      await (await openOutside(start(model.url))).over(themes).read(text);
    } finally {
      for (const name of ["http_proxy", "HTTP_PROXY", "ALL_PROXY"])
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
    }
    expect([model.received.length, proxy.received.length]).toEqual([1, 0]);
    await model.close();
    await proxy.close();
  });

  it("a zone, a name or nothing is no private address", () => {
    for (const wrong of ["fe80::1%eth0", "::1%lo", "localhost", "", "10.0.0", "::ffff:169.254.169.254", "::"])
      expect(isPrivate(wrong)).toBe(false);
  });
});
