import { formatDate } from "@/lib/platform/dates";
import type { DisputeView } from "@/lib/profiles/read-disputes";

/** An objection and its answer, beside the statement they are about. `own`: the reader is the learner. */
export function DisputeNote({
  dispute: { reason, status, openedAt, answer, answeredBy, decidedAt },
  own,
  timeZone,
}: {
  dispute: DisputeView;
  own: boolean;
  timeZone: string;
}) {
  const day = (at: Date) => formatDate(at, "day", timeZone);
  const who = own ? "You" : "The learner";
  return (
    <div className="figures my-2 max-w-read space-y-1.5 rounded-md bg-role-wash px-4 py-3 leading-snug text-ink">
      <p>
        <span className="font-semibold">
          {who} disputed this on {day(openedAt)}.
        </span>{" "}
        <span className="whitespace-pre-line [overflow-wrap:anywhere]">“{reason}”</span>
      </p>
      {status === "open" && <p className="text-sm">It waits for an answer and counts until somebody takes it back.</p>}
      {status === "withdrawn" && decidedAt && (
        <p className="text-sm">
          {own ? "You withdrew" : "They withdrew"} the dispute on {day(decidedAt)}.
        </p>
      )}
      {answer && decidedAt && (
        <p>
          <span className="font-semibold">
            {answeredBy ?? "Somebody"} answered on {day(decidedAt)}:{" "}
            {status === "kept" ? "it stays." : "it is taken back."}
          </span>{" "}
          <span className="whitespace-pre-line [overflow-wrap:anywhere]">“{answer}”</span>
        </p>
      )}
    </div>
  );
}
