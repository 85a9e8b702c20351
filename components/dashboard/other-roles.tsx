import type { Route } from "next";
import Link from "next/link";
import { FitCard } from "@/components/fit/fit-card";
import { cx } from "@/components/ui/cx";
import { scoreText } from "@/lib/fit/text";
import type { FollowedFit } from "@/lib/fit/view";

/** As many roles as get a card of their own. */
const CARDS = 6;

/** Followed roles as cards; whatever goes beyond six as one line each. */
export function OtherRoles({ fits }: { fits: readonly FollowedFit[] }) {
  const rest = fits.slice(CARDS);
  return (
    <>
      <div className={cx("grid gap-6 md:grid-cols-2", fits.length > 2 && "xl:grid-cols-3")}>
        {fits.slice(0, CARDS).map((followed) => (
          <FitCard key={followed.role.id} followed={followed} />
        ))}
      </div>
      {rest.length > 0 && (
        <ul className="mt-8 grid gap-x-14 border-t border-line md:grid-cols-2">
          {rest.map(({ role, fit }) => (
            <li key={role.id} className="flex items-center justify-between gap-4 border-b border-line">
              <Link
                href={`/fit/${role.slug}` as Route}
                className="inline-flex min-h-11 items-center font-medium underline-offset-4 hover:underline"
              >
                {role.title}
              </Link>
              <span className="figures text-soft">
                {fit.overall === null ? "not enough yet" : `${scoreText(fit.overall)} of 100`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
