import type { ReactNode } from "react";
import { formatDate } from "@/lib/platform/dates";

type Letter = { id: number; to: string; subject: string; text: string; at: Date };

/** One message as text; addresses of this site in it are links. */
export const MailLetter = ({ letter, origin }: { letter: Letter; origin: string }) => (
  <li className="rounded-lg border border-line bg-surface">
    <article aria-labelledby={`letter-${letter.id}`}>
      <header className="border-b border-line px-5 py-4">
        <h2 id={`letter-${letter.id}`} className="text-heading font-semibold">
          {letter.subject}
        </h2>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
          <span className="break-all">To {letter.to}</span>
          <time dateTime={letter.at.toISOString()}>{formatDate(letter.at, "dayTime")}</time>
        </p>
      </header>
      <div className="space-y-3 px-5 py-4 prose-links">
        {letter.text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={`${letter.id}-${index.toString()}`} className="whitespace-pre-line [overflow-wrap:anywhere]">
            {linked(paragraph, origin)}
          </p>
        ))}
      </div>
    </article>
  </li>
);

function linked(text: string, origin: string): ReactNode[] {
  return text.split(/(https?:\/\/\S+)/).map((part, index) => {
    const path = ownPath(part, origin);
    return path ? (
      <a key={index.toString()} href={path}>
        {part}
      </a>
    ) : (
      part
    );
  });
}

/** Path of an address that is ours, also as it was when the demo ran on another port of this machine. */
function ownPath(text: string, origin: string): string | null {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const ours = url.origin === origin || url.hostname === "localhost" || url.hostname === "127.0.0.1";
  return ours ? `${url.pathname}${url.search}` : null;
}
