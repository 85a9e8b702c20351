import type { CourseFormat } from "@/db/enums";

/** A section is offered until it begins, unless it is cancelled. */
export const isOffered = (section: { startsAt: Date; cancelledAt: Date | null }, at: Date): boolean =>
  section.cancelledAt === null && section.startsAt.getTime() > at.getTime();

/** A self-paced course without any sections may be begun at any time. `sections` counts those not cancelled, past ones too. */
export const isSelfPaced = (formats: readonly CourseFormat[], sections: number): boolean =>
  formats.includes("self_paced") && sections === 0;

/** When the offer of these sections next changes by time alone: the soonest start after `at`, null when none is to come. */
export function nextStart(sections: readonly { startsAt: Date }[], at: Date): Date | null {
  const later = sections.map((section) => section.startsAt.getTime()).filter((time) => time > at.getTime());
  return later.length === 0 ? null : new Date(Math.min(...later));
}
