import type { Route } from "next";
import Form from "next/form";
import Link from "next/link";
import { Button, ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { ACCOUNT_ROLES, ACCOUNT_STATUSES } from "@/db/enums";
import type { PeopleFilter } from "@/lib/accounts/people/input";
import type { PeoplePage } from "@/lib/accounts/people/queries";
import { ACCOUNT_ROLE_NAME, ACCOUNT_STATUS_NAME } from "@/lib/accounts/text";
import { formatDate } from "@/lib/platform/dates";
import { AccountRoleTag, AccountStatusTag } from "./person-words";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2";

/** Search and filters; they live in the URL. */
export const PeopleFilterForm = ({ filter }: { filter: PeopleFilter }) => (
  <Form
    action="/admin/people"
    className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    key={JSON.stringify(filter)}
  >
    <label className="block space-y-1.5 font-semibold">
      Name or e-mail address
      <input type="search" name="q" defaultValue={filter.q} maxLength={120} className={`${CONTROL} font-normal`} />
    </label>
    <label className="block space-y-1.5 font-semibold">
      Account role
      <select name="accountRole" defaultValue={filter.accountRole ?? ""} className={`${CONTROL} font-normal`}>
        <option value="">All</option>
        {ACCOUNT_ROLES.map((accountRole) => (
          <option key={accountRole} value={accountRole}>
            {ACCOUNT_ROLE_NAME[accountRole]}
          </option>
        ))}
      </select>
    </label>
    <label className="block space-y-1.5 font-semibold">
      Status
      <select name="status" defaultValue={filter.status ?? ""} className={`${CONTROL} font-normal`}>
        <option value="">All</option>
        {ACCOUNT_STATUSES.map((status) => (
          <option key={status} value={status}>
            {ACCOUNT_STATUS_NAME[status]}
          </option>
        ))}
      </select>
    </label>
    <Button type="submit" look="secondary">
      Show
    </Button>
  </Form>
);

/** People of one page; rows become cards where a table would not fit. */
export function PeopleList({
  result,
  filter,
  timeZone,
}: {
  result: PeoplePage;
  filter: PeopleFilter;
  timeZone: string;
}) {
  const { people, total, page, pages } = result;
  if (people.length === 0) {
    return (
      <Empty
        title="Nobody matches"
        action={
          <ButtonLink href="/admin/people" look="secondary">
            Show everybody
          </ButtonLink>
        }
      >
        Try a part of the name or address, or another account role or status.
      </Empty>
    );
  }
  return (
    <>
      <p className="figures mb-3 text-soft">{total === 1 ? "1 person" : `${total} people`}</p>
      <div className="hidden md:block">
        <Table
          caption="People"
          head={
            <tr>
              <Th>Name</Th>
              <Th>Account role</Th>
              <Th>Status</Th>
              <Th>Joined</Th>
              <Th>Last seen</Th>
            </tr>
          }
        >
          {people.map((person) => (
            <tr key={person.id}>
              <Td>
                <PersonLink id={person.id} name={person.name} />
                <span className="-mt-1 block text-sm text-soft [overflow-wrap:anywhere]">{person.email}</span>
              </Td>
              <Td className="align-middle!">
                <AccountRoleTag accountRole={person.accountRole} />
              </Td>
              <Td className="align-middle!">
                <AccountStatusTag status={person.status} />
              </Td>
              <Td className="whitespace-nowrap align-middle!">{formatDate(person.joinedAt, "day", timeZone)}</Td>
              <Td className="whitespace-nowrap align-middle!">
                {person.lastSeenAt ? formatDate(person.lastSeenAt, "day", timeZone) : "Never"}
              </Td>
            </tr>
          ))}
        </Table>
      </div>
      <ul className="divide-y divide-line border-y border-line md:hidden">
        {people.map((person) => (
          <li key={person.id} className="py-3">
            <PersonLink id={person.id} name={person.name} />
            <p className="text-sm text-soft [overflow-wrap:anywhere]">{person.email}</p>
            <p className="mt-2 flex flex-wrap items-center gap-2">
              <AccountRoleTag accountRole={person.accountRole} />
              <AccountStatusTag status={person.status} />
              <span className="text-sm text-soft">
                {person.lastSeenAt ? `Last seen ${formatDate(person.lastSeenAt, "day", timeZone)}` : "Never seen"}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <Pager
        path="/admin/people"
        params={{ q: filter.q, accountRole: filter.accountRole ?? "", status: filter.status ?? "" }}
        page={page}
        pages={pages}
      />
    </>
  );
}

const PersonLink = ({ id, name }: { id: number; name: string }) => (
  <Link
    href={`/admin/people/${id}` as Route}
    className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
  >
    {name}
  </Link>
);
