import "server-only";
import { env } from "../env";

/** The caller's address for rate limits, IPv6 by /64; null unless a trusted proxy tells it (TRUST_PROXY=1). */
export function clientAddress(headers: Headers): string | null {
  if (!env.trustProxy) return null;
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
  return forwarded.includes(":") ? forwarded.split(":").slice(0, 4).join(":") : forwarded;
}
