import type { Metadata } from "next";
import { connection } from "next/server";
import { PublicShell } from "@/components/shell/public-shell";
import { SkillFilter } from "@/components/skills/skill-filter";
import { SkillRows } from "@/components/skills/skill-rows";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { count } from "@/lib/platform/money";
import { skillListQuery } from "@/lib/skills/input";
import { findSkills } from "@/lib/skills/queries";

/** Whole in one piece: a part that streams in later could not be read without JavaScript. */
export const instant = false;

export const metadata: Metadata = { title: "Skills", robots: { index: false } };

/** The list of skills with a search, whole in one answer. proxy.ts sends /skills here when it has a query. */
export default async function SkillsSearchPage({ searchParams }: PageProps<"/skills-search">) {
  await connection();
  const query = skillListQuery(await searchParams);
  const found = await findSkills(query);
  return (
    <PublicShell>
      <Page>
        <PageHeader title="Skills" />
        <SkillFilter query={query} />
        {found.total > 0 ? (
          <>
            <p role="status" className="figures mb-2 text-soft">
              {count(found.total)} {found.total === 1 ? "skill" : "skills"}
            </p>
            <SkillRows skills={found.skills} />
          </>
        ) : (
          <Empty title="No skill is called that" action={<ButtonLink href="/skills">Show all skills</ButtonLink>}>
            Try another name for it, or fewer letters.
          </Empty>
        )}
        <Pager path="/skills" params={{ q: query.q, kind: query.kind ?? "" }} page={found.page} pages={found.pages} />
      </Page>
    </PublicShell>
  );
}
