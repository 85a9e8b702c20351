import { domainToASCII } from "node:url";

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A mail address as we store and compare it, or null when it is not one: NFKC, lower case, exactly one @, the part before
 * it in plain letters without quotes, commas, spaces or control characters, the domain in its ASCII form.
 */
export function normaliseEmail(typed: string): string | null {
  if (typed.length > 1000) return null;
  const email = typed.normalize("NFKC").trim().toLowerCase();
  const [local = "", domain = "", ...more] = email.split("@");
  if (more.length > 0 || local.length > 64 || !LOCAL.test(local)) return null;
  const ascii = /^[\x21-\x7e]+$/.test(domain) ? domain : domainToASCII(domain);
  if (!DOMAIN.test(ascii) || local.length + 1 + ascii.length > 254) return null;
  return `${local}@${ascii}`;
}
