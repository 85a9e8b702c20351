import type { Metadata, Route } from "next";
import Link from "next/link";
import { InterestBars } from "@/components/profiles/interest-bars";
import { LedgerBrief } from "@/components/profiles/ledger-brief";
import { Nothing, ProfileBlock } from "@/components/profiles/overview";
import { PartsProgress } from "@/components/profiles/parts-progress";
import { ButtonLink } from "@/components/ui/button";
import { Page, PageHeader, Tag } from "@/components/ui/layout";
import { requireViewer } from "@/lib/platform/auth/viewer";
import { nextPart } from "@/lib/profiles/parts";
import { myProfile } from "@/lib/profiles/queries";
import { interestSentence, PART_TEXT, preferencePhrases } from "@/lib/profiles/text";

export const instant = false;
export const metadata: Metadata = { title: "Profile" };

const LINK = "inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline";

export default async function ProfilePage() {
  const viewer = await requireViewer("learner");
  const profile = await myProfile(viewer);
  const { parts, followed, interests, preferences, about, ledger } = profile;
  const next = nextPart(parts);
  const done = Object.fromEntries(parts.map((part) => [part.name, part.done]));
  const [interest] = interests;
  const phrases = preferencePhrases(preferences);
  return (
    <Page>
      <PageHeader
        title="Your profile"
        lead="What you can do, and what you want. Everything your fit is made of stands here, with who said it and when."
        actions={
          next && (
            <ButtonLink
              href={PART_TEXT[next].href as Route}
            >{`Next: ${PART_TEXT[next].title.toLowerCase()}`}</ButtonLink>
          )
        }
      />
      <PartsProgress parts={parts} />
      <div className="mt-10 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div>
          <h2 className="mb-4 text-title">What you want</h2>
          <ProfileBlock
            id="roles"
            title="Roles"
            href={"/profile/roles" as Route}
            action={followed.length > 0 ? "Change" : "Choose"}
            done={done.roles}
          >
            {followed.length === 0 ? (
              <Nothing>{PART_TEXT.roles.todo} You can follow up to 20 and make one of them your target.</Nothing>
            ) : (
              <ul>
                {followed.map((role) => (
                  <li key={role.slug} className="flex items-center gap-3">
                    <Link
                      href={`/fit/${role.slug}` as Route}
                      className="inline-flex min-h-11 items-center font-medium underline-offset-4 hover:underline"
                    >
                      {role.title}
                    </Link>
                    {role.target && <Tag look="accent">Target</Tag>}
                  </li>
                ))}
              </ul>
            )}
          </ProfileBlock>
          <ProfileBlock
            id="interests"
            title="Interests"
            href={"/profile/interests" as Route}
            action={interest ? "See or retake" : "Answer"}
            done={done.interests}
          >
            {interest ? (
              <>
                <p className="mb-5 max-w-read text-soft">{interestSentence(interest.interests)}</p>
                <InterestBars interests={interest.interests} words={false} />
              </>
            ) : (
              <Nothing>
                {PART_TEXT.interests.todo} It takes about three minutes and counts for up to 40 % of a fit.
              </Nothing>
            )}
          </ProfileBlock>
          <ProfileBlock
            id="preferences"
            title="Preferences"
            href={"/profile/preferences" as Route}
            action={preferences ? "Change" : "Set"}
            done={done.preferences}
          >
            {phrases.length > 0 ? (
              <ul className="figures list-disc space-y-1 pl-5 marker:text-line-strong">
                {phrases.map((phrase) => (
                  <li key={phrase} className="first-letter:uppercase">
                    {phrase}
                  </li>
                ))}
              </ul>
            ) : (
              <Nothing>{preferences ? "You chose to leave everything open." : PART_TEXT.preferences.todo}</Nothing>
            )}
          </ProfileBlock>
        </div>
        <div>
          <h2 className="mb-4 text-title">What you have</h2>
          <ProfileBlock
            id="about"
            title="About you"
            href={"/profile/about" as Route}
            action={(about.about ?? about.currentRole ?? about.nearestRole) ? "Change" : "Write"}
          >
            {about.currentRole && <p className="font-medium">{about.currentRole}</p>}
            {about.nearestRole && (
              <p className="text-soft prose-links">
                Nearest role of this catalog:{" "}
                <Link href={`/roles/${about.nearestRole.slug}` as Route}>{about.nearestRole.title}</Link>
              </p>
            )}
            {about.about && <p className="mt-1 max-w-read whitespace-pre-line text-soft">{about.about}</p>}
            {!about.currentRole && !about.nearestRole && !about.about && (
              <Nothing>
                What you do now and what you bring. Your mentor reads it first. Nothing here enters your fit.
              </Nothing>
            )}
          </ProfileBlock>
          <ProfileBlock
            id="skills"
            title="Skills"
            href={"/profile/skills" as Route}
            action={ledger.length > 0 ? "Rate more" : "Rate"}
            done={done.skills}
          >
            {ledger.length === 0 ? (
              <Nothing>
                {PART_TEXT.skills.todo} Courses you complete and skills your mentor confirms are added here.
              </Nothing>
            ) : (
              <>
                <p className="mb-4 max-w-read text-soft">
                  Open a skill to see who said what, take back what is yours, or dispute what others said.
                </p>
                <LedgerBrief skills={ledger} />
                <p className="mt-4 flex flex-wrap gap-x-6">
                  <Link href={"/profile/evidence" as Route} className={LINK}>
                    Everything that is known
                  </Link>
                  <Link href={"/profile/evidence/credential" as Route} className={LINK}>
                    Add a credential
                  </Link>
                </p>
              </>
            )}
          </ProfileBlock>
        </div>
      </div>
    </Page>
  );
}
