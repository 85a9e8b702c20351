/** What must be undone when the command ends, last first, whether it ends by itself, by Ctrl-C or by an error. */

const parentCheckMs = 500;
/** @type {(() => unknown)[]} */
const endings = [];
/** @type {Promise<never> | undefined} */
let ending;

/** An error whose message is meant to be shown as it is, without a stack. */
export class PlainError extends Error {}

/** @param {() => unknown} undo */
export function atEnd(undo) {
  endings.push(undo);
}

/** True once the command is on its way out. */
export function isEnding() {
  return ending !== undefined;
}

/**
 * Undoes everything and leaves the process.
 * @param {number} code exit status
 * @param {string} [lastLine] printed after everything else
 * @returns {Promise<never>}
 */
export function end(code, lastLine) {
  ending ??= (async () => {
    while (endings.length > 0) {
      try {
        await endings.pop()?.();
      } catch (error) {
        console.error(messageOf(error));
      }
    }
    if (lastLine !== undefined) await new Promise((done) => process.stdout.write(`${lastLine}\n`, done));
    process.exit(code);
  })();
  return ending;
}

/**
 * Runs a command until it is through, fails or is interrupted.
 * @param {() => Promise<void>} command
 * @param {{ codeOnSignal: number }} options exit status after Ctrl-C or a polite kill
 */
export async function runCommand(command, { codeOnSignal }) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(codeOnSignal));
  for (const output of [process.stdout, process.stderr]) output.on("error", () => void end(codeOnSignal));
  endWithNpm(codeOnSignal);
  try {
    await command();
  } catch (error) {
    if (isEnding()) return;
    console.error(messageOf(error));
    await end(1);
  }
}

/**
 * npm runs commands through a shell and passes a kill on to the shell alone, so its end is noticed by looking.
 * @param {number} code
 */
function endWithNpm(code) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void end(code);
  }, parentCheckMs).unref();
}

/** @param {unknown} error */
function messageOf(error) {
  if (error instanceof PlainError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return error.name === "EmbeddedDatabaseError" ? error.message : (error.stack ?? error.message);
}
