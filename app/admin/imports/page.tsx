import type { Metadata } from "next";
import { ImportList } from "@/components/importers/import-list";
import { Sources } from "@/components/importers/sources";
import { Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { listImports } from "@/lib/importers/queries";
import { isUploadProblem, UPLOAD_PROBLEMS } from "@/lib/importers/text";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "Imports" };
export const instant = false;

export default async function ImportsPage({ searchParams }: PageProps<"/admin/imports">) {
  const viewer = await requireViewer("admin");
  const { problem, page } = await searchParams;
  const list = await listImports(viewer, { page: Number(page) || 1 });
  return (
    <Page>
      <PageHeader title="Imports" lead="Bring occupations and their figures from two public sources." />
      {isUploadProblem(problem) && (
        <Notice look="danger" className="mb-8">
          <p role="alert">{UPLOAD_PROBLEMS[problem]}</p>
        </Notice>
      )}
      <div className="mb-12">
        <Sources />
      </div>
      <Section id="so-far" title="So far">
        <ImportList {...list} timeZone={viewer.timeZone} />
      </Section>
    </Page>
  );
}
