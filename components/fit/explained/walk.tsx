import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { ExplainedFit } from "@/lib/fit/explained";
import { roundedParts } from "@/lib/fit/rounding";
import { BAND_TEXT, levelWord, scoreText } from "@/lib/fit/text";

const TYPE_NAMES = {
  R: "Hands-on work",
  I: "Finding out",
  A: "Creating",
  S: "Helping",
  E: "Leading",
  C: "Order",
} as const;
const PART_NAMES = { skill: "Skill fit", interest: "Interest fit", preference: "Preference fit" } as const;

/** A learner's score step by step. Every column is rounded so that what is printed adds up to the total under it. */
export function Walk({ fit }: { fit: ExplainedFit | null }) {
  if (fit === null)
    return (
      <p className="max-w-read">
        You follow no role yet. <To href="/profile/roles">Choose one</To> and this part walks through your own numbers.
      </p>
    );
  const { role, skill, overall } = fit;
  if (!fit.enough || skill === null || overall === null)
    return (
      <p className="max-w-read">
        There is no score for {role.title} yet: nothing that it asks for is rated.{" "}
        <To href="/profile/skills">Rate your skills</To> and this part walks through your own numbers.
      </p>
    );
  return (
    <div className="space-y-8">
      <p className="max-w-read">
        Your fit for <To href={`/fit/${role.slug}`}>{role.title}</To>
        {role.target ? ", your target role," : ""} by {fit.model}, as it stands now.
      </p>
      <Skills skill={skill} />
      <Interests interest={fit.interest} />
      <Preferences preference={fit.preference} />
      <Overall fit={fit} overall={overall} />
    </div>
  );
}

function Skills({ skill }: { skill: NonNullable<ExplainedFit["skill"]> }) {
  const points = printed(
    skill.rated.map((one) => one.points),
    skill.total,
  );
  return (
    <Step title="1. Skill fit">
      <p className="mb-3 max-w-read text-soft">
        The demand factor of this role is <N>{skill.demand.toFixed(4)}</N>: all of its requirements together are worth{" "}
        <N>{(100 * skill.demand).toFixed(2)}</N> points. You have rated <N>{Math.round(skill.coverage * 100)} %</N> of
        its weight, and you meet <N>{skill.readiness.toFixed(2)} %</N> of what it asks: {skill.readiness.toFixed(2)} %
        of {(100 * skill.demand).toFixed(2)} is the sum below.
      </p>
      <Sum total={skill.total} unit="Skill fit">
        {skill.rated.map(({ name, level, need, credit, worth }, index) => (
          <Line
            key={name}
            name={name}
            how={`level ${levelWord(level)} of ${levelWord(need)} asked, ${(credit * 100).toFixed(0)} % of ${worth.toFixed(2)}`}
            points={points[index] ?? ""}
          />
        ))}
        {skill.unrated.count > 0 && (
          <Line
            name={`${skill.unrated.count} not rated yet`}
            how={`worth ${skill.unrated.worth.toFixed(2)}`}
            points="0.00"
          />
        )}
      </Sum>
    </Step>
  );
}

function Interests({ interest }: { interest: ExplainedFit["interest"] }) {
  if (interest === null)
    return (
      <Step title="2. Interest fit">
        <p className="max-w-read text-soft">Your interests are not known, so this part is left out.</p>
      </Step>
    );
  const points = printed(
    interest.types.map((one) => one.points),
    interest.total - interest.base,
  );
  return (
    <Step title="2. Interest fit">
      {interest.undifferentiated && (
        <p className="mb-3 max-w-read text-soft">
          Your six interests are nearly equal, so they point nowhere and the middle counts.
        </p>
      )}
      <Sum total={interest.total} unit="Interest fit">
        <Line name="Everybody starts at" how="" points={interest.base.toFixed(2)} />
        {interest.types.map(({ type, points: each }, index) => (
          <Line
            key={type}
            name={TYPE_NAMES[type]}
            how={each < 0 ? "you and the work part" : "you and the work go the same way"}
            points={points[index] ?? ""}
          />
        ))}
      </Sum>
    </Step>
  );
}

function Preferences({ preference }: { preference: ExplainedFit["preference"] }) {
  if (preference === null)
    return (
      <Step title="3. Preference fit">
        <p className="max-w-read text-soft">
          You have set nothing that this role can be compared with, so this part is left out.
        </p>
      </Step>
    );
  const points = printed(
    preference.parts.map((one) => one.points),
    preference.total,
  );
  return (
    <Step title="3. Preference fit">
      <Sum total={preference.total} unit="Preference fit">
        {preference.parts.map(({ name, worth }, index) => (
          <Line
            key={name}
            name={name}
            how={`of ${worth.toFixed(Number.isInteger(worth) ? 0 : 1)}`}
            points={points[index] ?? ""}
          />
        ))}
      </Sum>
    </Step>
  );
}

function Overall({ fit, overall }: { fit: ExplainedFit; overall: NonNullable<ExplainedFit["overall"]> }) {
  const points = printed(
    overall.terms.map((term) => term.points),
    overall.total,
  );
  return (
    <Step title="4. Overall and range">
      <Sum total={overall.total} unit="Overall fit">
        {overall.terms.map(({ name, weight, part }, index) => (
          <Line
            key={name}
            name={PART_NAMES[name]}
            how={`${weight.toFixed(2)} × ${part.toFixed(2)}`}
            points={points[index] ?? ""}
          />
        ))}
      </Sum>
      <p className="figures mt-4 max-w-read">
        Shown as <strong>{scoreText(overall.total)}</strong>
        {overall.band && `, a ${BAND_TEXT[overall.band].toLowerCase()}`}
        {fit.provisional && ", provisional"}.{fit.range && <Range range={fit.range} />}
      </p>
    </Step>
  );
}

function Range({ range }: { range: NonNullable<ExplainedFit["range"]> }) {
  const { low, high, fromSkills, fromInterests, sd, z, unrated } = range;
  return (
    <>
      {" "}
      The range is {low.toFixed(1)} to {high.toFixed(1)}: your levels may be off by {fromSkills.toFixed(2)} points and
      your interests by {fromInterests.toFixed(2)}, together {sd.toFixed(2)}; {z} times that is {(z * sd).toFixed(2)}{" "}
      either way
      {unrated >= 0.005 && `, and what is not rated may add ${unrated.toFixed(2)} at the upper end`}, inside what can be
      reached.
    </>
  );
}

const Step = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="mb-2 text-heading">{title}</h3>
    {children}
  </div>
);

const Sum = ({ total, unit, children }: { total: number; unit: string; children: ReactNode }) => (
  <dl className="figures max-w-2xl">
    {children}
    <Row className="border-t-2 border-ink font-semibold">
      <dt>{unit}</dt>
      <dd className="text-xl">{total.toFixed(2)}</dd>
    </Row>
  </dl>
);

const Line = ({ name, how, points }: { name: string; how: string; points: string }) => (
  <Row className="border-b border-line">
    <dt className="min-w-0">
      <span className="font-medium">{name}</span>
      {how !== "" && <span className="block text-sm text-soft sm:inline sm:before:content-['_·_']">{how}</span>}
    </dt>
    <dd>{points}</dd>
  </Row>
);

const Row = ({ className, children }: { className: string; children: ReactNode }) => (
  <div className={cx("flex items-baseline justify-between gap-4 py-1.5", className)}>{children}</div>
);

const N = ({ children }: { children: ReactNode }) => <span className="figures font-semibold text-ink">{children}</span>;

const To = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href as Route} prefetch={false} className="text-accent underline underline-offset-4">
    {children}
  </Link>
);

/** Two decimals that add up, with a true minus. */
const printed = (values: readonly number[], total: number): string[] =>
  roundedParts(values, total, 2).map((value) => `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`);
