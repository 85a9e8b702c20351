import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoleArticle } from "@/components/roles/role-article";
import { LinkedData } from "@/components/shell/linked-data";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";
import { roleFeedLink } from "@/lib/roles/feed";
import { roleLinkedData } from "@/lib/roles/linked-data";
import { curatedRoles, curatedSlugs, getRole } from "@/lib/roles/queries";

export const instant = false;
export const unstable_paramMatching = { slug: "blocking" };

/** Our editors' roles are made when the site is built; an imported one on the first visit, and kept. */
export async function generateStaticParams() {
  return (await curatedSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/roles/[slug]">): Promise<Metadata> {
  const { slug } = await params;
  const role = await getRole(slug);
  if (!role) return {};
  return pageMetadata({
    title: role.title,
    path: `/roles/${role.slug}`,
    picture: { path: `/pictures/roles/${role.slug}.png`, shows: `${role.title}: pay and outlook` },
    feeds: [roleFeedLink(role)],
    description: role.curated
      ? `${role.oneLine} Skills with levels, pay and outlook with their sources, and how to get in.`
      : `${role.title}: ${role.oneLine} Duties, skills with levels, technologies and related roles.`,
  });
}

export default async function RolePage({ params }: PageProps<"/roles/[slug]">) {
  const { slug } = await params;
  const role = await getRole(slug);
  if (!role) notFound();
  return (
    <>
      <LinkedData of={roleLinkedData(role, env.appOrigin)} />
      <RoleArticle role={role} catalog={await curatedRoles()} />
    </>
  );
}
