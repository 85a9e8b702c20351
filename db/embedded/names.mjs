import { randomBytes } from "node:crypto";

/** Eight random hexadecimal digits, for a name nobody else will pick. */
export function randomName() {
  return randomBytes(4).toString("hex");
}
