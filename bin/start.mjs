// `npm start`: everything from a fresh clone to the running demo.
process.argv.splice(2, 0, "demo");
await import("./vw.mjs");
