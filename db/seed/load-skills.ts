import type { Executor } from "../client";
import { skillAliases, skills as skillTable } from "../schema";
import { skills } from "./skills";

/** Finds the database id of a seed skill by its slug; throws when the catalog does not have it. */
export type SkillIds = (slug: string) => number;

/** Inserts the skills that are not there yet, by slug or O*NET element, with their aliases. Leaves the others alone. */
export async function loadSkills(tx: Executor): Promise<{ skillId: SkillIds; added: number }> {
  const before = await knownSkills(tx);
  const missing = skills.filter((skill) => before(skill.slug) === undefined);
  if (missing.length > 0) {
    const rows = await tx
      .insert(skillTable)
      .values(
        missing.map(({ slug, name, kind, onetElement, description, anchors }) => {
          return { slug, name, kind, onetElement: onetElement ?? null, description, anchors };
        }),
      )
      .returning({ id: skillTable.id, slug: skillTable.slug });
    const idOf = new Map(rows.map(({ id, slug }) => [slug, id]));
    const aliases = missing.flatMap((skill) =>
      skill.aliases.map((alias) => ({ skillId: idOf.get(skill.slug) as number, alias })),
    );
    if (aliases.length > 0) await tx.insert(skillAliases).values(aliases);
  }
  const known = missing.length > 0 ? await knownSkills(tx) : before;
  return {
    added: missing.length,
    skillId(slug) {
      const id = known(slug);
      if (id === undefined) throw new Error(`The seed names the skill "${slug}", which is not in the catalog.`);
      return id;
    },
  };
}

/** An editor may have renamed a skill's slug; its O*NET element still tells that it is the same. */
async function knownSkills(tx: Executor): Promise<(slug: string) => number | undefined> {
  const rows = await tx
    .select({ id: skillTable.id, slug: skillTable.slug, onetElement: skillTable.onetElement })
    .from(skillTable);
  const bySlug = new Map(rows.map((row) => [row.slug, row.id]));
  const byElement = new Map(rows.map((row) => [row.onetElement, row.id]));
  const elements = new Map(skills.map((skill) => [skill.slug, skill.onetElement]));
  return (slug) => {
    const element = elements.get(slug);
    return bySlug.get(slug) ?? (element === undefined ? undefined : byElement.get(element));
  };
}
