import Link from "next/link";
import { Empty } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import type { ImportListItem } from "@/lib/importers/queries";
import { SOURCE_TEXT } from "@/lib/importers/text";
import { formatDate } from "@/lib/platform/dates";
import { StatusTag } from "./status-tag";

/** Imports of one page, newest first. */
export function ImportList({
  imports,
  page,
  pages,
  timeZone,
}: {
  imports: readonly ImportListItem[];
  page: number;
  pages: number;
  timeZone: string;
}) {
  if (imports.length === 0) {
    return (
      <Empty title="No imports yet">
        Upload a release above. Bearing reads it, shows you what it would change, and changes nothing until you say so.
      </Empty>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {imports.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <div className="min-w-0">
              <Link
                href={`/admin/imports/${one.id}`}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                {SOURCE_TEXT[one.source]}
                {one.release && ` ${one.release}`}
              </Link>
              <p className="-mt-1 pb-1 text-sm text-soft">
                {formatDate(one.createdAt, "dayTime", timeZone)}, {one.by ?? "a command on the server"}
              </p>
            </div>
            <StatusTag status={one.status} />
          </li>
        ))}
      </ul>
      <Pager path="/admin/imports" params={{}} page={page} pages={pages} />
    </>
  );
}
