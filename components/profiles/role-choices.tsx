import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/layout";
import { figureText, scopeText } from "@/lib/roles/text";
import type { RoleListItem } from "@/lib/roles/view";
import { RoleButton } from "./role-button";
import { SearchBox } from "./search-box";

/** The catalog's roles that are not followed yet, found by title or summary. */
export function RoleChoices({
  roles,
  followed,
  wanted,
}: {
  roles: readonly RoleListItem[];
  followed: readonly string[];
  wanted: string;
}) {
  const needle = wanted.toLocaleLowerCase("en");
  const found = roles.filter(
    ({ slug, title, oneLine }) =>
      !followed.includes(slug) && `${title} ${oneLine}`.toLocaleLowerCase("en").includes(needle),
  );
  return (
    <>
      <SearchBox path="/profile/roles" label="Search roles" value={wanted} />
      {found.length > 0 ? (
        <ul className="border-t border-line">
          {found.map((role) => (
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
          title={wanted === "" ? "You follow every role there is" : "No other role is called that"}
          action={wanted !== "" && <ButtonLink href={"/profile/roles" as Route}>Show all roles</ButtonLink>}
        />
      )}
    </>
  );
}
