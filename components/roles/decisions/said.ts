import type { RoleFitNow } from "@/lib/fit/role-fit-now";
import type { TraitChoice } from "@/lib/roles/trait-answers";

/** 1 speaks for the role, -1 against it, 0 neither way. */
function sideOf(degree: number, choice: TraitChoice | undefined): -1 | 0 | 1 {
  if (choice === undefined || choice === "none" || (degree > 0.375 && degree < 0.625)) return 0;
  return degree > 0.5 === (choice === "seek") ? 1 : -1;
}

/** "Speaks for this role.", beside the choice it belongs to. */
export function sideText(degree: number, choice: TraitChoice): string {
  if (choice === "none") return "Left out.";
  const side = sideOf(degree, choice);
  return side === 0 ? "Speaks neither way." : side > 0 ? "Speaks for this role." : "Speaks against this role.";
}

/** "Preference fit 62 → 66, overall 58.1 → 58.9."; says so where nothing can be told or nothing moved. */
export function movedText(before: RoleFitNow, after: RoleFitNow): string {
  if (after.overall === null && after.preference === null) return "Saved. It counts once you rate a skill.";
  const parts = [
    pair("Preference fit", before.preference, after.preference, 0),
    pair("overall", before.overall, after.overall, 1),
  ].filter((part) => part !== "");
  const sentence = parts.join(", ");
  return sentence === "" ? "Saved. No number moved." : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function pair(name: string, before: number | null, after: number | null, digits: number): string {
  const shown = (score: number | null) => (score === null ? "none" : score.toFixed(digits));
  const [from, to] = [shown(before), shown(after)];
  return from === to ? "" : `${name} ${from} → ${to}`;
}

/** How the answers so far speak, in one sentence; empty before the first. */
export function tally(asked: readonly { degree: number; choice: TraitChoice | undefined }[]): string {
  const sides = asked.map(({ degree, choice }) => sideOf(degree, choice));
  const count = (side: number) => sides.filter((one) => one === side).length;
  const [pro, contra] = [count(1), count(-1)];
  if (pro + contra === 0) return "";
  return `So far ${pro} ${pro === 1 ? "answer speaks" : "answers speak"} for this role and ${contra} against it.`;
}
