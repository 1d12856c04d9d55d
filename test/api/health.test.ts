import { describe, expect, it } from "vitest";
import { createApp } from "../../api/app.ts";
import { readConfig } from "../../api/config.ts";
import { regionEngines } from "../../api/engine.ts";
import { createLog } from "../../api/log.ts";
import type { Db } from "../../db/client.ts";

/** A database that may not be touched: health is about being ready, and must answer while the database is busy. */
const untouchable = new Proxy({} as Db, {
  get() {
    throw new Error("the health check asked the database");
  },
});

function health(ready: boolean) {
  const app = createApp({
    config: { ...readConfig({}, "demo"), demo: false },
    db: untouchable,
    log: createLog("silent"),
    now: () => new Date(),
    wake: () => {},
    engines: regionEngines(),
    chance: () => 0.999,
    ready: () => ready,
  });
  return app.request("http://localhost/healthz");
}

describe("/healthz", () => {
  it("says ok once the migrations are done", async () => {
    const answer = await health(true);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
  it("says 503 before", async () => {
    const answer = await health(false);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ ok: false });
  });
});
