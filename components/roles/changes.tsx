import { formatDate } from "@/lib/platform/dates";
import type { RoleChange } from "@/lib/roles/view";
import { Fold } from "./fold";

/** As many stand open, the newest first. */
const SHOWN = 5;

/** What changed on the page and when; the first publication stands last. */
export function Changes({ changes }: { changes: readonly RoleChange[] }) {
  const first = changes.at(-1);
  if (!first) return <p className="max-w-read text-soft">Nothing is recorded about changes of this page.</p>;
  if (changes.length === 1 && first.sentences.length === 0) {
    return (
      <p className="max-w-read text-soft">
        Nothing has changed since this page was first published on {formatDate(new Date(first.at))}.
      </p>
    );
  }
  const rest = changes.slice(SHOWN);
  return (
    <>
      <List changes={changes.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <div className="mt-2">
          <Fold label={`Show ${rest.length} earlier`}>
            <List changes={rest} />
          </Fold>
        </div>
      )}
    </>
  );
}

const List = ({ changes }: { changes: readonly RoleChange[] }) => (
  <ol className="max-w-3xl divide-y divide-line">
    {changes.map((change) => (
      <li key={`${change.at} ${change.revision}`} className="grid gap-x-8 gap-y-1 py-3 sm:grid-cols-[11rem_1fr]">
        <p className="leading-snug">
          <time dateTime={change.at} className="figures font-semibold">
            {formatDate(new Date(change.at))}
          </time>
          <span className="block text-sm text-soft">{originText(change)}</span>
        </p>
        {change.sentences.length === 0 ? (
          <p className="leading-snug">First published.</p>
        ) : (
          <ul data-computed="change" className="space-y-1 leading-snug">
            {change.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
);

function originText({ origin, release, revision }: RoleChange): string {
  if (origin === "import")
    return release ? `Import of ${/^\d/.test(release) ? `O*NET ${release}` : release}` : "Import";
  return revision === null ? "Figures" : "Our editors";
}
