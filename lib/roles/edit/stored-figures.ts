import type { RoleDocument } from "./document";

type Requirement = RoleDocument["requirements"][number];

/** A figure as the form shows it: at most two decimals. */
export const shownFigure = (value: number): number => Math.round(value * 100) / 100;

/**
 * A document as a form sends it, with what the form does not show put back from the states it may have been filled from, the
 * newest first: a level or importance that was left as shown is the very figure that is stored, with O*NET's own level behind it,
 * and a related role whose reason was left alone keeps who named it. What was changed is an editor's.
 */
export function withStoredFigures(document: RoleDocument, stored: readonly RoleDocument[]): RoleDocument {
  return {
    ...document,
    requirements: document.requirements.map((row) => {
      const known = stored.flatMap((state) => state.requirements.filter(({ skill }) => skill === row.skill));
      const level = known.find((before) => sameFigure(before.level, row.level));
      const importance = known.find((before) => sameFigure(before.importance, row.importance));
      return withFigures(row, level, importance);
    }),
    related: document.related.map((row) => {
      const known = stored.flatMap((state) =>
        state.related.filter(({ role, why }) => role === row.role && why === row.why),
      );
      return { ...row, source: known[0]?.source ?? "editor" };
    }),
  };
}

const sameFigure = (stored: number, sent: number): boolean => stored === sent || shownFigure(stored) === sent;

const withFigures = (row: Requirement, level?: Requirement, importance?: Requirement): Requirement => ({
  ...row,
  importance: importance?.importance ?? row.importance,
  level: level?.level ?? row.level,
  onetLevel: level?.onetLevel ?? null,
  onetSe: level?.onetSe ?? null,
});
