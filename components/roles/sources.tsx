import { ONET_ATTRIBUTION, ONET_LICENCE_URL, ONET_MODIFIED } from "@/lib/platform/attribution";
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
                O*NET 30.1 Database, occupation {role.onet.code} {role.onet.title}. U.S. Department of Labor, Employment
                and Training Administration.
              </p>
              <p className="mt-1 text-sm text-soft">Job zone and interests of the nearest occupation.</p>
            </div>
          </li>
        )}
      </ol>
      <div className="mt-6 max-w-read space-y-2 text-sm text-soft prose-links">
        <p>
          {ONET_ATTRIBUTION} <a href={ONET_LICENCE_URL}>Read the licence</a>. {ONET_MODIFIED}
        </p>
        <p>The texts, the importance and the level of each skill are the work of Bearing’s editors.</p>
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

const usesOf = (source: SourceView): string => {
  const uses = source.facts.map((fact) => `${fact.measure} (${fact.occupation}, ${periodText(fact)})`);
  return list([...new Set(uses)]);
};
