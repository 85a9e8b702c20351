"use client";

import { useEffect, useState } from "react";
import { cx } from "@/components/ui/cx";

export type ContentsItem = { id: string; label: string };

/** The page's sections as links; beside the text it follows the reader, on narrow screens it opens on demand. */
export function Contents({ items }: { items: readonly ContentsItem[] }) {
  const here = useSectionInView(items);
  return (
    <>
      <details className="group mb-8 rounded-md border border-line-strong lg:hidden no-print">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between px-4 font-semibold [&::-webkit-details-marker]:hidden">
          On this page
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            aria-hidden="true"
            className="fill-none stroke-ink group-open:rotate-180"
          >
            <path d="M3 6l5 5 5-5" strokeWidth="1.75" />
          </svg>
        </summary>
        <nav aria-label="On this page" className="border-t border-line px-4 py-1">
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <a href={`#${item.id}`} className="flex min-h-11 items-center text-accent hover:underline">
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <nav aria-label="Sections" className="hidden text-[0.9375rem] lg:block no-print">
        <ul className="sticky top-6 border-l border-line">
          {items.map((item) => (
            <li key={item.id}>
              <a
                href={`#${item.id}`}
                aria-current={here === item.id ? "location" : undefined}
                className={cx(
                  "-ml-px flex min-h-9 items-center border-l-2 pl-4 pr-2 leading-tight",
                  here === item.id
                    ? "border-accent font-semibold text-ink"
                    : "border-transparent text-soft hover:text-ink",
                )}
              >
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function useSectionInView(items: readonly ContentsItem[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const sections = items.flatMap((item) => document.getElementById(item.id) ?? []);
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id);
        setHere(items.find((item) => seen.has(item.id))?.id ?? null);
      },
      { rootMargin: "-12% 0px -60% 0px" },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [items]);
  return here;
}
