import type { Metadata, Route } from "next";
import Link from "next/link";
import { SkillFilter } from "@/components/profiles/skill-filter";
import { SkillsForm } from "@/components/profiles/skills-form";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { myRoles } from "@/lib/profiles/queries";
import { rateFilter } from "@/lib/profiles/rate-filter";
import { skillsToRate } from "@/lib/profiles/skills-to-rate";
import { allSkills } from "@/lib/skills/queries";

export const instant = false;
export const metadata: Metadata = { title: "Rate your skills" };

export default async function SkillsPage({ searchParams }: PageProps<"/profile/skills">) {
  const viewer = await requireViewer("learner");
  const filter = rateFilter(await searchParams);
  const [{ groups, kinds }, [target]] = await Promise.all([
    allSkills().then((skills) => skillsToRate(viewer, skills, filter)),
    myRoles(viewer),
  ]);
  const filtered = filter.q !== "" || filter.kind !== null;
  return (
    <Page>
      <PageHeader
        title="Rate your skills"
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "Skills" }]}
        lead="Open a skill and choose the level that describes what you can do today. Half steps stand at the end of each line. An honest low rating is worth more than a blank."
      />
      <SkillFilter filter={filter} kinds={kinds} />
      {groups.length > 0 ? (
        <SkillsForm groups={groups} viewer={viewer} filtered={filtered} target={target?.slug ?? null} />
      ) : filtered ? (
        <Empty
          title="No skill is called that"
          action={<ButtonLink href={"/profile/skills" as Route}>Show my skills</ButtonLink>}
        >
          Search for another name, or go through one of the kinds above.
        </Empty>
      ) : (
        <Empty
          title="Which skills matter depends on the role"
          action={<ButtonLink href={"/profile/roles" as Route}>Choose roles</ButtonLink>}
        >
          Follow a role and the skills it asks for appear here, the ones that say most first. You can also search for a
          skill above, or go{" "}
          <Link href={"/profile" as Route} className="text-accent underline underline-offset-4">
            back to your profile
          </Link>
          .
        </Empty>
      )}
    </Page>
  );
}
