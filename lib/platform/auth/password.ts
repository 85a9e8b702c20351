import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's argon2id floor: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let dummy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), OPTIONS);

/** True when it matches. Without a stored hash it still does the work, so that both answers take as long. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hash("no account has this password", OPTIONS);
  const against = stored ?? (await dummy);
  const matches = await verify(against, password.normalize("NFKC")).catch(() => false);
  return stored !== null && matches;
}
