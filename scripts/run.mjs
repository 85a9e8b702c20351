import { createAdmin, resetDatabase } from "./admin.mjs";
import { onDatabase, onNothing } from "./commands.mjs";
import { runCommand } from "./lifecycle.mjs";
import { dev, start } from "./start.mjs";
import { test } from "./test.mjs";

const usage = `Usage: node scripts/run.mjs COMMAND

  start          serve Bearing (npm start)
  dev            serve it for work on its sources (npm run dev)
  test           run every check (npm test); -- --only=lint|unit|integration|e2e runs a part
  admin:create   make an admin (npm run admin:create)
  import:onet    bring the roles of an O*NET release: -- PATH of its folder or zip; --plan only shows what would change
  import:bls     bring pay and outlook of the BLS projections to the imported roles: -- PATH; --plan as above
  fit:rank       rank all roles of an O*NET release for a learner: -- --onet DIR --learner FILE.json
  fit:replay     compute every stored fit again from its events and report differences
  bench:fit      measure scoring, re-scoring and importing against their floors
  bench:pages    audit public pages of a running server (BASE_URL) with Lighthouse
  db:reset NAME  delete one database of the embedded server: dev, dev-real, demo, real`;

const commands = {
  start: { run: start, codeOnSignal: 0 },
  dev: { run: dev, codeOnSignal: 0 },
  test: { run: test, codeOnSignal: 130 },
  "admin:create": { run: createAdmin, codeOnSignal: 130 },
  "import:onet": { run: (args) => onDatabase("lib/importers/cli.ts", ["onet", ...args]), codeOnSignal: 130 },
  "import:bls": { run: (args) => onDatabase("lib/importers/cli.ts", ["bls", ...args]), codeOnSignal: 130 },
  "fit:rank": { run: (args) => onNothing("lib/fit/cli/rank.ts", args), codeOnSignal: 130 },
  "fit:replay": { run: (args) => onDatabase("lib/fit/cli/replay.ts", args), codeOnSignal: 130 },
  "bench:fit": { run: (args) => onNothing("tests/bench/fit.ts", args), codeOnSignal: 130 },
  "bench:pages": { run: (args) => onNothing("tests/bench/pages.ts", args), codeOnSignal: 130 },
  "db:reset": { run: resetDatabase, codeOnSignal: 130 },
};

const [name = "", ...args] = process.argv.slice(2);
if (Object.hasOwn(commands, name)) {
  const { run, codeOnSignal } = commands[name];
  await runCommand(() => run(args), { codeOnSignal });
} else {
  console.error(usage);
  process.exitCode = 2;
}
