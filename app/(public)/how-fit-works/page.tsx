import type { Metadata, Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { WorkedExample } from "@/components/fit/explained/example";
import { OwnNumbers } from "@/components/fit/explained/own-numbers";
import { BandTable, EvidenceTable, ParameterTable } from "@/components/fit/explained/parameters";
import { TraitTable } from "@/components/fit/explained/trait-table";
import { VersionTable } from "@/components/fit/explained/versions";
import { LinkedData } from "@/components/shell/linked-data";
import { Notice, Page, PageHeader, Section } from "@/components/ui/layout";
import { FIT_1, FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { breadcrumbs, linkedDocument } from "@/lib/machine/linked";
import { pageMetadata } from "@/lib/machine/metadata";
import { env } from "@/lib/platform/env";

export const instant = false;
export const metadata: Metadata = pageMetadata({
  title: "How fit is calculated",
  description: "The whole calculation behind a fit score in plain words, with every figure it uses.",
  path: "/how-fit-works",
});

const { bands, noiseThreshold, weights } = FIT_1_PARAMETERS;
const percent = (part: number): string => `${Math.round(part * 100)} %`;

const PARTS: readonly (readonly [id: string, title: string])[] = [
  ["short", "In short"],
  ["skills", "Skill fit"],
  ["evidence", "Your level"],
  ["interests", "Interest fit"],
  ["preferences", "Preference fit"],
  ["overall", "Overall and bands"],
  ["range", "The range"],
  ["change", "Change over time"],
  ["own", "Your own numbers"],
  ["example", "A worked example"],
  ["parameters", "Every figure"],
  ["limits", "Limits"],
  ["dispute", "When you disagree"],
  ["versions", "Versions"],
];

export default function HowFitWorks() {
  return (
    <Page>
      <LinkedData
        of={linkedDocument(breadcrumbs(env.appOrigin, [{ name: "How fit is calculated", path: "/how-fit-works" }]))}
      />
      <PageHeader
        title="How fit is calculated"
        lead="A fit says how well a role suits you, as far as you and others have told Bearing. Here is the whole calculation, so that you can check it."
      />
      <div data-computed="the model" className="grid gap-x-12 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <nav aria-label="On this page" className="mb-8 text-sm lg:sticky lg:top-6 lg:self-start">
          <ul className="flex flex-wrap gap-x-5 lg:flex-col">
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-flex min-h-11 items-center text-soft underline-offset-4 hover:text-ink hover:underline lg:min-h-9"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <Section id="short" title="In short">
            <Words>
              <p>
                A fit has up to three parts, each from 0 to 100. <strong>Skill fit</strong> compares your levels with
                what the role asks for. <strong>Interest fit</strong> compares what you like with what the work is like.{" "}
                <strong>Preference fit</strong> compares the preparation, the pay and the kind of work you look for with
                what the role has. The overall fit is their weighted sum, and nothing else.
              </p>
              <p>
                Around the score stands a range: where it most likely is, given how well your levels are shown. What is
                not known is never counted as zero. It is left out and makes the range wider, and with no rated skill
                there is no score at all.
              </p>
            </Words>
            <Notice className="mt-5 max-w-read">
              A fit is advice. Bearing refuses nobody anything because of it, and nobody should.
            </Notice>
          </Section>
          <SkillParts />
          <OtherParts />
          <RangeParts />
          <Section
            id="own"
            title="Your own numbers"
            lead="The same steps, in the same order, for one learner and one role."
          >
            <OwnNumbers />
          </Section>
          <Section id="example" title="A worked example">
            <WorkedExample />
          </Section>
          <Section
            id="parameters"
            title="Every figure"
            lead={`These are the figures of ${FIT_1}, read from the code that scores.`}
          >
            <ParameterTable />
          </Section>
          <Limits />
          <Disagree />
          <Section
            id="versions"
            title="Versions"
            lead="A version is frozen: its figures never change. A new one never changes a stored score. Your last score is worked out once more under the new version and marked as restated, and the line on your chart breaks there."
          >
            <VersionTable />
          </Section>
        </div>
      </div>
    </Page>
  );
}

const Words = ({ children }: { children: ReactNode }) => <div className="max-w-read space-y-4">{children}</div>;

const SkillParts = () => (
  <>
    <Section id="skills" title="Skill fit">
      <Words>
        <p>
          Each role lists what it asks for: a skill, the level needed, and how important it is. A requirement weighs
          more when it is important and when the role needs more of it than most occupations do. Reading is needed
          nearly everywhere, so it tells roles apart less than programming does.
        </p>
        <p>
          For each requirement you get credit from nothing to full. Four tenths of it are the share of the needed level
          that you have. Six tenths are closeness: they start when you are within one and a half points of the need, on
          the scale from 0 to 7 that O*NET uses, and are full when you reach it. A level above the need brings no more.
          Levels here go from 0 to 5, and one of them is 1.4 of those points.
        </p>
        <p>
          The credits, each times the weight of its requirement, give <em>requirements met</em>, in percent. That number
          alone would favour roles that ask for little: nearly everybody meets most of what they ask. So it is
          multiplied by a demand factor between 0 and 1, which is larger the more a role asks for. The product is the
          skill fit.
        </p>
        <p>
          A role of this catalog lists the heaviest requirements only, a dozen or so. Its total weight is scaled up as
          if the list were full, so that a short list does not look like an easy role.
        </p>
      </Words>
    </Section>
    <Section
      id="evidence"
      title="Your level"
      lead="Anything that speaks for your level is evidence, and each kind may be off by a different amount."
    >
      <EvidenceTable />
      <div className="mt-5">
        <Words>
          <p>
            Of every kind, the newest statement counts. When several kinds speak about one skill, your level is their
            average, in which the more certain ones weigh more. Time takes nothing from your level. It makes the
            evidence less certain, until a mentor's confirmation after three years weighs as much as a fresh rating of
            your own.
          </p>
          <p>
            Because it is an average, finishing a course that ends below your own rating can lower your level a little.
            Bearing shows that before you enroll.
          </p>
        </Words>
      </div>
    </Section>
  </>
);

const OtherParts = () => (
  <>
    <Section id="interests" title="Interest fit">
      <Words>
        <p>
          The quiz gives six numbers: for hands-on work, finding out, creating, helping, leading and order. Every
          occupation has the same six from O*NET. The interest fit is 50 when the two patterns have nothing to do with
          each other, 100 when they run the same way and 0 when they run opposite. Only the pattern counts: liking
          everything a little more changes nothing.
        </p>
        <p>If your six numbers are nearly equal they point nowhere. Then the interest fit is 50 and says so.</p>
      </Words>
    </Section>
    <Section id="preferences" title="Preference fit">
      <Words>
        <p>
          Three kinds of preference enter. The preparation you aim at, from 1 (little) to 5 (extensive), costs a quarter
          of its points for each step that the role lies away. The pay you ask for is met in full when the median wage
          reaches it, else in proportion. These two count the same. What you have not set is left out.
        </p>
        <p>
          Each question about the work that you answered counts a quarter as much as one of those two. Where you like
          something, the role brings as many points as it has of it; where you would rather not, as many as it lacks.
          What you do not mind is left out, and so is what nobody can tell of a role. How much a role has of something
          our editors say, or it is read off the importance that O*NET gives to some skills, by the table below.
        </p>
        <p>
          While you have set neither preparation nor pay, fewer than four answers give the preference fit only part of
          its weight, so that no single answer moves an overall fit by more than 5 points.
        </p>
      </Words>
      <div className="mt-5">
        <TraitTable />
      </div>
    </Section>
    <Section id="overall" title="Overall and bands">
      <Words>
        <p>
          Without preferences, skills count {percent(weights.withoutPreferences.S)} and interests{" "}
          {percent(weights.withoutPreferences.I)}. With preferences, skills count {percent(weights.withPreferences.S)},
          interests {percent(weights.withPreferences.I)} and preferences {percent(weights.withPreferences.P)}. When a
          part is missing the others keep their proportion. Your role pages list every point of it.
        </p>
      </Words>
      <div className="mt-5 max-w-3xl">
        <BandTable />
      </div>
    </Section>
  </>
);

const RangeParts = () => (
  <>
    <Section id="range" title="The range">
      <Words>
        <p>
          The range holds your true score in about four of five cases. It follows from how far off each level may be,
          how exactly the role's own figures are known, and the error of the interest quiz. People tend to rate
          themselves too high or too low in everything at once, so own ratings widen it together. Requirements that you
          have not rated widen only its upper end: by what an average person would have.
        </p>
        <p>
          When less than half of a role's weight is rated, the score is called provisional, and Bearing names the three
          ratings that would narrow it most.
        </p>
      </Words>
    </Section>
    <Section id="change" title="Change over time">
      <Words>
        <p>
          Whenever something happens that can move a fit, the new score is stored with its cause: a rating, a course, a
          mentor's word, a change of your interests or preferences, a new edition of the role. The change since the
          score before is split into three pieces that add up exactly.
        </p>
        <ol className="list-decimal space-y-2 pl-5">
          <li>
            <strong>Time.</strong> Your old profile is scored once more with today's ages. Where several kinds of
            evidence speak about one skill, the fresher one gains weight.
          </li>
          <li>
            <strong>The role.</strong> The same old profile is scored against the role as it is now. This is what its
            new requirements, pay or preparation did. It is not your doing, and the chart draws it apart.
          </li>
          <li>
            <strong>You.</strong> Your new profile is scored against the role as it is now. The rest of the change is
            yours.
          </li>
        </ol>
        <p>
          Rating the same person twice moves a score by several points although nothing was learned. So a change is
          called progress only from {noiseThreshold.self} points on, or from {noiseThreshold.verified} when every skill
          that changed is shown by more than an own rating. Smaller changes are shown, and called noise.
        </p>
        <p>
          What a course would do to your fit is worked out by the same calculation on an assumed profile. Finishing the
          course on the same day gives the same number.
        </p>
      </Words>
    </Section>
  </>
);

const Disagree = () => (
  <Section id="dispute" title="When you disagree">
    <Words>
      <p>
        Everything that counts stands in <Own href="/profile/evidence">your evidence</Own>, with who said it and when.
        What you said yourself you can change or take back at any time. What a course or somebody else stated you can
        dispute: open the statement and say why. It goes to your mentor, or to the people who run this place while you
        have none. They answer with a reason and either keep it or take it back. Until then it counts, so that nobody
        can lower or raise a score by objecting.
      </p>
      <p>
        If a role asks for the wrong things, tell the people who run this place. A corrected role is a new edition: your
        fit is worked out again, and the difference is shown as the role's, not as yours.
      </p>
    </Words>
  </Section>
);

const Own = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href as Route} prefetch={false} className="text-accent underline underline-offset-4">
    {children}
  </Link>
);

const Limits = () => (
  <Section id="limits" title="Limits">
    <Words>
      <ul className="list-disc space-y-3 pl-5">
        <li>
          The calculation was tried on simulated people made from occupation profiles, not on careers that real people
          took. With 20 rated skills and knowledge areas it put the right one of 894 occupations first in 78 % of cases
          and among the first ten in 98 %. Take that as a comparison of formulas, not as its accuracy for you.
        </li>
        <li>
          People differ more than the averages of occupations do. Nothing here was measured on jobs that people got or
          on how satisfied they were, and interest fit is known to predict satisfaction only weakly.
        </li>
        <li>
          Interests differ more between occupations than skills do, so they move the order of roles more than their
          weight suggests.
        </li>
        <li>
          How far off each kind of evidence may be, and where the bands begin ({bands.possible}, {bands.good} and{" "}
          {bands.strong}), are first estimates. They will be measured again when enough people have both own and mentor
          ratings.
        </li>
        <li>
          The figures of occupations describe jobs in the United States. Some knowledge ratings go back to 2010, others
          are as new as 2025.
        </li>
        <li>A strong match of interests alone can bring about 40 points. Look at the parts, not only at the sum.</li>
        <li>A fit must not be used to select or to reject people.</li>
      </ul>
    </Words>
  </Section>
);
