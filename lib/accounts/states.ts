import type { AccountStatus } from "@/db/enums";

export type StatusMove = "confirm" | "suspend" | "restore";

/** Every legal move of an account; anything not here is refused. Restoring returns an unconfirmed account to unconfirmed. */
export const MOVES: Record<StatusMove, { from: readonly AccountStatus[] }> = {
  confirm: { from: ["unverified"] },
  suspend: { from: ["unverified", "active"] },
  restore: { from: ["suspended"] },
};

/** Where a move leads from here, or null when it is not legal. */
export function moved(move: StatusMove, from: AccountStatus, confirmed: boolean): AccountStatus | null {
  if (!MOVES[move].from.includes(from)) return null;
  if (move === "suspend") return "suspended";
  if (move === "confirm") return "active";
  return confirmed ? "active" : "unverified";
}
