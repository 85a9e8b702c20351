import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { roundedParts } from "@/lib/fit/rounding";
import { BAND_TEXT, levelWord, pointsText, rangeText, scoreText } from "@/lib/fit/text";
import type { FitView } from "@/lib/fit/view";
import type { WhatIfPlan, WhatIfStep } from "@/lib/fit/what-if";
import { FitRange } from "../explore/fit-range";

/** A role's fit before and after what is tried: the score large, range and parts under it, and what each choice brings. */
export function Outcome({ plan }: { plan: WhatIfPlan }) {
  const { before, after, delta, steps } = plan;
  const tried = steps.length > 0;
  return (
    <div className="space-y-6">
      <Scores before={before} after={after} delta={delta} tried={tried} />
      <div className="max-w-xl space-y-3">
        <Line name="Now" fit={before} />
        {tried && <Line name="Then" fit={after} />}
      </div>
      <Parts before={before} after={after} tried={tried} />
      {!tried && before.overall === null && (
        <p className="max-w-read text-soft">
          Nothing that this role asks for is rated. Choose a course or a level and see the score it would give you.
        </p>
      )}
      {tried && <Steps plan={plan} />}
    </div>
  );
}

type Pair = { before: FitView; after: FitView; tried: boolean };

function Scores({ before, after, delta, tried }: Pair & { delta: number | null }) {
  const shown = tried ? after : before;
  return (
    <p role="status" className="figures flex flex-wrap items-baseline gap-x-4 gap-y-1">
      {tried && before.overall !== null && (
        <>
          <span className="text-[2.5rem] font-bold leading-none tracking-tight text-soft">
            {scoreText(before.overall)}
          </span>
          <span aria-hidden="true" className="text-title text-faint">
            →
          </span>
          <span className="sr-only">to</span>
        </>
      )}
      {shown.overall === null || shown.band === null ? (
        <span className="text-heading font-semibold">No score yet</span>
      ) : (
        <>
          <span className="text-[4.5rem] font-bold leading-none tracking-tight">{scoreText(shown.overall)}</span>
          <span className="leading-tight">
            <span className="block text-heading font-semibold">{BAND_TEXT[shown.band]}</span>
            <span className="block text-sm text-soft">of 100{shown.provisional && ", provisional"}</span>
          </span>
        </>
      )}
      {tried && delta !== null && (
        <span
          className={cx(
            "text-title font-bold",
            delta >= 0.05 ? "text-accent" : delta <= -0.05 ? "text-role" : "text-soft",
          )}
        >
          {pointsText(delta) === "0" ? "no change" : pointsText(delta)}
        </span>
      )}
    </p>
  );
}

function Line({ name, fit }: { name: string; fit: FitView }) {
  if (fit.low === null || fit.high === null) return null;
  return (
    <div className="grid grid-cols-[3rem_minmax(0,1fr)] items-center gap-x-3">
      <span className="text-sm text-soft">{name}</span>
      <div>
        <FitRange fit={fit} />
        <p className="figures text-sm text-soft">Most likely {rangeText(fit.low, fit.high)}</p>
      </div>
    </div>
  );
}

function Parts({ before, after, tried }: Pair) {
  const parts = [
    { name: "Skills", old: before.skill, next: after.skill },
    { name: "Interests", old: before.interest, next: after.interest },
    { name: "Preferences", old: before.preference, next: after.preference },
  ];
  return (
    <dl className="grid max-w-xl grid-cols-3 gap-4">
      {parts.map(({ name, old, next }) => (
        <div key={name} className="min-w-0">
          <dt className="truncate text-sm text-soft">{name}</dt>
          <dd className="figures">
            <PartFigure old={tried ? old : null} now={tried ? next : old} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PartFigure({ old, now }: { old: number | null; now: number | null }) {
  if (now === null) return <span className="text-sm text-faint">None yet</span>;
  const [from, to] = [old === null ? null : old.toFixed(1), now.toFixed(1)];
  return (
    <>
      {from !== null && from !== to && (
        <>
          <span className="text-soft">{from}</span>
          <span aria-hidden="true" className="px-1 text-faint">
            →
          </span>
          <span className="sr-only"> to </span>
        </>
      )}
      <span className="text-xl font-semibold">{to}</span>
    </>
  );
}

/** What each choice brings after those before it; what is printed adds up to the change. */
function Steps({ plan: { steps, before, after, delta } }: { plan: WhatIfPlan }) {
  const exact = steps.map(({ points }) => points ?? 0);
  const total = exact.reduce((sum, points) => sum + points, 0);
  const printed = roundedParts(exact, delta ?? total, 1);
  return (
    <section aria-labelledby="moves">
      <h3 id="moves" className="mb-1 text-heading">
        What moves it
      </h3>
      <ol className="figures divide-y divide-line border-y border-line">
        {steps.map((step, index) => (
          <Step
            key={step.kind === "course" ? step.slug : `${step.by} ${step.skill}`}
            step={step}
            points={printed[index] ?? 0}
          />
        ))}
        <li className="flex items-baseline justify-between gap-4 py-2.5 font-semibold">
          <span>In all</span>
          <span>{signed(delta ?? total)}</span>
        </li>
      </ol>
      {before.overall === null && after.overall !== null && (
        <p className="mt-2 max-w-read text-sm text-soft">
          There is no score before the first rating. The points are counted from what interests and preferences alone
          would bring.
        </p>
      )}
    </section>
  );
}

function Step({ step, points }: { step: WhatIfStep; points: number }) {
  const moved = step.skills.filter(({ points: each }) => step.kind === "level" || Math.abs(each) > 1e-9);
  const printed = roundedParts(
    moved.map((one) => one.points),
    points,
    1,
  );
  return (
    <li className="py-2.5">
      <p className="flex items-baseline justify-between gap-4">
        <span className="font-semibold">{nameOf(step)}</span>
        <span className={cx("whitespace-nowrap font-semibold", points < 0 && "text-role")}>{signed(points)}</span>
      </p>
      {step.kind === "level" && step.stands && (
        <p className="text-sm text-soft">You have rated it so already, so nothing changes.</p>
      )}
      {step.kind === "level" && moved.some(({ asked }) => !asked) && (
        <p className="text-sm text-soft">This role does not ask for it.</p>
      )}
      {moved.length > 0 && (
        <ul className="mt-0.5 flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-soft">
          {moved.map(({ skill, name, from, to }, index) => (
            <li key={skill}>
              {step.kind === "course" && `${name} `}
              <LevelMove from={from} to={to} />
              {step.kind === "course" && <span className="font-semibold text-ink"> {signed(printed[index] ?? 0)}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const LevelMove = ({ from, to }: { from: number | null; to: number | null }): ReactNode =>
  `${from === null ? "not rated" : `level ${levelWord(from)}`} → ${to === null ? "not rated" : levelWord(to)}`;

function nameOf(step: WhatIfStep): string {
  if (step.kind === "course") return `Finish ${step.title}`;
  return step.by === "mentor"
    ? `A mentor confirms ${step.name} at ${levelWord(step.level)}`
    : `You rate ${step.name} at ${levelWord(step.level)}`;
}

const signed = (points: number): string => (pointsText(points) === "0" ? "0.0" : pointsText(points));
