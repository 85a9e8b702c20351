import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/layout";
import { count } from "@/lib/platform/money";
import type { RolesToFollow } from "@/lib/profiles/roles-to-follow";
import { figureText, scopeText } from "@/lib/roles/text";
import { RoleButton } from "./role-button";
import { SearchBox } from "./search-box";

/** Roles that are not followed yet: those our editors wrote, or what a search found. */
export function RoleChoices({ roles, total, more, wanted }: RolesToFollow & { wanted: string }) {
  return (
    <>
      <SearchBox path="/profile/roles" label="Search roles, other names, skills and tools" value={wanted} />
      {more > 0 && (
        <p className="mb-4 text-sm text-soft">
          {wanted === ""
            ? `${count(roles.length)} of ${count(total)} roles are shown. Search for any other by the name people use for it.`
            : `The best matches of ${count(total)} are shown. Add a word to narrow them.`}
        </p>
      )}
      {roles.length > 0 ? (
        <ul className="border-t border-line">
          {roles.map((role) => (
            <li
              key={role.slug}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
            >
              <div className="min-w-0 max-w-3xl flex-1 basis-64">
                <Link
                  href={`/roles/${role.slug}` as Route}
                  className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
                >
                  {role.title}
                </Link>
                <p className="text-sm text-soft">{role.oneLine}</p>
                {role.onetRelease && <p className="text-sm text-faint">O*NET occupation</p>}
                {role.pay && (
                  <p className="figures mt-1 text-sm text-faint">
                    {figureText(role.pay)} a year, {role.pay.measure}, {scopeText(role.pay)}, {role.pay.publisher}
                  </p>
                )}
              </div>
              <RoleButton does="follow" slug={role.slug} title={role.title} />
            </li>
          ))}
        </ul>
      ) : (
        <Empty
          title={wanted === "" ? "You follow every role shown here" : "No other role is called that"}
          action={wanted !== "" && <ButtonLink href={"/profile/roles" as Route}>Show all roles</ButtonLink>}
        />
      )}
    </>
  );
}
