import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { levelText } from "@/components/ui/level";
import type { Pivot, PivotRow } from "@/lib/fit/pivot";
import type { PivotPage } from "@/lib/fit/pivot-read";
import { roundedParts } from "@/lib/fit/rounding";
import { levelWord } from "@/lib/fit/text";
import { skillHref } from "@/lib/skills/text";
import { Fold } from "../fold";

const SHOWN = 10;
const SLACK = 3;
/** Less than this is nothing to name. */
const LEAST = 1e-9;

type Named = { pivot: Pivot; name: (slug: string) => string };

/** How much of the target's skill fit carries over, large, with its bar. */
export function Whole({ pivot: { whole, carried, missing, carriedOwn }, page }: { pivot: Pivot; page: PivotPage }) {
  const [have, lack] = roundedParts([carried, missing], whole, 1);
  const points = (value = 0) => value.toFixed(1);
  return (
    <section aria-labelledby="whole" className="mb-10">
      <h2 id="whole" className="sr-only">
        In all
      </h2>
      <p className="figures flex flex-wrap items-baseline gap-x-4" data-computed="points carried over">
        <span className="text-[4rem] font-bold leading-none tracking-tight">{points(have)}</span>
        <span className="text-heading font-semibold">of {points(whole)} points carry over</span>
        <span className="text-soft">{points(lack)} are missing</span>
      </p>
      <svg
        width="100%"
        height="22"
        role="img"
        aria-label={`${points(have)} of ${points(whole)} points carry over, ${points(lack)} are missing`}
        className="mt-4 block max-w-3xl"
      >
        <rect
          x="0.5"
          y="0.5"
          width="99.8%"
          height="21"
          rx="3"
          strokeDasharray="4 4"
          className="fill-none stroke-line-strong"
        />
        <rect width={`${(carried / whole) * 100}%`} height="22" rx="3" className="fill-accent" />
      </svg>
      <p className="mt-3 max-w-read text-[0.9375rem] leading-snug text-soft">
        {points(whole)} points are the most that skills can bring in a fit for {page.to.title}.{" "}
        {page.own && (
          <>
            {carried - carriedOwn < 0.05
              ? "All that carries over rests on what you have shown yourself."
              : `Of what carries over, ${points(carriedOwn)} rest on what you have shown yourself; the rest is assumed from ${page.from.title}.`}{" "}
          </>
        )}
        <Link href={"/how-fit-works" as Route} className="text-accent underline underline-offset-2">
          How this is calculated
        </Link>
      </p>
    </section>
  );
}

/** What is met already, wholly or in part, most points first; the printed points add up. */
export function CarriedRows({ pivot, name, fromTitle, own }: Named & { fromTitle: string; own: boolean }) {
  const rows = pivot.rows.filter(({ carried }) => carried >= LEAST).toSorted((a, b) => b.carried - a.carried);
  if (rows.length === 0) return <p className="text-soft">Nothing of what the role asks is met yet.</p>;
  return (
    <PointRows
      rows={rows}
      points={roundedParts(
        rows.map(({ carried }) => carried),
        pivot.carried,
        1,
      )}
      total={pivot.carried}
      max={Math.max(...pivot.rows.map(({ carried, missing }) => carried + missing))}
      part="carried"
      name={name}
      words={(row) =>
        `${row.from === "own" ? "Shown by you" : own ? `Assumed from ${fromTitle}` : "Asked for there"}: level ${levelWord(row.level ?? 0)}. Needed: level ${levelText(row.needed)}`
      }
    />
  );
}

/** What is not met, most points first. */
export function MissingRows({ pivot, name }: Named) {
  const rows = pivot.rows.filter(({ missing }) => missing >= LEAST);
  if (rows.length === 0) return <p className="text-soft">Nothing: every level the role asks for is met.</p>;
  return (
    <PointRows
      rows={rows}
      points={roundedParts(
        rows.map(({ missing }) => missing),
        pivot.missing,
        1,
      )}
      total={pivot.missing}
      max={Math.max(...pivot.rows.map(({ carried, missing }) => carried + missing))}
      part="missing"
      name={name}
      words={(row) => (
        <>
          {row.level === null ? "Not there yet" : `Level ${levelWord(row.level)}`} <span aria-hidden="true">→</span>
          <span className="sr-only">to</span> level {levelText(row.needed)}
        </>
      )}
    />
  );
}

type Rows = {
  rows: readonly PivotRow[];
  points: readonly number[];
  total: number;
  /** The most points any requirement is worth: the whole width. */
  max: number;
  part: "carried" | "missing";
  name: (slug: string) => string;
  words: (row: PivotRow) => ReactNode;
};

function PointRows({ rows, points, total, ...rest }: Rows) {
  const open = rows.length <= SHOWN + SLACK ? rows.length : SHOWN;
  const more = rows.length - open;
  const items = rows.map((row, index) => <PointRow key={row.skill} row={row} points={points[index] ?? 0} {...rest} />);
  return (
    <>
      <ul className="divide-y divide-line border-t border-line">{items.slice(0, open)}</ul>
      {more > 0 && (
        <Fold label={`Show the other ${more}, fewer points each`}>
          <ul className="divide-y divide-line border-t border-line">{items.slice(open)}</ul>
        </Fold>
      )}
      <p className="figures flex justify-between border-t border-line-strong py-3 font-semibold">
        <span>In all</span>
        <span data-computed="points">{total.toFixed(1)} points</span>
      </p>
    </>
  );
}

function PointRow({
  row,
  points,
  max,
  part,
  name,
  words,
}: Omit<Rows, "rows" | "points" | "total"> & { row: PivotRow; points: number }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_14rem_5rem]">
      <div className="min-w-0">
        <Link
          href={skillHref(row.skill) as Route}
          prefetch={false}
          className="font-semibold underline-offset-4 hover:underline"
        >
          {name(row.skill)}
        </Link>
        <p className="figures text-[0.9375rem] leading-snug text-soft">{words(row)}</p>
      </div>
      <PointBar row={row} max={max} part={part} />
      <span className="figures text-right font-semibold max-md:col-start-2 max-md:row-start-1" data-computed="points">
        {points.toFixed(1)}
      </span>
    </li>
  );
}

/** What a requirement is worth, the part that is met filled, the part that is missing dashed; the part meant is strong. */
const PointBar = ({ row, max, part }: { row: PivotRow; max: number; part: "carried" | "missing" }) => {
  const share = (value: number) => (max > 0 ? (value / max) * 100 : 0);
  const [have, lack] = [share(row.carried), share(row.missing)];
  return (
    <svg width="100%" height="12" aria-hidden="true" className="block self-center max-md:col-span-2">
      <rect width={`${have}%`} height="12" rx="2" className={part === "carried" ? "fill-accent" : "fill-line-strong"} />
      {lack > 0 && (
        <rect
          x={`${have}%`}
          y="0.5"
          width={`${lack}%`}
          height="11"
          rx="2"
          strokeDasharray="3 3"
          className={part === "missing" ? "fill-role-wash stroke-role" : "fill-none stroke-line-strong"}
        />
      )}
    </svg>
  );
};
