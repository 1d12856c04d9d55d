// `npm run build`: packages and build, nothing else.
import { build, checkNode, install } from "./prepare.mjs";

checkNode();
install();
build();
