import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { closeDatabase, db } from "@/db/client";
import { hashPassword } from "@/lib/platform/auth/password";
import { AppError, toAppError } from "@/lib/platform/errors";
import { parse } from "@/lib/platform/input";
import { createAdmin } from "./create-admin";
import { signUpInput } from "./input";

type Answers = { email: string; name: string; password: string };

/** `npm run admin:create`: makes an admin from a terminal's answers, or from ADMIN_EMAIL, ADMIN_NAME and ADMIN_PASSWORD. */
async function main(): Promise<void> {
  const answers = process.stdin.isTTY && !process.env.ADMIN_EMAIL ? await ask() : fromEnvironment();
  const { email, name, password, timeZone } = parse(signUpInput, { ...answers, timeZone: localZone() });
  const passwordHash = await hashPassword(password);
  await db.transaction((tx) => createAdmin(tx, { email, name, passwordHash, timeZone }));
  console.log(`${name} <${email}> is now an admin. Sign in at /sign-in.`);
}

const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function fromEnvironment(): Answers {
  const { ADMIN_EMAIL: email = "", ADMIN_NAME: name = "", ADMIN_PASSWORD: password = "" } = process.env;
  if (!email || !name || !password) {
    throw new AppError(
      "invalid",
      "There is no terminal to ask on. Set ADMIN_EMAIL, ADMIN_NAME and ADMIN_PASSWORD, or run this in a terminal.",
    );
  }
  return { email, name, password };
}

async function ask(): Promise<Answers> {
  const email = await question("E-mail address: ");
  const name = await question("Name: ");
  const password = await question("Password (at least 10 characters, not shown): ", true);
  if ((await question("Password again: ", true)) !== password)
    throw new AppError("invalid", "The two passwords differ. Nothing was saved.");
  return { email, name, password };
}

/** One line from the terminal; `hidden` shows nothing of it. */
function question(prompt: string, hidden = false): Promise<string> {
  process.stdout.write(prompt);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: hidden ? nowhere : process.stdout, terminal: true });
  return new Promise((resolve, reject) => {
    reader.once("SIGINT", () => reader.close());
    reader.once("line", (line) => {
      resolve(line);
      reader.close();
    });
    reader.once("close", () => {
      if (hidden) process.stdout.write("\n");
      reject(new AppError("invalid", "Stopped. Nothing was saved."));
    });
  });
}

function plainLines(error: unknown): string[] {
  const known = toAppError(error);
  if (!known) return [error instanceof Error ? error.message : String(error)];
  const fields = Object.values(known.fields).flat();
  return fields.length > 0 ? fields : [known.message];
}

main()
  .catch((error: unknown) => {
    for (const line of plainLines(error)) console.error(line);
    process.exitCode = 1;
  })
  .finally(() => closeDatabase())
  .catch(() => {});
