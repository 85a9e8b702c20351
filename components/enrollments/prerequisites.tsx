import { Check, TriangleAlert } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Notice } from "@/components/ui/layout";
import { type PrerequisiteCheck, type SkillCheck, unmetCount } from "@/lib/enrollments/prerequisites";
import { levelWord } from "@/lib/fit/text";

/** What the course builds on against what the learner has. It warns; it never stands in the way. */
export function Prerequisites({ check }: { check: PrerequisiteCheck }) {
  const { asStated, skills, courses } = check;
  if (!asStated && skills.length + courses.length === 0)
    return <p className="text-soft">Nothing is stated that you need beforehand.</p>;
  const unmet = unmetCount(check);
  return (
    <>
      {asStated && <p className="max-w-read">{asStated}</p>}
      {skills.length + courses.length > 0 && (
        <ul className="mt-3 divide-y divide-line">
          {skills.map((skill) => (
            <Row
              key={skill.slug}
              met={skill.met}
              name={`${skill.name} at level ${levelWord(skill.needed)}`}
              have={heldText(skill)}
            />
          ))}
          {courses.map((course) => (
            <Row
              key={course.slug}
              met={course.met}
              name={
                <Link href={`/courses/${course.slug}` as Route} className="text-accent underline underline-offset-4">
                  {course.title}
                </Link>
              }
              have={course.met ? "you completed it" : "not completed on Bearing"}
            />
          ))}
        </ul>
      )}
      {unmet > 0 && (
        <Notice look="warn" className="mt-4">
          {unmet === 1 ? "One thing" : `${unmet} things`} this course builds on {unmet === 1 ? "is" : "are"} not in your
          profile yet. You may enroll all the same; think about catching up first, or{" "}
          <Link href={"/profile" as Route}>rate what you can do</Link>.
        </Notice>
      )}
    </>
  );
}

function Row({ met, name, have }: { met: boolean; name: React.ReactNode; have: string }) {
  const Sign = met ? Check : TriangleAlert;
  return (
    <li className="flex items-start gap-3 py-2.5">
      <Sign aria-hidden="true" className={`mt-1 size-4.5 shrink-0 ${met ? "text-good" : "text-role"}`} />
      <span className="min-w-0">
        <span className="font-medium">{name}</span>
        <span className="sr-only">{met ? ", met" : ", not met"}</span>
        <span className="figures block text-[0.9375rem] text-soft sm:inline sm:before:content-['_·_']">{have}</span>
      </span>
    </li>
  );
}

const heldText = ({ held, met }: SkillCheck): string =>
  held === null ? "you have not rated it" : `you are at about ${levelWord(held)}${met ? "" : ", below it"}`;
