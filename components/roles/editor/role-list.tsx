import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import { Table, Td, Th } from "@/components/ui/table";
import { formatDate } from "@/lib/platform/dates";
import { count } from "@/lib/platform/money";
import type { RoleListRow } from "@/lib/roles/edit/list";

const STATUS_LABELS = { draft: "Never published", published: "Published", archived: "Archived" } as const;

/** Roles to edit: a table where there is room, a list of cards where there is not. */
export function RoleList({
  rows,
  caption,
  timeZone,
}: {
  rows: readonly RoleListRow[];
  caption: string;
  timeZone: string;
}) {
  return (
    <>
      <ul className="divide-y divide-line border-y border-line sm:hidden">
        {rows.map((role) => (
          <li key={role.id} className="py-3">
            <Name role={role} />
            <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-soft">
              <Status role={role} />
              <span className="figures">{count(role.followers)} following</span>
              <span className="figures">{publishedText(role, timeZone)}</span>
            </p>
          </li>
        ))}
      </ul>
      <div className="hidden sm:block">
        <Table
          caption={caption}
          head={
            <tr>
              <Th>Role</Th>
              <Th>State</Th>
              <Th numeric>Following</Th>
              <Th numeric>Revision</Th>
              <Th>Last published</Th>
            </tr>
          }
        >
          {rows.map((role) => (
            <tr key={role.id} className="hover:bg-sunken">
              <Td className="min-w-56 py-2">
                <Name role={role} />
              </Td>
              <Td className="py-2.5">
                <Status role={role} />
              </Td>
              <Td numeric className="py-2.5">
                {count(role.followers)}
              </Td>
              <Td numeric className="py-2.5">
                {role.revision}
              </Td>
              <Td className="figures whitespace-nowrap py-2.5">{publishedText(role, timeZone)}</Td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  );
}

const Name = ({ role }: { role: RoleListRow }) => (
  <Link href={`/admin/roles/${role.id}` as Route} className="group block min-h-11" prefetch={false}>
    <span className="block font-semibold leading-snug text-accent underline-offset-4 group-hover:underline">
      {role.title}
    </span>
    <span className="block text-sm text-soft">{originText(role)}</span>
  </Link>
);

function originText({ onetRelease, adoptedAt }: RoleListRow): string {
  if (onetRelease === null) return "Our editors";
  return `Imported from O*NET ${onetRelease}${adoptedAt ? ", edited here" : ""}`;
}

const Status = ({ role }: { role: RoleListRow }) => (
  <span className="flex flex-wrap gap-1">
    <Tag look={role.status === "published" ? "good" : "plain"}>{STATUS_LABELS[role.status]}</Tag>
    {role.draftAt && <Tag look="role">{role.readyAt ? "Ready for review" : "Draft waiting"}</Tag>}
  </span>
);

const publishedText = (role: RoleListRow, timeZone: string): string =>
  role.publishedAt && role.status !== "draft" ? formatDate(role.publishedAt, "day", timeZone) : "Never";
