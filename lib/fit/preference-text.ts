import { traitOf } from "@/lib/roles/trait-words";
import { TRAIT_PART } from "./scoring/preference";

/** What a preference part is about: "Preparation you aim at", "Finding and fixing faults". */
export function preferenceText(name: string): string {
  if (name === "jobZone") return "Preparation you aim at";
  if (name === "payFloor") return "Pay you ask for";
  const trait = name.startsWith(TRAIT_PART) ? name.slice(TRAIT_PART.length) : name;
  const words = traitOf(trait)?.name ?? trait;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
