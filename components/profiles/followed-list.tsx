import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import type { FollowedRole } from "@/lib/profiles/queries";
import { RoleButton } from "./role-button";

/** The followed roles, the target first, with what can be done about each. */
export const FollowedList = ({ followed }: { followed: readonly FollowedRole[] }) => (
  <ul className="border-t border-line">
    {followed.map(({ slug, title, oneLine, target }) => (
      <li key={slug} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3">
        <div className="min-w-0 max-w-3xl flex-1 basis-64">
          <p className="flex flex-wrap items-center gap-x-3">
            <Link
              href={`/fit/${slug}` as Route}
              className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
            >
              {title}
            </Link>
            {target && <Tag look="accent">Target</Tag>}
          </p>
          <p className="text-sm text-soft">{oneLine}</p>
        </div>
        <div className="flex flex-wrap items-start gap-x-2">
          {!target && <RoleButton does="target" slug={slug} title={title} />}
          <RoleButton does="unfollow" slug={slug} title={title} />
        </div>
      </li>
    ))}
  </ul>
);
