import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { amountText, citation, figureText } from "@/lib/roles/text";
import type { FactView } from "@/lib/roles/view";

/** Finds the number of a fact's source on this page; undefined where the page has no list of sources. */
export type SourceNumber = (fact: FactView) => number | undefined;

/** A cited figure: the number, tied to its fact, with its source in the title and beside it. */
export function FactFigure({
  fact,
  sourceNumber,
  className,
  children,
}: {
  fact: FactView;
  sourceNumber?: SourceNumber;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <span className="whitespace-nowrap">
      <span data-fact={fact.id} title={citation(fact)} className={cx("figures", className)}>
        {children ?? figureText(fact)}
      </span>
      <SourceRef number={sourceNumber?.(fact)} />
    </span>
  );
}

/** The same measure for all occupations, which the fact carries with it. */
export const Comparison = ({ fact }: { fact: FactView }) =>
  fact.comparison === null ? null : (
    <span
      data-fact={fact.id}
      title={`${citation(fact)} All occupations together.`}
      className="figures whitespace-nowrap"
    >
      {amountText(fact.comparison, fact.unit)}
    </span>
  );

/** A footnote number that leads to the page's list of sources. */
export const SourceRef = ({ number }: { number?: number }) =>
  number === undefined ? null : (
    <sup className="ml-0.5 text-[0.6875rem] font-semibold leading-none">
      <a
        href={`#source-${number}`}
        aria-label={`Source ${number}`}
        className="px-0.5 text-accent no-underline hover:underline"
      >
        {number}
      </a>
    </sup>
  );
