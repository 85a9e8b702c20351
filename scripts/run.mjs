import { createAdmin, resetDatabase } from "./admin.mjs";
import { runCommand } from "./lifecycle.mjs";
import { dev, start } from "./start.mjs";
import { test } from "./test.mjs";

const usage = `Usage: node scripts/run.mjs COMMAND

  start          serve Bearing (npm start)
  dev            serve it for work on its sources (npm run dev)
  test           run every check (npm test); -- --only=lint|unit|integration|e2e runs a part
  admin:create   make an admin (npm run admin:create)
  db:reset NAME  delete one database of the embedded server: dev, dev-real, demo, real`;

const commands = {
  start: { run: start, codeOnSignal: 0 },
  dev: { run: dev, codeOnSignal: 0 },
  test: { run: test, codeOnSignal: 130 },
  "admin:create": { run: createAdmin, codeOnSignal: 130 },
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
