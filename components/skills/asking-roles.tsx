import type { Route } from "next";
import Link from "next/link";
import { Level, levelText } from "@/components/ui/level";
import { importanceText } from "@/lib/roles/text";
import type { AskingRole } from "@/lib/skills/view";

/** Roles that ask for a skill: what for, how much it matters there, and which level it takes. */
export const AskingRoles = ({
  roles,
  heading: Heading,
}: {
  roles: readonly AskingRole[];
  heading: "h2" | "h3" | "h4";
}) => (
  <ul className="divide-y divide-line border-y border-line">
    {roles.map((role) => (
      <li
        key={role.slug}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-6 gap-y-1.5 py-3.5 @2xl:grid-cols-[minmax(0,1fr)_9rem_9.5rem]"
      >
        <div className="col-span-2 @2xl:col-span-1">
          <Heading className="text-base font-semibold leading-snug">
            <Link
              href={`/roles/${role.slug}` as Route}
              prefetch={false}
              className="text-accent underline-offset-4 hover:underline"
            >
              {role.title}
            </Link>
          </Heading>
          {role.use && <p className="mt-0.5 leading-snug text-soft">{role.use}</p>}
        </div>
        <p className="text-sm leading-snug @2xl:pt-0.5">
          {importanceText(role.importance)}
          <span className="figures text-soft">
            {" "}
            <span className="sr-only">, importance </span>
            {levelText(role.importance)}
          </span>
        </p>
        <p className="flex items-center gap-2 @2xl:pt-0.5">
          <Level needed={role.level} label={`Level ${levelText(role.level)} of 5 needed`} />
          <span aria-hidden="true" className="figures text-sm font-semibold">
            {levelText(role.level)}
          </span>
        </p>
      </li>
    ))}
  </ul>
);
