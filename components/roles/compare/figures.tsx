import type { ReactNode } from "react";
import type { FactKind } from "@/db/enums";
import { type LinedUp, lineUp } from "@/lib/roles/compare-line-up";
import { statementsOf } from "@/lib/roles/figures";
import { capital, growthText, scopeText } from "@/lib/roles/text";
import type { Figure, RoleView } from "@/lib/roles/view";
import { FactFigure, type SourceNumber } from "../fact-figure";
import { CompareRow, type Difference, NotStated, Small, Warnings } from "./compare-table";

/** One kind of figure, the same measure lined up, with a warning where measures or periods differ. Null when it is to be left out. */
export function FigureRow({
  kind,
  label,
  roles,
  sourceNumber,
  onlyDifferences,
  extra,
}: {
  kind: FactKind;
  label: string;
  roles: readonly RoleView[];
  sourceNumber: SourceNumber;
  onlyDifferences: boolean;
  extra?: (figure: Figure) => ReactNode;
}) {
  const lined = lineUp(roles, kind);
  const difference = figureDifference(lined, roles);
  if (onlyDifferences && difference.same) return null;
  return (
    <CompareRow
      label={label}
      hint={measureOf(lined)}
      difference={difference}
      cells={roles.map((role, place) => {
        const figure = lined.figures[place];
        if (!figure) return <Stated key={role.slug} role={role} kind={kind} sourceNumber={sourceNumber} />;
        return (
          <div key={role.slug}>
            <p className="text-title font-bold">
              <FactFigure fact={figure} sourceNumber={sourceNumber} />
            </p>
            {extra?.(figure)}
            <Small>
              {lined.likeness === "measures" && `${capital(figure.measure)}. `}
              {scopeText(figure)}
            </Small>
          </div>
        );
      })}
      foot={lined.warnings.length > 0 && <Warnings warnings={lined.warnings} />}
    />
  );
}

/** Where a role has no figure: what was said in words, or that nothing is stated. */
function Stated({ role, kind, sourceNumber }: { role: RoleView; kind: FactKind; sourceNumber: SourceNumber }) {
  const [said] = statementsOf(role.facts, kind);
  if (!said) return <NotStated />;
  return (
    <>
      <p className="font-medium leading-snug">
        <FactFigure fact={said} sourceNumber={sourceNumber} className="whitespace-normal" />
      </p>
      <Small>{scopeText(said)}</Small>
    </>
  );
}

/** The measure the figures share; none where they do not. */
function measureOf({ figures, likeness }: LinedUp): string | undefined {
  const [first] = figures.flatMap((figure) => figure ?? []);
  return first === undefined || likeness === "measures" ? undefined : capital(first.measure);
}

function figureDifference({ figures, likeness }: LinedUp, roles: readonly RoleView[]): Difference {
  const known = figures.flatMap((figure, place) => (figure ? [{ figure, title: roles[place]?.title ?? "" }] : []));
  if (known.length === 0) return { same: true, words: "Stated for none" };
  if (known.length < figures.length) return { same: false, words: "Not stated for all" };
  if (likeness === "measures") return { same: false, words: "Not the same measure" };
  const values = known.map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return { same: true, words: "The same for all" };
  const top = known.filter(({ figure }) => figure.value === high);
  return {
    same: false,
    words: top.length === 1 && top[0] ? `Highest: ${top[0].title}` : "They differ",
  };
}

export const growthWords = (figure: Figure): ReactNode => (
  <p className="font-medium leading-snug">{growthText(figure)}</p>
);
