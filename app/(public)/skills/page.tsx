import type { Metadata } from "next";
import { LinkedData } from "@/components/shell/linked-data";
import { SkillFilter } from "@/components/skills/skill-filter";
import { SkillKinds } from "@/components/skills/skill-kinds";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { breadcrumbs, linkedDocument } from "@/lib/machine/linked";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";
import { skillsByKind } from "@/lib/skills/queries";

export const instant = false;

export const metadata: Metadata = pageMetadata({
  title: "Skills",
  description:
    "Every skill of the catalog with its five levels, the roles that ask for it and the courses that teach it.",
  path: "/skills",
});

/** All skills by kind; a search has a query and is made by /skills-search. */
export default async function SkillsPage() {
  const kinds = await skillsByKind();
  return (
    <Page>
      <LinkedData of={linkedDocument(breadcrumbs(env.appOrigin, [{ name: "Skills", path: "/skills" }]))} />
      <PageHeader
        title="Skills"
        lead="What each skill means at five levels, which roles ask for it, and which courses teach it."
      />
      <SkillFilter query={{ q: "", kind: null }} />
      {kinds.some(({ total }) => total > 0) ? (
        <SkillKinds kinds={kinds} />
      ) : (
        <Empty title="No skill is published yet">Skills appear here once an editor publishes them.</Empty>
      )}
    </Page>
  );
}
