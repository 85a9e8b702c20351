import "server-only";
import pino from "pino";

/** JSON lines on standard output; secrets are cut out wherever they appear. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  redact: {
    paths: ["password", "*.password", "token", "*.token", "headers.cookie", "headers.authorization"],
    censor: "[cut]",
  },
});
