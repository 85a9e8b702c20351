import type { Route } from "next";
import Link from "next/link";
import type { CourseView } from "@/lib/courses/view";
import { Part } from "./part";

const SHOWN = 6;

/** Roles that ask for what this course teaches. */
export function CourseRoles({ roles }: { roles: CourseView["roles"] }) {
  if (roles.length === 0) return null;
  const [first, rest] = [roles.slice(0, SHOWN), roles.slice(SHOWN)];
  return (
    <Part
      id="roles"
      title="Roles it helps with"
      lead="Roles that ask for at least one of these skills, most shared skills first."
    >
      <List roles={first} />
      {rest.length > 0 && (
        <details className="border-t border-line">
          <summary className="flex min-h-11 cursor-pointer items-center py-2 font-semibold text-accent">
            {rest.length} more {rest.length === 1 ? "role" : "roles"}
          </summary>
          <List roles={rest} />
        </details>
      )}
    </Part>
  );
}

const List = ({ roles }: { roles: CourseView["roles"] }) => (
  <ul className="divide-y divide-line @4xl:-mt-3">
    {roles.map((role) => (
      <li key={role.slug} className="gap-x-6 py-2 @xl:grid @xl:grid-cols-[13rem_minmax(0,1fr)]">
        <Link
          href={`/roles/${role.slug}` as Route}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          {role.title}
        </Link>
        <span className="block pb-2 text-[0.9375rem] leading-snug text-soft @xl:self-center @xl:pb-0">
          {role.skills.join(", ")}
        </span>
      </li>
    ))}
  </ul>
);
