// `npm run dev`: the demo straight from the sources; the server restarts and the screens are built again on a change.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { checkNode, install, root } from "./prepare.mjs";

checkNode();
install();
const bin = (name) => join(root, "node_modules", ".bin", name);
const children = [
  spawn(bin("vite"), ["build", "--watch", "--logLevel", "warn"], { cwd: root, stdio: ["ignore", 2, 2] }),
  spawn(bin("tsx"), ["watch", "--clear-screen=false", "api/cli.ts", "demo"], { cwd: root, stdio: "inherit" }),
];
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of children) child.on("exit", stop);
