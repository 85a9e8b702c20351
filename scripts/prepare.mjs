import { eachLine, startNode, typescript } from "./children.mjs";
import { PlainError } from "./lifecycle.mjs";

const setupLine = /^SETUP_LINK_PATH=(\/\S+)$/;

/**
 * Migrates and seeds the database of the environment, printing what was done.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} the path of the one-time link for the first admin, when there is no account yet
 * @throws {PlainError} after the reason was printed
 */
export async function prepareDatabase(env) {
  let setupPath;
  const child = startNode([...typescript, "db/prepare.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  eachLine(child.process.stdout, (line) => {
    const link = setupLine.exec(line);
    if (link) setupPath = link[1];
    else console.log(line);
  });
  const ended = new Promise((done) => child.process.once("close", done));
  const code = await child.exited;
  await ended;
  if (code !== 0)
    throw new PlainError("The database could not be prepared; the reason stands above. Nothing was started.");
  return setupPath;
}
