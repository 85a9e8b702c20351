import type { Metadata, Route } from "next";
import { HowLevelsAdd } from "@/components/profiles/ageing";
import { Ledger } from "@/components/profiles/ledger";
import { LedgerFilterBar } from "@/components/profiles/ledger-filter";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { now } from "@/lib/platform/clock";
import { filterLedger, ledgerFilter } from "@/lib/profiles/ledger-filter";
import { myLedger } from "@/lib/profiles/queries";

export const instant = false;
export const metadata: Metadata = { title: "What is known about your skills" };

export default async function EvidencePage({ searchParams }: PageProps<"/profile/evidence">) {
  const viewer = await requireViewer("learner");
  const filter = ledgerFilter(await searchParams);
  const ledger = await myLedger(viewer);
  const { skills, counts } = filterLedger(ledger, filter);
  return (
    <Page>
      <PageHeader
        title="What is known about your skills"
        crumbs={[{ label: "Profile", href: "/profile" as Route }, { label: "What is known" }]}
        lead="Every level with what it rests on: who said it, when, and what it weighs. Take back what is yours; dispute what others said."
        actions={
          <>
            <ButtonLink
              href={"/profile/evidence/credential" as Route}
              look={ledger.length === 0 ? "secondary" : "primary"}
            >
              Add a credential
            </ButtonLink>
            <ButtonLink href={"/profile/skills" as Route} look="secondary">
              Rate skills
            </ButtonLink>
          </>
        }
      />
      {ledger.length === 0 ? (
        <Empty
          title="Nothing is known about your skills yet"
          action={<ButtonLink href={"/profile/skills" as Route}>Rate your skills</ButtonLink>}
        >
          Your own ratings come first. Credentials you add, courses you complete and what your mentor confirms stand
          here beside them.
        </Empty>
      ) : (
        <>
          <LedgerFilterBar filter={filter} counts={counts} />
          {skills.length > 0 ? (
            <Ledger skills={skills} reader={{ viewer, today: now() }} open={filter.skill} />
          ) : (
            <Empty
              title={filter.q ? `No skill of yours is called “${filter.q}”` : "There is nothing of this kind"}
              action={<ButtonLink href={"/profile/evidence" as Route}>Show all skills</ButtonLink>}
            />
          )}
          <div className="mt-12">
            <HowLevelsAdd />
          </div>
        </>
      )}
    </Page>
  );
}
