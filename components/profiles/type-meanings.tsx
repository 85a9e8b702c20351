import type { AskedResult } from "@/lib/profiles/interest-address";
import { TYPE_TEXT } from "@/lib/profiles/interest-text";
import { rankedInterests } from "@/lib/profiles/text";
import { INTERESTS } from "@/lib/roles/text";
import { AnswersIn, KeptAnswers } from "./type-answers";

/** What each of the six means and, where the answers are known, what was said about it. The strongest first. */
export const TypeMeanings = ({ result }: { result: AskedResult }) => (
  <ul className="grid gap-x-14 gap-y-8 md:grid-cols-2">
    {rankedInterests(result.interests).map((type) => (
      <li key={type}>
        <h3 className="flex items-baseline justify-between gap-4 border-b border-line pb-1 text-heading">
          {INTERESTS[type].name}
          <span className="figures">{Math.round(result.interests[type])}</span>
        </h3>
        <p className="mt-2">{TYPE_TEXT[type].means}</p>
        <p className="mt-1 text-soft">{`Among others: ${TYPE_TEXT[type].found.toLowerCase()}.`}</p>
        {result.form && result.answers ? (
          <AnswersIn form={result.form} answers={result.answers} type={type} />
        ) : (
          <KeptAnswers interests={result.interests} form={result.form} type={type} />
        )}
      </li>
    ))}
  </ul>
);
