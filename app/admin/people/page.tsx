import type { Metadata } from "next";
import { PeopleFilterForm, PeopleList } from "@/components/accounts/people-list";
import { Page, PageHeader } from "@/components/ui/layout";
import { peopleFilter } from "@/lib/accounts/people/input";
import { listPeople } from "@/lib/accounts/people/queries";
import { requireViewer } from "@/lib/platform/auth/viewer";

export const metadata: Metadata = { title: "People" };
export const instant = false;

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const viewer = await requireViewer("admin");
  const filter = peopleFilter(await searchParams);
  const result = await listPeople(viewer, filter);
  return (
    <Page>
      <PageHeader title="People" lead="Who has an account, what they may do, and who mentors whom." />
      <PeopleFilterForm filter={filter} />
      <PeopleList result={result} filter={filter} timeZone={viewer.timeZone} />
    </Page>
  );
}
