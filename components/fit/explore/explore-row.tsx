import type { Route } from "next";
import Link from "next/link";
import { RoleButton } from "@/components/profiles/role-button";
import { FactFigure } from "@/components/roles/fact-figure";
import { Tag } from "@/components/ui/layout";
import type { ExploreRow as Row } from "@/lib/fit/explore";
import { rangeText, scoreText } from "@/lib/fit/text";
import { JOB_ZONES, periodText, scopeText } from "@/lib/roles/text";
import type { Figure } from "@/lib/roles/view";
import { FitRange } from "./fit-range";

/** One role: the learner's score and range, why, pay and growth with their periods, and the way to follow it. */
export function ExploreRow({ row, by = "fit" }: { row: Row; by?: "fit" | "interest" }) {
  const { role, fit, reason } = row;
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 sm:grid-cols-[5.5rem_minmax(0,1fr)] lg:grid-cols-[5.5rem_minmax(0,1fr)_16rem_7.5rem] lg:gap-x-8">
      <Score row={row} by={by} />
      <div className="min-w-0">
        <h3 className="text-heading">
          <Link
            href={`/fit/${role.slug}` as Route}
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline sm:min-h-0"
          >
            {role.title}
          </Link>
        </h3>
        {reason !== "" && <p className="figures mt-1 max-w-read leading-snug">{reason}</p>}
        {reason === "" && <p className="mt-1 max-w-read leading-snug text-soft">{role.oneLine}</p>}
        <div className="mt-3 max-w-sm">
          <FitRange fit={fit} />
          {fit.low !== null && fit.high !== null && (
            <p className="figures mt-1 text-sm text-soft">Most likely {rangeText(fit.low, fit.high)}</p>
          )}
        </div>
      </div>
      <dl className="col-start-2 grid grid-cols-2 gap-x-6 gap-y-2 text-sm leading-snug lg:col-start-auto lg:block lg:space-y-2">
        <Fact name="Median pay" fact={role.pay} scope={role.pay && scopeText(role.pay)} />
        <Fact name="Growth" fact={role.growth} scope={role.growth && periodText(role.growth)} />
        <div className="lg:flex lg:gap-x-2">
          <dt className="text-soft lg:w-24 lg:shrink-0">Preparation</dt>
          <dd>{role.jobZone === null ? "Not rated" : JOB_ZONES[role.jobZone]?.short}</dd>
        </div>
      </dl>
      <div className="col-start-2 lg:col-start-auto lg:justify-self-end">
        {row.followed === "no" ? (
          <RoleButton does="follow" slug={role.slug} title={role.title} />
        ) : (
          <Tag look="accent">{row.followed === "target" ? "Your target" : "You follow it"}</Tag>
        )}
      </div>
    </li>
  );
}

function Score({ row: { fit, interest }, by }: { row: Row; by: "fit" | "interest" }) {
  const value = by === "interest" ? interest : fit.overall;
  if (value === null) return <p className="pt-1 text-sm leading-tight text-faint">No score</p>;
  return (
    <p>
      <span className="figures block text-[2.75rem] font-bold leading-none tracking-tight">{scoreText(value)}</span>
      <span className="mt-1 block text-sm leading-tight text-soft">
        {by === "interest" ? "interests alone" : fit.provisional ? "provisional" : "of 100"}
      </span>
    </p>
  );
}

const Fact = ({ name, fact, scope }: { name: string; fact: Figure | null; scope: string | null }) => (
  <div className="lg:flex lg:gap-x-2">
    <dt className="text-soft lg:w-24 lg:shrink-0">{name}</dt>
    <dd>
      {fact === null ? (
        "Not stated"
      ) : (
        <>
          <FactFigure fact={fact} className="font-semibold" />
          <span className="figures block text-soft">{scope}</span>
        </>
      )}
    </dd>
  </div>
);
