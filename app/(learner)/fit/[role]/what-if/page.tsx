import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ChoicesForm } from "@/components/fit/what-if/choices-form";
import { ForReal } from "@/components/fit/what-if/for-real";
import { Outcome } from "@/components/fit/what-if/outcome";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Notice, Page, PageHeader } from "@/components/ui/layout";
import { readChoices } from "@/lib/fit/what-if-input";
import { whatIfPage } from "@/lib/fit/what-if-page";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { AppError } from "@/lib/platform/errors";

export const instant = false;
export const metadata: Metadata = { title: "What if" };

export default async function WhatIfPage({ params, searchParams }: PageProps<"/fit/[role]/what-if">) {
  const { role: slug } = await params;
  const viewer = await requireViewer("learner");
  const { choices, ignored } = readChoices(await searchParams);
  const page = await whatIfPage(viewer, slug, choices).catch(missing);
  const { role } = page.plan;
  const sentences = [...ignored, ...page.ignored];
  return (
    <Page>
      <PageHeader
        title="What if"
        eyebrow={role.target ? `${role.title}, your target` : role.title}
        crumbs={[
          { label: "Dashboard", href: "/dashboard" as Route },
          { label: role.title, href: `/fit/${role.slug}` as Route },
          { label: "What if" },
        ]}
        lead={
          <>
            Try courses and levels, and see what they would do to your fit before you decide. Nothing is saved by
            trying.{" "}
            <Link href={"/how-fit-works" as Route} className="text-accent underline underline-offset-4">
              How this is calculated
            </Link>
          </>
        }
      />
      {sentences.length > 0 && (
        <Notice look="warn" className="mb-6">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {page.scorable ? (
        <div className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
          <section aria-labelledby="outcome-title" className="space-y-8 lg:sticky lg:top-6 lg:self-start">
            <h2 id="outcome-title" className="sr-only">
              What it would do
            </h2>
            <Outcome plan={page.plan} />
            <ForReal plan={page.plan} />
          </section>
          <ChoicesForm role={role.slug} page={page} />
        </div>
      ) : (
        <Empty
          title="This role has no skill profile yet"
          action={<ButtonLink href={"/fit" as Route}>Explore other roles</ButtonLink>}
        >
          Nobody has measured what this job asks for, so no course and no level can be weighed against it.
        </Empty>
      )}
    </Page>
  );
}

function missing(error: unknown): never {
  if (error instanceof AppError && error.code === "not_found") notFound();
  throw error;
}
