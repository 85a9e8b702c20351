import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { tags } from "@/lib/platform/cache";
import { readSkillNames, readSkills } from "./read";
import type { SkillName, SkillView } from "./view";

/** Every skill with its level anchors and aliases, by name; from cache until a skill is edited. */
export async function allSkills(): Promise<SkillView[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.skills);
  return readSkills();
}

/** Names of some skills, by name; ids that are not there are left out. Not cached, so commands may use it. */
export const skillNames = (ids: readonly number[]): Promise<SkillName[]> => readSkillNames(ids);
