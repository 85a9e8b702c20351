import "server-only";
import { isIPv6 } from "node:net";
import { env } from "../env";

/** The caller's address for rate limits, IPv6 by /64; null unless a trusted proxy tells it (TRUST_PROXY=1). */
export function clientAddress(headers: Headers): string | null {
  if (!env.trustProxy) return null;
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
  return isIPv6(forwarded) ? networkOf(forwarded) : forwarded;
}

/** First four groups of an IPv6 address written out; an IPv4 address in IPv6 clothes stays whole. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = plain.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
