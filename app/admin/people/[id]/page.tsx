import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountRoleForm, ResetLinkForm, SessionsForm, StatusForm } from "@/components/accounts/person-acts";
import { PersonHistory } from "@/components/accounts/person-history";
import { Learners, Mentors } from "@/components/accounts/person-mentoring";
import { AccountRoleTag, AccountStatusTag } from "@/components/accounts/person-words";
import { DisputeDesk } from "@/components/profiles/dispute-desk";
import { Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { personPage } from "@/lib/accounts/people/queries";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { now } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/dates";
import { orNotFound } from "@/lib/platform/not-found";
import { disputesOf } from "@/lib/profiles/queries";

export const metadata: Metadata = { title: "Person" };
export const instant = false;

const WHY_NOT = {
  self: "This is you. Your account role and your access are for another admin to change; everything else is in your settings.",
  last_admin: "This is the last active admin. Make somebody else an admin before you change anything here.",
  not_admin: "",
} as const;

export default async function PersonPage({ params }: PageProps<"/admin/people/[id]">) {
  const viewer = await requireViewer("admin");
  const id = Number((await params).id);
  if (!Number.isSafeInteger(id) || id < 1) notFound();
  const person = await orNotFound(personPage(viewer, id));
  const disputes = person.accountRole === "learner" ? await disputesOf(viewer, id) : null;
  const day = (at: Date) => formatDate(at, "day", viewer.timeZone);
  const pairs = person.mentors.length + person.learners.length;
  return (
    <Page>
      <PageHeader
        title={person.name}
        crumbs={[{ label: "People", href: "/admin/people" }, { label: person.name }]}
        eyebrow={
          <span className="flex flex-wrap gap-2">
            <AccountRoleTag accountRole={person.accountRole} />
            <AccountStatusTag status={person.status} />
          </span>
        }
      />
      <dl className="mb-10 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1.5fr_1fr]">
        <Fact label="E-mail address">{`${person.email}${person.confirmed ? "" : " (not confirmed)"}`}</Fact>
        <Fact label="Joined">{day(person.joinedAt)}</Fact>
        <Fact label="Last seen">
          {person.lastSeenAt ? formatDate(person.lastSeenAt, "dayTime", viewer.timeZone) : "Never"}
        </Fact>
        <Fact label="Time zone">{person.timeZone}</Fact>
      </dl>
      {person.accountRole === "learner" && (
        <Section id="mentors" title="Mentors">
          <Mentors
            learner={person}
            mentors={person.mentors}
            choices={person.mentorChoices}
            timeZone={viewer.timeZone}
          />
        </Section>
      )}
      {person.accountRole === "mentor" && (
        <Section id="learners" title="Learners">
          <Learners learners={person.learners} timeZone={viewer.timeZone} />
        </Section>
      )}
      {disputes && (
        <Section
          id="disputes"
          title="Disputed statements"
          lead="A learner may dispute what others stated about their skills. Their mentor or an admin answers."
        >
          <DisputeDesk {...disputes} timeZone={viewer.timeZone} at={now()} />
        </Section>
      )}
      <Section id="access" title="Access">
        <div className="max-w-2xl space-y-4">
          {person.obstacle && (
            <Notice>
              <p>{WHY_NOT[person.obstacle]}</p>
            </Notice>
          )}
          {!person.obstacle && <AccountRoleForm person={person} pairs={pairs} />}
          {person.status !== "suspended" && <ResetLinkForm person={person} />}
          {person.obstacle !== "self" && <SessionsForm person={person} />}
          {!person.obstacle && <StatusForm person={person} />}
        </div>
      </Section>
      <Section
        id="history"
        title="What happened"
        lead={person.history.length > 0 ? "The 20 newest entries, in your time zone." : undefined}
      >
        <PersonHistory lines={person.history} timeZone={viewer.timeZone} />
      </Section>
    </Page>
  );
}

const Fact = ({ label, children }: { label: string; children: string }) => (
  <div className="min-w-0">
    <dt className="text-sm text-soft">{label}</dt>
    <dd className="font-medium [overflow-wrap:anywhere]">{children}</dd>
  </div>
);
