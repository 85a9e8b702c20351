import { questionsOf } from "@/lib/roles/questions";
import type { RoleView } from "@/lib/roles/view";
import type { SourceNumber } from "./fact-figure";
import { Pieces } from "./pieces";

/** Questions people ask, with answers that carry their sources. */
export const Questions = ({ role, sourceNumber }: { role: RoleView; sourceNumber: SourceNumber }) => (
  <dl className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
    {questionsOf(role).map(({ question, answer }) => (
      <div key={question} className="break-inside-avoid">
        <dt className="font-semibold leading-snug">{question}</dt>
        <dd className="mt-1.5 text-soft">
          <Pieces pieces={answer} sourceNumber={sourceNumber} />
        </dd>
      </div>
    ))}
  </dl>
);
