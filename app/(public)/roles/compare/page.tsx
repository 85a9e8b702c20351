import type { Metadata, Route } from "next";
import { AddRole } from "@/components/roles/compare/add-role";
import { Comparison } from "@/components/roles/compare/comparison";
import { Notice, Page, PageHeader } from "@/components/ui/layout";
import { isComparison, readComparison } from "@/lib/roles/compare-input";
import { readComparisonOf } from "@/lib/roles/compare-read";
import { compareHref } from "@/lib/roles/compare-text";
import { getRole } from "@/lib/roles/queries";
import { list } from "@/lib/roles/text";

/** Whole in one piece: a part that streams in later would need a script to be seen. */
export const instant = false;

export async function generateMetadata({ searchParams }: PageProps<"/roles/compare">): Promise<Metadata> {
  const { slugs } = readComparison(await searchParams);
  const roles = (await Promise.all(slugs.map((slug) => getRole(slug)))).flatMap((role) => role ?? []);
  const titles = list(roles.map(({ title }) => title));
  return {
    title: isComparison(roles) ? `${titles} compared` : "Compare roles",
    description: isComparison(roles)
      ? `${titles} side by side: duties, skills with levels, pay and outlook with their sources, and how to get in.`
      : "Two to four roles side by side.",
    robots: { index: false, follow: true },
    alternates: { canonical: compareHref(roles.map(({ slug }) => slug).sort()) },
  };
}

export default async function ComparePage({ searchParams }: PageProps<"/roles/compare">) {
  const asked = readComparison(await searchParams);
  const { onlyDifferences } = asked;
  const { roles, unknown, found, suggested } = await readComparisonOf(asked);
  const slugs = roles.map(({ slug }) => slug);
  const [only] = roles;
  const add = <AddRole slugs={slugs} onlyDifferences={onlyDifferences} found={found} suggested={suggested} />;
  const sentences = [
    ...unknown.map((slug) => `This catalog has no role at “${slug}”. It was left out.`),
    ...asked.ignored,
  ];
  return (
    <Page>
      <PageHeader
        title="Compare roles"
        crumbs={[{ label: "Roles", href: "/roles" as Route }, { label: "Compare" }]}
        lead={
          isComparison(roles)
            ? "The same measure stands beside the same measure. Where it does not, it says so. The address of this page holds the comparison: share it as it is."
            : only
              ? `${only.title} is chosen. Choose a second role to put beside it.`
              : "Choose two roles to put side by side; up to four fit."
        }
      />
      {sentences.length > 0 && (
        <Notice look="warn" className="mb-6">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {isComparison(roles) ? (
        <>
          <details open={found !== null} className="mb-6 rounded-lg border border-line bg-surface px-5 py-2 no-print">
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
              Add another role
            </summary>
            <div className="pt-2 pb-4">{add}</div>
          </details>
          <Comparison roles={roles} onlyDifferences={onlyDifferences} />
        </>
      ) : (
        add
      )}
    </Page>
  );
}
