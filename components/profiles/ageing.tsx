import { Section } from "@/components/ui/layout";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";

const { evidenceSd, variancePerMonth } = FIT_1_PARAMETERS;

/** Months after which a mentor's word is as uncertain as a new rating of one's own. */
const MONTHS = (evidenceSd.self ** 2 - evidenceSd.mentor ** 2) / variancePerMonth;

/** How levels come about and what age does to them, in plain words. */
export const HowLevelsAdd = () => (
  <Section id="how" title="How the levels come about">
    <div className="prose-links grid max-w-4xl gap-x-12 gap-y-4 text-soft sm:grid-cols-2">
      <p>
        Of each kind the newest statement counts. Where several kinds say something, the level is their mean, in which
        the better proof weighs more: a mentor’s word most, then a project, an assessment, a course, a credential, and
        your own rating least.
      </p>
      <p>
        A statement counts less than when it was new. Its level stays, its weight falls: a mentor’s word is as uncertain
        as a new rating of your own after {years(MONTHS)}. The range behind ± grows with it, until something new is
        said.
      </p>
      <p>
        The range is as many times the usual error of such statements as the range of your fit, so that it holds your
        true level in most cases. No statement is ever changed or deleted: newer ones replace it or take it back.
      </p>
      <p>
        What others stated you cannot take back, but you can dispute it. A mentor or an administrator then decides, and
        your reason stays with the statement whatever they decide.
      </p>
    </div>
  </Section>
);

function years(months: number): string {
  const count = Math.round(months / 12);
  return count === 3 ? "three years" : `${count} years`;
}
