import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkedData } from "@/components/shell/linked-data";
import { SkillArticle } from "@/components/skills/skill-article";
import { Page } from "@/components/ui/layout";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";
import { skillLinkedData } from "@/lib/skills/linked-data";
import { allSkills, getSkill } from "@/lib/skills/queries";
import { skillHref } from "@/lib/skills/text";

export const instant = false;
export const unstable_paramMatching = { slug: "blocking" };

type Props = PageProps<"/skills/[slug]">;

/** One address, so that the page is built as a static one; every other is made on the first visit, and kept. */
export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const [first] = await allSkills();
  return [{ slug: first?.slug ?? "none" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const skill = await getSkill((await params).slug);
  if (!skill) return { title: "No such skill" };
  return pageMetadata({
    title: skill.name,
    description: `${skill.description} Its five levels, the roles that ask for it and the courses that teach it.`,
    path: skillHref(skill.slug),
    picture: { path: `/pictures/skills/${skill.slug}.png`, shows: `${skill.name}: what it is` },
  });
}

export default async function SkillPage({ params }: Props) {
  const skill = await getSkill((await params).slug);
  if (!skill) notFound();
  return (
    <Page>
      <LinkedData of={skillLinkedData(skill, env.appOrigin)} />
      <SkillArticle skill={skill} />
    </Page>
  );
}
