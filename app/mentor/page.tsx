import type { Metadata } from "next";
import Form from "next/form";
import { CaseloadTable } from "@/components/mentoring/caseload-table";
import { Button } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { caseload } from "@/lib/mentoring/queries";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { searchText } from "@/lib/platform/search-text";

export const metadata: Metadata = { title: "Caseload" };
export const instant = false;

export default async function CaseloadPage({ searchParams }: PageProps<"/mentor">) {
  const viewer = await requireViewer("mentor");
  const q = searchText((await searchParams).q);
  const lines = await caseload(viewer, q);
  const yours = lines.filter((line) => line.turn === "mentor").length;
  const quiet = lines.filter((line) => line.why === "quiet").length;
  return (
    <Page>
      <PageHeader
        title="Caseload"
        lead={
          lines.length > 0
            ? `${yours} ${yours === 1 ? "learner waits" : "learners wait"} for you, ${quiet} ${quiet === 1 ? "has" : "have"} been quiet for two weeks or more.`
            : undefined
        }
      />
      {(lines.length > 0 || q) && (
        <Form action="/mentor" className="mb-6 flex max-w-md flex-wrap items-end gap-3">
          <label className="grow space-y-1.5">
            <span className="block font-semibold">Find a learner</span>
            <input
              type="search"
              name="q"
              defaultValue={q}
              className="block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
            />
          </label>
          <Button type="submit" look="secondary">
            Find
          </Button>
        </Form>
      )}
      {lines.length > 0 ? (
        <CaseloadTable lines={lines} />
      ) : q ? (
        <Empty title={`None of your learners matches “${q}”`}>Try a part of the name or of the e-mail address.</Empty>
      ) : (
        <Empty title="No learners are assigned to you yet">
          An administrator assigns learners. They appear here with who must act next.
        </Empty>
      )}
    </Page>
  );
}
