// `npm run -s vw -- VERB`: prepares quietly (on stderr), then runs the built program with the same arguments.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, install, root } from "./prepare.mjs";

checkNode();
install();
build();
await import(pathToFileURL(join(root, "dist/api/cli.js")).href);
