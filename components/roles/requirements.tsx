import { levelText } from "@/components/ui/level";
import { importanceText } from "@/lib/roles/text";
import type { RequirementView } from "@/lib/roles/view";
import { anchorOf, skillHref } from "@/lib/skills/text";
import { Fold } from "./fold";
import { NeededLevel } from "./my-role";

const COLUMNS = "md:grid-cols-[1fr_8.5rem_10.5rem]";

/** As many stand open; a list only a little longer is shown whole. */
const SHOWN = 12;
const SLACK = 3;

/**
 * What a role asks, a row a skill: what it is used for, how much it matters, which level it takes and what that level means.
 * With a title the list is one of several in its section. Of a long list the first twelve stand open.
 */
export function Requirements({ requirements, title }: { requirements: readonly RequirementView[]; title?: string }) {
  const heading = title ? "h4" : "h3";
  const shown = requirements.slice(0, requirements.length <= SHOWN + SLACK ? requirements.length : SHOWN);
  const rest = requirements.slice(shown.length);
  return (
    <div>
      <div className={`gap-x-6 border-b border-line-strong pb-2 text-sm md:grid ${COLUMNS} ${title ? "" : "hidden"}`}>
        {title ? <h3 className="text-base">{title}</h3> : <span />}
        <span aria-hidden="true" className="hidden self-end font-semibold text-soft md:block">
          Importance
        </span>
        <span aria-hidden="true" className="hidden self-end font-semibold text-soft md:block">
          Level needed
        </span>
      </div>
      <ul className={title ? "divide-y divide-line" : "divide-y divide-line max-md:border-t max-md:border-line-strong"}>
        {shown.map((requirement) => (
          <Requirement key={requirement.skill.slug} requirement={requirement} heading={heading} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold label={`Show the other ${rest.length}, less important`}>
          <ul className="divide-y divide-line border-t border-line">
            {rest.map((requirement) => (
              <Requirement key={requirement.skill.slug} requirement={requirement} heading={heading} short />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function Requirement({
  requirement: { skill, importance, level, use },
  heading: Heading,
  short = false,
}: {
  requirement: RequirementView;
  heading: "h3" | "h4";
  /** Only the sentence of the needed level; the skill's page has all five. */
  short?: boolean;
}) {
  const anchor = anchorOf(skill.anchors, level);
  return (
    <li id={`skill-${skill.slug}`} className={`grid break-inside-avoid grid-cols-2 gap-x-6 gap-y-2 py-4 ${COLUMNS}`}>
      <div className="max-md:col-span-2">
        <Heading className="text-base font-semibold leading-snug">
          <a
            href={skillHref(skill.slug)}
            className="inline-block py-0.5 underline-offset-4 hover:text-accent hover:underline"
          >
            {skill.name}
          </a>
        </Heading>
        <p className="mt-0.5 leading-snug text-soft">{use || skill.description}</p>
      </div>
      <Importance importance={importance} />
      <NeededLevel slug={skill.slug} name={skill.name} level={level} />
      {anchor && <Anchor anchor={anchor} all={short ? [] : skill.anchors} />}
    </li>
  );
}

/** What the needed level means, always in sight; the other levels open beneath it. */
function Anchor({ anchor, all }: { anchor: { level: number; text: string }; all: readonly string[] }) {
  const sentence = (
    <span>
      <span className="font-medium">At level {anchor.level} you can:</span>{" "}
      <span className="text-soft">{lowerFirst(anchor.text)}</span>
    </span>
  );
  if (all.length === 0) return <p className="col-span-2 text-[0.9375rem] leading-snug md:col-span-3">{sentence}</p>;
  return (
    <details className="group col-span-2 text-[0.9375rem] leading-snug md:col-span-3">
      <summary className="flex min-h-6 cursor-pointer gap-2 py-0.5 [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 16 16"
          width="14"
          height="14"
          aria-hidden="true"
          className="mt-[0.2rem] shrink-0 fill-none stroke-soft group-open:rotate-90 print:hidden"
        >
          <path d="M5.5 2.5 11 8l-5.5 5.5" strokeWidth="1.75" />
        </svg>
        {sentence}
      </summary>
      <ol className="mt-2 ml-[0.4rem] space-y-1.5 border-l-2 border-line pl-4">
        {all.map((text, index) => (
          <li
            key={text}
            className={`grid grid-cols-[1.5rem_1fr] ${index + 1 === anchor.level ? "font-medium" : "text-soft"}`}
          >
            <span className="figures">{index + 1}</span>
            {text}
          </li>
        ))}
      </ol>
    </details>
  );
}

const Importance = ({ importance }: { importance: number }) => (
  <div>
    <svg width="84" height="14" role="img" aria-label={`Importance ${levelText(importance)} of 5`} className="block">
      <rect y="5" width="84" height="4" rx="2" className="fill-line" />
      <rect y="5" width={(importance / 5) * 84} height="4" rx="2" className="fill-ink" />
    </svg>
    <p className="mt-1 text-sm leading-tight">
      {importanceText(importance)} <span className="figures text-soft">{levelText(importance)}</span>
    </p>
  </div>
);

/** Anchors start with a verb; in the middle of a sentence it is small, unless the first word is a name. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]+,? /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
