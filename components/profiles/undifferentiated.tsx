import type { Route } from "next";
import Link from "next/link";
import { Section } from "@/components/ui/layout";
import type { InterestForm } from "@/lib/profiles/interest-items";

/** What it means that no type stands out, and what to do about it. */
export const Undifferentiated = ({
  form,
  again,
}: {
  form: InterestForm | null;
  /** Where the quiz is taken again. */
  again: Route;
}) => (
  <Section id="even" title="What an even result means">
    <div className="max-w-read space-y-3 prose-links">
      <p>
        Your six numbers are so close together that their differences may be chance. Comparing them with roles would
        give every role the same 50 of 100, so no role is ranked here. That is no fault in you: some people like many
        kinds of work, some none of these, and some have not tried enough of them to say.
      </p>
      <p>What helps:</p>
      <ul className="list-disc space-y-1 pl-5">
        {form !== "full" && (
          <li>
            <Link href={again}>Answer the full form</Link>. Twice as many statements tell more apart.
          </li>
        )}
        <li>
          Use the whole scale when you <Link href={again}>answer again</Link>: keep the ends for what you would gladly
          do every day and for what you would avoid.
        </li>
        <li>Think of days, at work or elsewhere, that went by quickly. What did you do in them?</li>
        <li>
          <Link href="/roles">Read about roles</Link> and let your skills and preferences weigh more.
        </li>
      </ul>
    </div>
  </Section>
);
