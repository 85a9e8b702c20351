import { createHash } from "node:crypto";
import { THEME_SOURCE } from "../theme";

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** The one inline script the framework puts into every static shell. The header test guards it against upgrades. */
const SHELL_CLOCK = "requestAnimationFrame(function(){$RT=performance.now()});";
const CONSTANT_SCRIPTS = `${hashOf(SHELL_CLOCK)} ${hashOf(THEME_SOURCE)}`;

/** React hides parts of a drawing that stream in later with exactly this attribute. */
const HIDDEN_STYLE = hashOf("display:none");

const development = process.env.NODE_ENV === "development";

/** Policy of pages rendered for each request. */
export function noncePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' ${CONSTANT_SCRIPTS}${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    ...(development ? [] : [`style-src-attr 'unsafe-hashes' ${HIDDEN_STYLE}`]),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Policy of answers that are not pages. */
export const SEALED_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * Who may keep what is the same for everybody. Browsers ask every time and get 304 when nothing changed; a cache in front of
 * Bearing asks again after a minute, so it is never further than that behind an edit, and serves what it has while we are down.
 */
export const SHARED_CACHE = "public, max-age=0, s-maxage=60, stale-if-error=86400";
