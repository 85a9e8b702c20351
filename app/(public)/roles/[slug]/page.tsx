import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoleArticle } from "@/components/roles/role-article";
import { getRole, listRoles, publishedSlugs } from "@/lib/roles/queries";

export const instant = false;
export const unstable_paramMatching = { slug: "blocking" };

export async function generateStaticParams() {
  return (await publishedSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/roles/[slug]">): Promise<Metadata> {
  const { slug } = await params;
  const role = await getRole(slug);
  if (!role) return {};
  return {
    title: role.title,
    description: `${role.oneLine} Skills with levels, pay and outlook with their sources, and how to get in.`,
    alternates: { canonical: `/roles/${role.slug}` },
  };
}

export default async function RolePage({ params }: PageProps<"/roles/[slug]">) {
  const { slug } = await params;
  const role = await getRole(slug);
  if (!role) notFound();
  return <RoleArticle role={role} catalog={await listRoles()} />;
}
