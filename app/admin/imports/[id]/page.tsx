import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Decide, DropImport } from "@/components/importers/decide";
import { Plan } from "@/components/importers/plan";
import { Problems } from "@/components/importers/problems";
import { ImportProgress } from "@/components/importers/progress";
import { StatusTag } from "@/components/importers/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { Notice, Page, PageHeader, Panel, Section } from "@/components/ui/layout";
import { getImport, type ImportView } from "@/lib/importers/queries";
import { SOURCE_TEXT, STAGES } from "@/lib/importers/text";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { formatDate } from "@/lib/platform/dates";
import { orNotFound } from "@/lib/platform/not-found";

export const metadata: Metadata = { title: "Import" };
export const instant = false;

export default async function ImportPage({ params }: PageProps<"/admin/imports/[id]">) {
  const viewer = await requireViewer("admin");
  const id = Number((await params).id);
  if (!Number.isSafeInteger(id) || id < 1) notFound();
  const one = await orNotFound(getImport(viewer, id));
  const title = `${SOURCE_TEXT[one.source]}${one.release ? ` ${one.release}` : ""}`;
  const at = (moment: Date) => formatDate(moment, "dayTime", viewer.timeZone);
  return (
    <Page>
      <PageHeader
        title={title}
        crumbs={[{ label: "Imports", href: "/admin/imports" }, { label: title }]}
        eyebrow={<StatusTag status={one.status} />}
        lead={
          <p className="text-base">
            Brought by {one.by ?? "a command on the server"}, {at(one.createdAt)}.
            {one.finishedAt && ` Ended ${at(one.finishedAt)}.`}
          </p>
        }
      />
      <State one={one} />
    </Page>
  );
}

function State({ one }: { one: ImportView }) {
  switch (one.status) {
    case "reading":
    case "applying":
      return <UnderWay one={one} />;
    case "refused":
      return <Refused one={one} />;
    case "planned":
      return <Planned one={one} />;
    case "done":
      return one.plan && <Plan plan={one.plan} done />;
    case "failed":
    case "dropped":
      return <Ended one={one} />;
  }
}

function UnderWay({ one }: { one: ImportView }) {
  const { status, stage, done, total } = one;
  return (
    <Panel className="max-w-3xl space-y-5">
      <ImportProgress importId={one.id} initial={{ status, stage, done, total }} key={status} />
      <p className="text-soft">
        {status === "reading"
          ? "The files are read and compared with the catalog. Nothing is changed yet. "
          : "Everything is applied at once at the end, or nothing. If the server stops meanwhile, it starts over by itself within a few minutes. "}
        You may leave this page and come back.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/admin/imports/${one.id}` as Route} look="secondary" prefetch={false}>
          Refresh
        </ButtonLink>
        {status === "reading" && <DropImport importId={one.id} />}
      </div>
    </Panel>
  );
}

const Refused = ({ one }: { one: ImportView }) => (
  <>
    <Notice look="danger" className="mb-8">
      <p>These files cannot be used, and nothing was changed. Mend what is named here, then upload them again.</p>
    </Notice>
    <Section id="problems" title={one.problems.length === 1 ? "One problem" : `${one.problems.length} problems`}>
      <Problems problems={one.problems} />
    </Section>
    <ButtonLink href="/admin/imports" look="secondary">
      Back to the upload
    </ButtonLink>
  </>
);

function Planned({ one }: { one: ImportView }) {
  if (!one.plan) return null;
  return (
    <>
      <Panel className="mb-10 max-w-3xl space-y-4">
        {one.stage === STAGES.changed && <p className="font-semibold">{one.stage}</p>}
        <p>
          {one.plan.nothing ??
            "Nothing is changed yet. Look through the plan, then apply it or drop it. Applying is all or nothing, and people who follow a changed role have their fit computed again."}
        </p>
        <Decide importId={one.id} empty={one.plan.empty} />
      </Panel>
      <Plan plan={one.plan} done={false} />
    </>
  );
}

const Ended = ({ one }: { one: ImportView }) => (
  <>
    <Notice look={one.status === "failed" ? "danger" : "info"} className="mb-8">
      <p>{one.status === "failed" ? one.stage : "This import was dropped. Nothing was changed."}</p>
    </Notice>
    <ButtonLink href="/admin/imports" look="secondary">
      Back to the imports
    </ButtonLink>
  </>
);
