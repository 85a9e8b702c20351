import Link from "next/link";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Empty, Tag } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { RescoreStatus } from "@/db/enums";
import { retryRescoreAction } from "@/lib/fit/rescore-actions";
import type { RescoreItem } from "@/lib/fit/rescore-queries";
import { pointsText } from "@/lib/fit/text";
import { formatDate } from "@/lib/platform/dates";
import { count } from "@/lib/platform/money";

const STATUS = {
  queued: { text: "Waiting", look: "plain" },
  running: { text: "Under way", look: "accent" },
  done: { text: "Done", look: "good" },
  failed: { text: "Failed", look: "danger" },
} as const satisfies Record<RescoreStatus, { text: string; look: string }>;

/** Re-scorings of one page, newest first. */
export function RescoreList({
  rescores,
  page,
  pages,
  timeZone,
}: {
  rescores: readonly RescoreItem[];
  page: number;
  pages: number;
  timeZone: string;
}) {
  if (rescores.length === 0) {
    return (
      <Empty title="Nothing has been scored again yet">
        When a role that somebody follows gets new requirements, or the scoring model changes, the fits it concerns are
        scored again here.
      </Empty>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {rescores.map((one) => (
          <Rescore key={one.id} one={one} timeZone={timeZone} />
        ))}
      </ul>
      <Pager path="/admin/jobs" params={{}} page={page} pages={pages} />
    </>
  );
}

function Rescore({ one, timeZone }: { one: RescoreItem; timeZone: string }) {
  const { text, look } = STATUS[one.status];
  const name = one.role?.title ?? "All followed roles";
  return (
    <li className="space-y-3 py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 className="text-lg font-semibold">
            {one.role ? (
              <Link
                href={`/roles/${one.role.slug}`}
                className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </h3>
          <p className="text-soft">{one.cause}</p>
        </div>
        <Tag look={look}>{text}</Tag>
      </div>
      {one.status !== "done" && <Progress name={name} done={one.done} total={one.total} />}
      <p className="figures text-sm text-soft">{sentences(one, timeZone)}</p>
      {one.error && (
        <p className="text-sm text-danger">
          {one.status === "failed" ? "It broke off: " : "The last try broke off, and it is tried again: "}
          {one.error}
        </p>
      )}
      {one.status === "failed" && (
        <ActionForm id={`retry-${one.id}`} action={retryRescoreAction}>
          <input type="hidden" name="rescoreId" value={one.id} />
          <SubmitButton look="secondary" busy="Starting…">
            Try again
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}

const Progress = ({ name, done, total }: { name: string; done: number; total: number }) => (
  <ProgressBar label={`Fits of ${name} scored again`} done={done} total={Math.max(1, total)} className="max-w-xl" />
);

function sentences(one: RescoreItem, timeZone: string): string {
  const at = (moment: Date) => formatDate(moment, "dayTime", timeZone);
  const fits = one.total === 1 ? "fit" : "fits";
  const counted =
    one.status === "done"
      ? `${count(one.total)} ${fits} scored again.`
      : `${count(one.done)} of ${count(one.total)} ${fits} scored again.`;
  const moved =
    one.meanMove === null
      ? one.status === "done"
        ? "None moved."
        : ""
      : `${count(one.moved)} moved, by ${pointsText(one.meanMove)} points on average.`;
  const asked = `Asked for ${at(one.createdAt)}.`;
  const started = one.startedAt ? `Started ${at(one.startedAt)}.` : "Not started yet.";
  const ended = one.finishedAt ? `Finished ${at(one.finishedAt)}.` : "";
  return [counted, moved, asked, started, ended].filter((part) => part !== "").join(" ");
}
