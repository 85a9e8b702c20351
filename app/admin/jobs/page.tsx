import type { Metadata } from "next";
import { RefreshWhile } from "@/components/jobs/refresh-while";
import { RescoreList } from "@/components/jobs/rescore-list";
import { Page, PageHeader } from "@/components/ui/layout";
import { listRescores } from "@/lib/fit/rescore-queries";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "Jobs" };
export const instant = false;

export default async function JobsPage({ searchParams }: PageProps<"/admin/jobs">) {
  const viewer = await requireViewer("admin");
  const { page } = await searchParams;
  const { running, ...list } = await listRescores(viewer, { page: Number(page) || 1 });
  return (
    <Page>
      <PageHeader
        title="Jobs"
        lead="Fits that are scored again in the background after a role or the scoring model changed. People see today’s fit at once; their charts get the point as soon as it is written."
      />
      <RescoreList {...list} timeZone={viewer.timeZone} />
      <RefreshWhile running={running} />
    </Page>
  );
}
