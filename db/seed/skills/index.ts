import type { SeedSkill } from "../types";
import { foundationalSkills } from "./foundational";
import { foundationalTechnicalSkills } from "./foundational-technical";
import { knowledgeFieldSkills } from "./knowledge-field";
import { knowledgeOnetSkills } from "./knowledge-onet";
import { knowledgeOnetSciencesSkills } from "./knowledge-onet-sciences";
import { knowledgeOnetWorkSkills } from "./knowledge-onet-work";
import { technologyLanguageSkills } from "./technology-languages";
import { technologyPlatformSkills } from "./technology-platforms";
import { technologyToolSkills } from "./technology-tools";

/** Every skill of the first catalog. Slugs are unique, and no name or alias belongs to two skills, whatever its case. */
export const skills: SeedSkill[] = [
  ...foundationalSkills,
  ...foundationalTechnicalSkills,
  ...knowledgeOnetSkills,
  ...knowledgeOnetWorkSkills,
  ...knowledgeOnetSciencesSkills,
  ...knowledgeFieldSkills,
  ...technologyLanguageSkills,
  ...technologyPlatformSkills,
  ...technologyToolSkills,
];
