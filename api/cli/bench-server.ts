import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { openBare } from "../../db/bare.ts";
import { operatorConfig, readConfig } from "../config.ts";
import { startServer } from "../server.ts";
import { type Io, untilStopped } from "./process.ts";

export const help = "Started by vw bench: a server that tells its parent where it listens.";

/** `bench-server`: the real thing. `bench-bare`: one Hono route that inserts one row, as the yardstick. */
export async function run(args: string[], io: Io): Promise<number> {
  if (args[0] === "bare") return bare(io);
  const running = await startServer(readConfig(process.env, "serve"));
  process.send?.(running.address);
  return untilStopped(running, io);
}

async function bare(io: Io): Promise<number> {
  const rows = await openBare(operatorConfig(process.env).databaseUrl!);
  const app = new Hono().post("/", async (c) => {
    const { id, story } = await c.req.json<{ id: string; story: string }>();
    await rows.insert(id, story);
    return c.json({ ok: true });
  });
  const http = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
    process.send?.(`http://127.0.0.1:${port}/`),
  );
  return untilStopped(
    {
      stop: async () => {
        http.close();
        await rows.close();
      },
    },
    io,
  );
}
