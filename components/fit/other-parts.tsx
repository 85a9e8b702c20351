import type { ReactNode } from "react";
import { preferenceText } from "@/lib/fit/preference-text";
import { pointsText } from "@/lib/fit/text";
import type { InterestPart, RoleFit } from "@/lib/fit/view";

const TYPE_NAMES: Record<InterestPart["type"], string> = {
  R: "Hands-on work (realistic)",
  I: "Finding out (investigative)",
  A: "Creating (artistic)",
  S: "Helping (social)",
  E: "Leading (enterprising)",
  C: "Order (conventional)",
};

/** How interests and preferences enter the score, in points of overall. */
export function OtherParts({ roleFit: { fit, weights, interestParts, preferenceParts } }: { roleFit: RoleFit }) {
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        <h3 className="mb-2 text-heading">Interests</h3>
        <InterestBars fit={fit} weight={weights.I} parts={interestParts} />
      </div>
      <div>
        <h3 className="mb-2 text-heading">Preferences</h3>
        {preferenceParts.length === 0 ? (
          <p className="text-soft">
            You have set no preference that this role can be compared with, so they are left out and the other parts
            weigh more.
          </p>
        ) : (
          <ul className="divide-y divide-line">
            {preferenceParts.map(({ name, points, worth }) => (
              <Row key={name} name={preferenceText(name)} points={points}>
                <span className="figures text-soft">of {worth.toFixed(1)}</span>
              </Row>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function InterestBars({ fit, weight, parts }: { fit: RoleFit["fit"]; weight: number; parts: readonly InterestPart[] }) {
  if (parts.length === 0)
    return (
      <p className="text-soft">Your interests are not known yet, so they are left out and the skills count in full.</p>
    );
  if (fit.undifferentiated) {
    return (
      <p className="text-soft">
        Your six interests lie so close together that they point nowhere. They count as 50 of 100 here.
      </p>
    );
  }
  const most = Math.max(...parts.map(({ points }) => Math.abs(points)), 0.001);
  return (
    <>
      <p className="mb-2 text-sm text-soft">
        Everybody starts at {(weight * 50).toFixed(0)} points. Where your interest and the role's go the same way,
        points are added; where they part, points are taken.
      </p>
      <ul className="divide-y divide-line">
        {parts.map(({ type, points }) => (
          <Row key={type} name={TYPE_NAMES[type]} points={points}>
            <svg width="100%" height="10" aria-hidden="true">
              <line x1="50%" x2="50%" y1="0" y2="10" className="stroke-line-strong" />
              <rect
                x={`${points < 0 ? 50 - (Math.abs(points) / most) * 50 : 50}%`}
                width={`${(Math.abs(points) / most) * 50}%`}
                y="1"
                height="8"
                className={points < 0 ? "fill-role" : "fill-accent"}
              />
            </svg>
          </Row>
        ))}
      </ul>
    </>
  );
}

const Row = ({ name, points, children }: { name: string; points: number; children: ReactNode }) => (
  <li className="grid grid-cols-[minmax(0,1fr)_5rem_3.5rem] items-center gap-3 py-2 text-sm sm:grid-cols-[minmax(0,1fr)_8rem_3.5rem]">
    <span>{name}</span>
    <span>{children}</span>
    <span className="figures text-right font-semibold">{pointsText(points)}</span>
  </li>
);
