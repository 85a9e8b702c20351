import { EVIDENCE_KINDS, type EvidenceItem, type LearnerInput } from "../../lib/fit/scoring";
import { randomFrom } from "./report";

const RATED = 25;

/** Invented learners: 25 rated skills each, every fourth with a second kind of evidence, interests, some with preferences. */
export function inventLearners(skills: readonly string[], count: number, seed = 7): LearnerInput[] {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, number) => {
    const rated = new Set<string>();
    while (rated.size < Math.min(RATED, skills.length)) rated.add(skills[below(skills.length)] ?? "");
    const evidence = [...rated].flatMap((skill, index): EvidenceItem[] => {
      const item = { skill, level: below(11) / 2, months: below(4_000) / 100, sequence: index };
      const first = { ...item, kind: "self" as const };
      if (index % 4 !== 0) return [first];
      return [
        first,
        { ...item, level: below(11) / 2, kind: EVIDENCE_KINDS[1 + below(5)] ?? "mentor", months: below(600) / 100 },
      ];
    });
    const interests = { R: below(101), I: below(101), A: below(101), S: below(101), E: below(101), C: below(101) };
    const preferences = number % 3 === 0 ? { jobZone: 1 + below(5), payFloor: null } : null;
    return { evidence, interests, preferences };
  });
}
