import { Page, PageHeader, Skeleton } from "@/components/ui/layout";

const ROWS = ["a", "b", "c", "d", "e"];

/** The shape of the courses list while it is being found. */
export const CoursesWaiting = () => (
  <Page>
    <PageHeader title="Courses" />
    <div className="gap-x-12 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="mb-8 space-y-4 lg:mb-0">
        <Skeleton className="h-20 w-full" />
        <Skeleton className="h-11 w-full" />
      </div>
      <div className="space-y-5">
        {ROWS.map((row) => (
          <Skeleton key={row} className="h-28 w-full" />
        ))}
      </div>
    </div>
  </Page>
);
