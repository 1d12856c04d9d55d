// The embedded PostgreSQL (WASM) in a thread of its own, so that a heavy query does not hold up the server's event
// loop. Plain JavaScript: a worker thread starts it the same way from the sources, from the build and from a test.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

const { dir, socket } = workerData;
const pg = await PGlite.create({ dataDir: dir });
// One connection is all the driver opens; the second leaves room for its predecessor to finish closing.
const server = socket
  ? new PGLiteSocketServer({ db: together(pg), path: socket, maxConnections: 2 })
  : undefined;
await server?.start();
parentPort.on("message", async () => {
  await server?.stop();
  await pg.close();
  parentPort.close();
});
parentPort.postMessage("ready");

/**
 * The database as the socket server sees it. The server hands over one protocol message at a time, and each of them is
 * a call into WASM and a write to the socket; here those that need no answer of their own wait for the one that does.
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */
function together(db) {
  // Parse, Bind, Describe, Execute and Close are answered at the Sync or Flush after them.
  const patient = new Set([..."PBDEC"].map((letter) => letter.charCodeAt(0)));
  let held = [];
  return {
    waitReady: db.waitReady,
    isInTransaction: () => db.isInTransaction(),
    runExclusive: (work) => db.runExclusive(work),
    exec: (statement) => db.exec(statement),
    async execProtocolRawStream(message, options) {
      // A connection begins with a message without a letter: what one before it left half said is nobody's any more.
      if (message[0] === 0) held = [];
      if (patient.has(message[0])) {
        held.push(message);
        return;
      }
      const all = held.length > 0 ? new Uint8Array(Buffer.concat([...held, message])) : message;
      held = [];
      await db.execProtocolRawStream(all, options);
    },
  };
}
