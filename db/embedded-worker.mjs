// The embedded PostgreSQL (WASM) in a thread of its own, so that a heavy query does not hold up the server's event
// loop. Plain JavaScript: a worker thread starts it the same way from the sources, from the build and from a test.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

const { dir, socket } = workerData;
const pg = await PGlite.create({ dataDir: dir });
// One connection is all the driver opens; the second leaves room for its predecessor to finish closing.
const server = socket ? new PGLiteSocketServer({ db: pg, path: socket, maxConnections: 2 }) : undefined;
await server?.start();
parentPort.on("message", async () => {
  await server?.stop();
  await pg.close();
  parentPort.close();
});
parentPort.postMessage("ready");
