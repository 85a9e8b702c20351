import { ONET_BASE_RELEASE, ONET_LICENCE_URL, ONET_MODIFIED, onetAttribution } from "@/lib/platform/attribution";
import type { SourceView } from "@/lib/roles/sources";
import { capital, list, periodText } from "@/lib/roles/text";
import type { RoleView } from "@/lib/roles/view";
import { dayText, SourceLink } from "./pay";

/** The numbered list the figures refer to, then O*NET's attribution, then the editors' notes. */
export function Sources({
  role,
  sources,
  onetNumber,
}: {
  role: RoleView;
  sources: readonly SourceView[];
  onetNumber?: number;
}) {
  return (
    <>
      <ol className="max-w-read space-y-4">
        {sources.map((source) => (
          <li
            key={source.number}
            id={`source-${source.number}`}
            className="grid scroll-mt-24 grid-cols-[2rem_1fr] target:bg-accent-wash"
          >
            <span className="figures font-semibold text-accent">{source.number}</span>
            <div className="leading-snug">
              <p>
                {source.source}
                {source.publisher !== source.source && `. ${source.publisher}`}.{" "}
                {source.url ? <SourceLink url={source.url} /> : <span className="text-soft">No link recorded.</span>}{" "}
                <span className="text-soft">
                  {source.accessedOn ? `Read on ${dayText(source.accessedOn)}.` : "No reading date recorded."}
                </span>
              </p>
              <p className="mt-1 text-sm text-soft">{capital(usesOf(source))}.</p>
            </div>
          </li>
        ))}
        {onetNumber !== undefined && role.onet && (
          <li id={`source-${onetNumber}`} className="grid scroll-mt-24 grid-cols-[2rem_1fr] target:bg-accent-wash">
            <span className="figures font-semibold text-accent">{onetNumber}</span>
            <div className="leading-snug">
              <p>
                O*NET {role.onet.release} Database, occupation {role.onet.code} {role.onet.title}. U.S. Department of
                Labor, Employment and Training Administration.
              </p>
              <p className="mt-1 text-sm text-soft">
                {role.curated ? "Job zone and interests of the nearest occupation." : IMPORTED_FROM_ONET}
              </p>
            </div>
          </li>
        )}
      </ol>
      <div className="mt-6 max-w-read space-y-2 text-sm text-soft prose-links">
        <p>
          {onetAttribution(releasesOf(role))} <a href={ONET_LICENCE_URL}>Read the licence</a>. {ONET_MODIFIED}
        </p>
        <p>{role.curated ? OUR_TEXT : ONET_TEXT}</p>
      </div>
      {role.editorNotes.length > 0 && (
        <div className="mt-8 max-w-read">
          <h3 className="text-heading">Notes from the editors</h3>
          <ul className="mt-3 space-y-3">
            {role.editorNotes.map((note) => (
              <li key={note} className="border-l-2 border-role pl-4 leading-snug">
                {note}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const IMPORTED_FROM_ONET =
  "Description, tasks, other names, technologies, importance and level of each skill, job zone, interests, related occupations.";
const OUR_TEXT = "The texts, the importance and the level of each skill are the work of Bearing’s editors.";
const ONET_TEXT =
  "The description, the tasks, the other names and the technologies are O*NET text, used under CC BY 4.0; they are not Bearing’s. Bearing shows O*NET levels, which run from 0 to 7, on its own scale from 0 to 5. What each skill is and what each level means are Bearing’s own words.";

/** Releases the page shows data of: the role’s own, and that of what its related roles were imported from. */
const releasesOf = (role: RoleView): string[] => [
  role.onet?.release ?? ONET_BASE_RELEASE,
  ...role.related.map((related) => related.onetRelease ?? ONET_BASE_RELEASE),
];

const usesOf = (source: SourceView): string => {
  const uses = source.facts.map((fact) => `${fact.measure} (${fact.occupation}, ${periodText(fact)})`);
  return list([...new Set(uses)]);
};
