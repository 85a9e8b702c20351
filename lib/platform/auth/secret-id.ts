import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, safe in a URL. */
export const newSecretId = (): string => randomBytes(32).toString("base64url");

/** What we store of a secret id. */
export const secretHash = (secretId: string): string => createHash("sha256").update(secretId).digest("hex");
