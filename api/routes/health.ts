import { Hono } from "hono";
import type { Services } from "../services.ts";

/** Whether requests may come: only after the migrations. For proxies and orchestrators, not for people. */
export function healthRoutes(services: Services) {
  return new Hono().get("/healthz", (c) => {
    c.header("Cache-Control", "no-store");
    return services.ready() ? c.json({ ok: true }) : c.json({ ok: false }, 503);
  });
}
