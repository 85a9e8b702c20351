import type { Metadata } from "next";
import { CaseloadFilter } from "@/components/mentoring/caseload-filter";
import { CaseloadList } from "@/components/mentoring/caseload-list";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { groupOf } from "@/lib/mentoring/caseload";
import { readCaseloadSearch, searchCaseload } from "@/lib/mentoring/caseload-search";
import { caseload } from "@/lib/mentoring/queries";
import { caseloadLead, GROUP_TEXT } from "@/lib/mentoring/text";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "Caseload" };
export const instant = false;

export default async function CaseloadPage({ searchParams }: PageProps<"/mentor">) {
  const viewer = await requireViewer("mentor");
  const search = readCaseloadSearch(await searchParams);
  const all = await caseload(viewer);
  if (all.length === 0) return <NoLearners />;
  const result = searchCaseload(all, search);
  const yours = all.filter((line) => groupOf(line) === "yours").length;
  const quiet = all.filter((line) => groupOf(line) === "quiet").length;
  return (
    <Page>
      <PageHeader title="Caseload" lead={caseloadLead({ yours, quiet })} />
      <CaseloadFilter search={search} result={result} />
      {result.shown > 0 ? (
        <>
          <CaseloadList lines={result.lines} grouped={search.sort === "turn"} />
          <Pager
            path="/mentor"
            params={{ q: search.q, show: search.show ?? "", sort: search.sort === "turn" ? "" : search.sort }}
            page={result.page}
            pages={result.pages}
          />
        </>
      ) : (
        <Empty
          title={
            search.q
              ? `No learner here is called “${search.q}”`
              : `Nobody is in “${search.show ? GROUP_TEXT[search.show] : "All"}”`
          }
          action={
            <ButtonLink href="/mentor" look="secondary">
              Show the whole caseload
            </ButtonLink>
          }
        >
          {search.q ? "Try a part of the name, or look in all parts of your caseload." : undefined}
        </Empty>
      )}
    </Page>
  );
}

const NoLearners = () => (
  <Page>
    <PageHeader title="Caseload" />
    <Empty title="No learners are assigned to you yet">
      An administrator assigns learners. Each one appears here with who must act next, how their fit has moved and their
      next date.
    </Empty>
  </Page>
);
