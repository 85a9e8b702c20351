import type { Route } from "next";
import Link from "next/link";
import type { Hit } from "@/lib/search/view";

/** Things found, a line each: name, what it is, why it is here. */
export const HitList = ({ hits }: { hits: readonly Hit[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {hits.map(({ href, title, line, reason }) => (
      <li key={href} className="py-3">
        <h3 className="text-lg leading-snug">
          <Link href={href as Route} className="text-accent underline-offset-4 hover:underline">
            {title}
          </Link>
        </h3>
        <p className="mt-0.5 max-w-read leading-snug text-soft">{line}</p>
        {reason && <p className="mt-1 text-sm">{reason}</p>}
      </li>
    ))}
  </ul>
);
