import type { Route } from "next";
import Link from "next/link";
import { FactFigure } from "@/components/roles/fact-figure";
import { differenceText } from "@/components/roles/pivot/differences";
import { levelText } from "@/components/ui/level";
import type { BetterFigure, NearRow as Row } from "@/lib/fit/near";
import { levelWord } from "@/lib/fit/text";
import { JOB_ZONES, list, scopeText } from "@/lib/roles/text";

/** One role: how much of it is met, what it pays more and grows faster with both figures, and what is missing. */
export function NearRow({ row, from }: { row: Row; from: string | null }) {
  const { role, skill, readiness, provisional, missing } = row;
  const pivot = `/fit/${role.slug}/pivot${from ? `?from=${from}` : ""}` as Route;
  return (
    <li className="grid gap-x-10 gap-y-4 py-6 md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)]">
      <p data-computed="skill fit" className="max-md:flex max-md:items-baseline max-md:gap-3">
        <span className="figures block text-[2.75rem] font-bold leading-none tracking-tight">{skill.toFixed(0)}</span>
        <span className="mt-1 block text-sm leading-tight text-soft">skill fit{provisional && ", provisional"}</span>
      </p>
      <div className="min-w-0">
        <h3 className="text-heading">
          <Link
            href={`/fit/${role.slug}` as Route}
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline sm:min-h-0"
          >
            {role.title}
          </Link>
        </h3>
        <p className="leading-snug text-soft">{role.oneLine}</p>
        <p className="figures mt-2 max-w-read leading-snug">
          You meet about {twentieths(readiness)} of 20 parts of what it asks
          {missing.length > 0 && (
            <>
              . Most is missing in{" "}
              {list(
                missing.map(
                  ({ name, level, needed }) =>
                    `${name} (${level === null ? "not rated" : `level ${levelWord(level)}`}, ${levelText(needed)} needed)`,
                ),
              )}
            </>
          )}
          .
        </p>
        <Link
          href={pivot}
          prefetch={false}
          className="mt-1 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          The way there<span className="sr-only">: {role.title}</span>
        </Link>
      </div>
      <dl className="space-y-3 text-sm leading-snug">
        {row.pay && <Gain name="Pays more" kind="pay" figure={row.pay} />}
        {row.growth && <Gain name="Grows faster" kind="growth" figure={row.growth} />}
        {role.jobZone !== null && (
          <div>
            <dt className="text-soft">Preparation</dt>
            <dd>{JOB_ZONES[role.jobZone]?.short}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

const Gain = ({ name, kind, figure }: { name: string; kind: "pay" | "growth"; figure: BetterFigure }) => (
  <div>
    <dt className="text-soft">{name}</dt>
    <dd>
      <span className="figures text-heading font-bold" data-computed={`${kind} difference`}>
        {differenceText(figure.difference, kind)}
        {figure.atLeast && " or more"}
      </span>
      <span className="block text-soft">
        <FactFigure fact={figure.to} className="font-semibold text-ink" />
        {figure.from && (
          <>
            {" "}
            against <FactFigure fact={figure.from} className="font-semibold text-ink" />
          </>
        )}
        , {figure.to.measure}; {scopeText(figure.to)}
      </span>
    </dd>
  </div>
);

const twentieths = (part: number): number => Math.max(0, Math.min(20, Math.round(part / 5)));
