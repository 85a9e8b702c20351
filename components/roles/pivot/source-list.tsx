import { formatDate } from "@/lib/platform/dates";
import type { SourceView } from "@/lib/roles/sources";

/** Where the figures of a page come from, numbered as beside them, and the O*NET releases behind skills and interests. */
export function SourceList({
  sources,
  onet,
}: {
  sources: readonly SourceView[];
  onet: readonly { code: string; title: string; release: string }[];
}) {
  const occupations = [...new Map(onet.map((one) => [one.code, one])).values()];
  return (
    <>
      <ol className="max-w-read space-y-2 text-[0.9375rem] leading-snug">
        {sources.map(({ number, source, publisher, url, accessedOn }) => (
          <li key={number} id={`source-${number}`} className="grid grid-cols-[2rem_1fr]">
            <span className="figures font-semibold">{number}</span>
            <span className="min-w-0">
              {source}
              {publisher !== source && `, ${publisher}`}.{" "}
              {url && (
                <a href={url} rel="noreferrer" className="text-accent underline underline-offset-2 wrap-anywhere">
                  {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
                </a>
              )}{" "}
              <span className="text-soft">
                {accessedOn
                  ? `Read on ${formatDate(new Date(`${accessedOn}T00:00:00Z`), "day")}.`
                  : "No reading date recorded."}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {occupations.length > 0 && (
        <p className="mt-4 max-w-read text-sm text-soft">
          Interests and job zones, and the skills of imported roles, are those of{" "}
          {occupations.map(({ code, title, release }) => `${title} (${code}, O*NET ${release})`).join("; ")}.
        </p>
      )}
    </>
  );
}
