import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { figuresOf, leadFigure, statementsOf } from "@/lib/roles/figures";
import { capital, growthText, INTERESTS, JOB_ZONES, list, periodText, scopeText } from "@/lib/roles/text";
import type { RoleView } from "@/lib/roles/view";
import { Comparison, FactFigure, type SourceNumber, SourceRef } from "./fact-figure";
import { type OtherPay, PayStrip } from "./pay-scale";

/** The box every role page opens with: the figures large, then preparation, interests and setting in words. */
export function QuickFacts({
  role,
  others,
  sourceNumber,
  onetNumber,
  missing,
}: {
  role: RoleView;
  others: readonly OtherPay[];
  sourceNumber: SourceNumber;
  onetNumber?: number;
  /** What the catalog has no figure for, in a sentence; it stands in place of the figures where there is none at all. */
  missing: string | null;
}) {
  const pays = figuresOf(role.facts, "pay");
  const pay = pays[0];
  const growth = leadFigure(role.facts, "growth");
  const jobs = leadFigure(role.facts, "employment");
  const openings = leadFigure(role.facts, "openings");
  const [education, ...besides] = statementsOf(role.facts, "entry_education");
  const hasSetting = role.workSetting !== "" || role.remote !== null;
  const zone = role.jobZone === null ? undefined : JOB_ZONES[role.jobZone];
  return (
    <section id="quick-facts" aria-labelledby="quick-facts-title" className="rounded-lg border border-line bg-surface">
      <h2 id="quick-facts-title" className="sr-only">
        Quick facts
      </h2>
      {missing && !pay && !growth && !jobs && !openings ? (
        <p className="max-w-read px-4 py-4 sm:px-5">{missing}</p>
      ) : (
        <dl className="grid grid-cols-2 lg:grid-cols-[1.35fr_1fr_0.8fr_0.8fr]">
          <Cell term={pay ? capital(pay.measure) : "Pay"} className="max-lg:col-span-2" wide>
            {pay ? (
              <>
                <Large>
                  <FactFigure fact={pay} sourceNumber={sourceNumber} />
                </Large>
                <PayStrip facts={role.facts} others={others} />
                <Small>
                  {scopeText(pay)}. {pay.publisher}.{" "}
                  {pays.length > 1 && (
                    <a href="#pay" className="text-accent underline underline-offset-2">
                      {pays.length} figures compared
                    </a>
                  )}
                </Small>
              </>
            ) : (
              <Large>Not stated</Large>
            )}
          </Cell>
          <Cell term="Outlook" className="max-lg:col-span-2 max-lg:border-t lg:border-l" wide>
            {growth ? (
              <>
                <Large>
                  <FactFigure fact={growth} sourceNumber={sourceNumber} />
                </Large>
                <Small>
                  {growthText(growth)}
                  {growth.comparison !== null && (
                    <>
                      {" "}
                      (<Comparison fact={growth} />)
                    </>
                  )}
                  , {periodText(growth)}. {growth.publisher}.
                </Small>
              </>
            ) : (
              <Large>Not stated</Large>
            )}
          </Cell>
          <Cell term="Jobs now" className="border-t lg:border-t-0 lg:border-l">
            {jobs ? (
              <>
                <Large>
                  <FactFigure fact={jobs} sourceNumber={sourceNumber} />
                </Large>
                <Small>{scopeText(jobs)}</Small>
              </>
            ) : (
              <Large>Not stated</Large>
            )}
          </Cell>
          <Cell term="Openings a year" className="border-t border-l lg:border-t-0">
            {openings ? (
              <>
                <Large>
                  <FactFigure fact={openings} sourceNumber={sourceNumber} />
                </Large>
                <Small>
                  {openings.measure.includes("average") ? "on average, " : ""}
                  {periodText(openings)}
                </Small>
              </>
            ) : (
              <Large>Not stated</Large>
            )}
          </Cell>
        </dl>
      )}
      {missing && (pay || growth || jobs || openings) && (
        <p className="max-w-read px-4 pb-4 text-sm text-soft sm:px-5">{missing}</p>
      )}
      <dl
        className={cx(
          "grid border-t border-line md:grid-cols-2",
          hasSetting ? "xl:grid-cols-[1fr_1fr_1fr_1.4fr]" : "xl:grid-cols-3",
        )}
      >
        <Cell term="Usual way in">
          {education ? (
            <p className="font-medium">
              <FactFigure fact={education} sourceNumber={sourceNumber} className="whitespace-normal" />
            </p>
          ) : (
            <p>Not stated</p>
          )}
          {education && (
            <Small>
              {capital(education.measure)}: {scopeText(education)}
            </Small>
          )}
          {besides.map((fact) => (
            <Small key={fact.id}>
              {capital(fact.measure)}:{" "}
              <FactFigure fact={fact} sourceNumber={sourceNumber} className="whitespace-normal">
                {fact.text?.toLowerCase()}
              </FactFigure>
            </Small>
          ))}
        </Cell>
        <Cell term="Preparation" className="max-md:border-t md:border-l">
          <p className="font-medium">
            {zone ? `${zone.short} preparation` : "Not rated"}
            {zone && <SourceRef number={onetNumber} />}
          </p>
          {zone && (
            <Small>
              O*NET job zone {role.jobZone} of 5. {zone.long}
            </Small>
          )}
        </Cell>
        <Cell term="Suits people who like" className="max-xl:border-t xl:border-l">
          {role.interests.length > 0 ? (
            <>
              <p className="font-medium">
                {list(role.interests.map((interest) => INTERESTS[interest].name))}
                <SourceRef number={onetNumber} />
              </p>
              <Small>{role.interests.map((interest) => INTERESTS[interest].likes).join("; ")}</Small>
            </>
          ) : (
            <p>Not rated</p>
          )}
        </Cell>
        {hasSetting && (
          <Cell term="Work setting" className="max-xl:border-t md:border-l">
            {role.remote && <p className="font-medium">{REMOTE_TEXT[role.remote]}</p>}
            {role.workSetting !== "" && <p className="text-sm leading-relaxed">{role.workSetting}</p>}
          </Cell>
        )}
      </dl>
    </section>
  );
}

const REMOTE_TEXT: Record<NonNullable<RoleView["remote"]>, string> = {
  mostly: "Mostly possible from elsewhere",
  partly: "Partly possible from elsewhere",
  rarely: "Rarely possible from elsewhere",
};

const Cell = ({
  term,
  children,
  className,
  wide,
}: {
  term: string;
  children: ReactNode;
  className?: string;
  wide?: boolean;
}) => (
  <div className={`border-line px-4 py-4 sm:px-5 ${wide ? "min-w-0" : ""} ${className ?? ""}`}>
    <dt className="text-sm font-semibold text-soft">{term}</dt>
    <dd className="mt-1">{children}</dd>
  </div>
);

const Large = ({ children }: { children: ReactNode }) => (
  <p className="text-[1.75rem] font-bold leading-tight tracking-tight">{children}</p>
);

const Small = ({ children }: { children: ReactNode }) => (
  <p className="mt-1 text-sm leading-snug text-soft">{children}</p>
);
