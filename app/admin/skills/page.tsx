import type { Metadata, Route } from "next";
import Link from "next/link";
import { ListFilter } from "@/components/skills/editor/list-filter";
import { SkillList } from "@/components/skills/editor/skill-list";
import { ButtonLink } from "@/components/ui/button";
import { Empty, Page, PageHeader } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { count } from "@/lib/platform/money";
import { skillsForEditing } from "@/lib/skills/edit/list";
import { skillEditQuery } from "@/lib/skills/input";

export const metadata: Metadata = { title: "Edit skills" };
export const instant = false;

const LINK = "figures inline-flex min-h-11 items-center text-accent underline underline-offset-4";

export default async function AdminSkillsPage({ searchParams }: PageProps<"/admin/skills">) {
  const viewer = await requireViewer("admin");
  const query = skillEditQuery(await searchParams);
  const { rows, total, page, pages, drafts, ready } = await skillsForEditing(viewer, query);
  const caption = `${count(total)} ${total === 1 ? "skill" : "skills"}`;
  const narrowed = query.q !== "" || query.kind !== null || query.status !== null;
  return (
    <Page>
      <PageHeader
        title="Skills"
        lead="Names, levels and other names of every skill. What you publish is on skill, role and course pages with the next request."
        actions={<ButtonLink href={"/admin/skills/new" as Route}>New skill</ButtonLink>}
      />
      <ListFilter query={query} />
      <p className="mb-2 flex flex-wrap items-center gap-x-4 text-soft">
        <span className="figures">{caption}</span>
        {drafts > 0 && query.status !== "draft_waiting" && (
          <Link href={"/admin/skills?status=draft_waiting" as Route} className={LINK}>
            {drafts} {drafts === 1 ? "draft" : "drafts"} waiting
          </Link>
        )}
        {ready > 0 && query.status !== "ready" && (
          <Link href={"/admin/skills?status=ready" as Route} className={LINK}>
            {ready} ready for review
          </Link>
        )}
        {narrowed && (
          <Link href={"/admin/skills" as Route} className={LINK}>
            Show all
          </Link>
        )}
      </p>
      {rows.length > 0 ? (
        <SkillList rows={rows} caption={caption} />
      ) : narrowed ? (
        <Empty title="No skill matches">Try fewer words, or choose another state.</Empty>
      ) : (
        <Empty
          title="No skills yet"
          action={<ButtonLink href={"/admin/skills/new" as Route}>Create the first one</ButtonLink>}
        >
          Skills are what roles ask for, courses teach and learners rate.
        </Empty>
      )}
      <Pager
        path="/admin/skills"
        params={{ q: query.q, kind: query.kind ?? "", status: query.status ?? "" }}
        page={page}
        pages={pages}
      />
    </Page>
  );
}
