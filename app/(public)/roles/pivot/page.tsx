import type { Metadata, Route } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { ChooseRole } from "@/components/roles/pivot/choose-role";
import { PivotView } from "@/components/roles/pivot/pivot-view";
import { buttonClass } from "@/components/ui/button";
import { Notice, Page, PageHeader } from "@/components/ui/layout";
import { readPivot } from "@/lib/fit/pivot-read";
import { readSlug, words } from "@/lib/roles/compare-input";
import { pivotHref } from "@/lib/roles/compare-text";
import { findRoles } from "@/lib/roles/find-roles";
import { getRole } from "@/lib/roles/queries";

/** Whole in one piece: a part that streams in later would need a script to be seen. */
export const instant = false;

const PATH = "/roles/pivot";

type Props = PageProps<"/roles/pivot">;

async function endsOf(searchParams: Props["searchParams"]) {
  const params = await searchParams;
  const [from, to] = [readSlug(params.from), readSlug(params.to)];
  const [fromRole, toRole] = await Promise.all([from && getRole(from), to && getRole(to)]);
  return { params, from, to, fromRole: fromRole || null, toRole: toRole || null };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { fromRole, toRole } = await endsOf(searchParams);
  return {
    title: fromRole && toRole ? `From ${fromRole.title} to ${toRole.title}` : "From one role to another",
    description: "What carries over from one role to another, what is missing, and what closes the gap.",
    robots: { index: false, follow: true },
    alternates: { canonical: PATH },
  };
}

export default async function PivotPage({ searchParams }: Props) {
  const { params, from, to, fromRole, toRole } = await endsOf(searchParams);
  const [findFrom, findTo] = [words(params.findFrom), words(params.findTo)];
  const leftOut = [fromRole, toRole].flatMap((role) => role?.slug ?? []);
  const foundOf = async (find: string | null) => find && { words: find, ...(await findRoles(find, leftOut)) };
  const [foundFrom, foundTo] = await Promise.all([foundOf(findFrom), foundOf(findTo)]);
  const same = fromRole !== null && fromRole.slug === toRole?.slug;
  await connection();
  const page = fromRole && toRole && !same ? await readPivot(fromRole.slug, toRole.slug) : null;
  const sentences = [
    ...(from && !fromRole ? [`This catalog has no role at “${from}” to come from.`] : []),
    ...(to && !toRole ? [`This catalog has no role at “${to}” to go to.`] : []),
    ...(same ? ["Both are the same role. Choose another one."] : []),
  ];
  const chooser = (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      <ChooseRole
        action={PATH}
        name="findFrom"
        label={fromRole ? "Come from another role" : "The role you come from"}
        keep={{ from: fromRole?.slug ?? null, to: toRole?.slug ?? null }}
        found={foundFrom || null}
        to={(slug) => pivotHref(slug, toRole?.slug ?? "")}
      />
      <ChooseRole
        action={PATH}
        name="findTo"
        label={toRole ? "Go to another role" : "The role you want to go to"}
        keep={{ from: fromRole?.slug ?? null, to: toRole?.slug ?? null }}
        found={foundTo || null}
        to={(slug) => pivotHref(fromRole?.slug ?? null, slug)}
      />
    </div>
  );
  return (
    <Page>
      <PageHeader
        title={page ? `From ${page.from.title} to ${page.to.title}` : "From one role to another"}
        crumbs={[{ label: "Roles", href: "/roles" as Route }, { label: "From role to role" }]}
        lead={
          page
            ? "What carries over, what is missing and what closes it, and what the change means for pay, growth and interests."
            : fromRole
              ? `You come from ${fromRole.title}. Choose where to go.`
              : toRole
                ? `You want to go to ${toRole.title}. Choose where you come from.`
                : "Choose the role you come from and the one you want to go to."
        }
        actions={
          toRole && (
            <Link
              href={`/fit/${toRole.slug}/pivot${fromRole ? `?from=${fromRole.slug}` : ""}` as Route}
              prefetch={false}
              className={buttonClass("secondary", "no-print")}
            >
              See it with what you have shown
            </Link>
          )
        }
      />
      {sentences.length > 0 && (
        <Notice look="warn" className="mb-6">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {page ? (
        <>
          <details
            open={Boolean(foundFrom || foundTo)}
            className="mb-10 rounded-lg border border-line bg-surface px-5 py-2 no-print"
          >
            <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
              Choose other roles
            </summary>
            <div className="pt-2 pb-4">
              {chooser}
              <Link
                href={pivotHref(page.to.slug, page.from.slug)}
                prefetch={false}
                className="mt-3 inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
              >
                Turn it round: from {page.to.title} to {page.from.title}
              </Link>
            </div>
          </details>
          <PivotView page={page} />
        </>
      ) : (
        chooser
      )}
    </Page>
  );
}
