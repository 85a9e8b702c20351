/** One score at four stations: as stored last, the same learner today, the same learner for today's role, and today's learner. */
export type Stations = { previous: number | null; aged: number | null; onNewRole: number | null; now: number | null };

/** Points of a change by what caused it. All null when there is no score before or after. */
export type ChangeSplit = { own: number | null; role: number | null; time: number | null };

export const NO_CHANGE: ChangeSplit = { own: null, role: null, time: null };

/**
 * Splits now - previous into what time did (the old learner, aged), what the role did (the old learner on the new
 * requirements) and what the learner did (the rest). The three add up to the difference within 1e-9 (fit-1, 12).
 */
export function splitChange({ previous, aged, onNewRole, now }: Stations): ChangeSplit {
  if (previous === null || aged === null || onNewRole === null || now === null) return NO_CHANGE;
  return { own: now - onNewRole, role: onNewRole - aged, time: aged - previous };
}
