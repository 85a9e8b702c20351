/**
 * Runs the exported `main` of a TypeScript module of the checkout, and ends with the exit status it answers. Started with the
 * arguments of `typescript` in children.mjs: node ... scripts/call-main.mjs MODULE [ARGUMENTS]
 * Paths among the arguments are meant from BEARING_CWD, where the person stands.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkout } from "../db/embedded/place.mjs";

const [module = "", ...args] = process.argv.slice(2);
// Whoever reads the output may have seen enough, as `head` does.
process.stdout.on("error", () => process.exit(0));
const { main } = await import(pathToFileURL(join(checkout, module)).href);
if (process.env.BEARING_CWD) process.chdir(process.env.BEARING_CWD);
process.exitCode = await main(args);
