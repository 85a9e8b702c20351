import type { CardView } from "@/lib/machine/card";

/** What the picture of a skill's page shows. */
export const skillCard = (skill: { name: string; description: string }): CardView => ({
  kind: "Skill",
  title: skill.name,
  line: skill.description,
  figures: [],
  source: "What each level means, which roles ask for it, which courses teach it",
});
