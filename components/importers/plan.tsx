import { Notice, Section } from "@/components/ui/layout";
import { Table, Td, Th } from "@/components/ui/table";
import type { PlanCount, PlanRole, PlanSkip, PlanView } from "@/lib/importers/plan";
import { count } from "@/lib/platform/money";

/** What an import would do, or did: its figures, a table of rows, roles with their changes, and what is left alone. */
export function Plan({ plan, done }: { plan: PlanView; done: boolean }) {
  const { figures, counts, creates, changes, skips, warnings } = plan;
  return (
    <>
      {warnings.length > 0 && (
        <Notice look="warn" className="mb-8 space-y-1">
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      <Section id="counts" title={done ? "What changed" : "What would change"}>
        <dl className="mb-8 grid gap-x-8 gap-y-4 sm:grid-cols-3">
          {figures.map(({ label, value }) => (
            <div key={label} className="flex flex-col-reverse justify-end">
              <dt className="max-w-60 text-soft">{label}</dt>
              <dd className="figures text-title font-semibold">{count(value)}</dd>
            </div>
          ))}
        </dl>
        <Counts counts={counts} />
      </Section>
      {changes.total > 0 && (
        <Roles
          id="changes"
          title={`${count(changes.total)} changed ${changes.total === 1 ? "role" : "roles"}`}
          roles={changes.shown}
          total={changes.total}
        />
      )}
      {creates.total > 0 && (
        <Roles
          id="creates"
          title={`${count(creates.total)} new ${creates.total === 1 ? "role" : "roles"}`}
          roles={creates.shown}
          total={creates.total}
        />
      )}
      {skips.length > 0 && (
        <Section id="skips" title="Left alone, and why">
          <ul className="max-w-read space-y-4">
            {skips.map((one) => (
              <Skip key={one.reason} {...one} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const COLUMNS = ["inFiles", "added", "changed", "removed", "unchanged"] as const satisfies readonly (keyof PlanCount)[];

const Counts = ({ counts }: { counts: readonly PlanCount[] }) => (
  <Table
    caption="Rows by kind"
    className="max-w-3xl"
    head={
      <tr>
        <Th>Kind</Th>
        <Th numeric>In the files</Th>
        <Th numeric>New</Th>
        <Th numeric>Changed</Th>
        <Th numeric>Removed</Th>
        <Th numeric>Unchanged</Th>
      </tr>
    }
  >
    {counts.map((row) => (
      <tr key={row.kind}>
        <th scope="row" className="whitespace-nowrap py-3 pr-3 text-left font-medium">
          {row.kind}
        </th>
        {COLUMNS.map((column) => (
          <Td key={column} numeric>
            {count(row[column])}
          </Td>
        ))}
      </tr>
    ))}
  </Table>
);

function Roles({ id, title, roles, total }: { id: string; title: string; roles: readonly PlanRole[]; total: number }) {
  const [first, rest] = [roles.slice(0, 8), roles.slice(8)];
  const more = total - roles.length;
  return (
    <Section id={id} title={title}>
      <RoleRows roles={first} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
            Show {count(rest.length)} more
          </summary>
          <RoleRows roles={rest} />
        </details>
      )}
      {more > 0 && <p className="figures mt-3 text-soft">And {count(more)} more like these.</p>}
    </Section>
  );
}

const RoleRows = ({ roles }: { roles: readonly PlanRole[] }) => (
  <ul className="max-w-read divide-y divide-line">
    {roles.map(({ code, title, changes }) => (
      <li key={code} className="py-3">
        <p className="font-medium">
          {title} <span className="figures whitespace-nowrap text-sm font-normal text-soft">{code}</span>
        </p>
        <p className="text-sm text-soft">
          {changes.every((change) => change.endsWith(".")) ? changes.join(" ") : changes.join(", ")}
        </p>
      </li>
    ))}
  </ul>
);

const Skip = ({ reason, total, shown }: PlanSkip) => (
  <li>
    <details>
      <summary className="cursor-pointer py-2.5">
        <span className="figures font-semibold">{count(total)}</span> {reason}
      </summary>
      <p className="pl-4 text-sm text-soft">
        {shown.join("; ")}
        {total > shown.length && `; and ${count(total - shown.length)} more`}
      </p>
    </details>
  </li>
);
