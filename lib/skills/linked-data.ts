import { breadcrumbs, type LinkedDocument, linkedDocument, namedSkill, some } from "@/lib/machine/linked";

type Described = { slug: string; name: string; description: string; aliases: readonly string[] };

/** A skill's page for machines: the term as Bearing defines it, and the way to the page. */
export const skillLinkedData = (skill: Described, origin: string): LinkedDocument =>
  linkedDocument(
    {
      ...namedSkill(origin, skill),
      alternateName: some(skill.aliases),
      description: skill.description,
      mainEntityOfPage: `${origin}/skills/${skill.slug}`,
      inDefinedTermSet: { "@type": "DefinedTermSet", name: "Skills on Bearing", url: `${origin}/skills` },
    },
    breadcrumbs(origin, [
      { name: "Skills", path: "/skills" },
      { name: skill.name, path: `/skills/${skill.slug}` },
    ]),
  );
