import { SECTIONS } from "@/lib/roles/sections";

/**
 * The page's sections as links. Beside the text on wide screens; on narrow ones a bar that stays at the top and opens on demand.
 * Where scripts run, the section in view is marked in both.
 */
export const Contents = () => (
  <>
    <details
      data-contents=""
      className="group sticky top-0 z-10 -mx-4 mb-6 border-y border-line bg-paper sm:-mx-6 lg:hidden no-print"
    >
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 sm:px-6 [&::-webkit-details-marker]:hidden">
        <span className="font-semibold">On this page</span>
        <span data-here="" aria-hidden="true" className="min-w-0 grow truncate text-soft" />
        <svg
          viewBox="0 0 16 16"
          width="16"
          height="16"
          aria-hidden="true"
          className="shrink-0 fill-none stroke-ink group-open:rotate-180"
        >
          <path d="M3 6l5 5 5-5" strokeWidth="1.75" />
        </svg>
      </summary>
      <nav
        aria-label="On this page"
        className="absolute inset-x-0 max-h-[70dvh] overflow-y-auto border-y border-line bg-paper px-4 py-1 shadow-lg sm:px-6"
      >
        <ul className="grid grid-cols-2 gap-x-6">
          {SECTIONS.map(({ id, label }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-11 items-center leading-tight text-accent hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
    <nav aria-label="Sections" data-contents="" className="hidden text-[0.9375rem] lg:block no-print">
      <ul className="sticky top-6 max-h-[calc(100dvh-3rem)] overflow-y-auto border-l border-line">
        {SECTIONS.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-9 items-center border-l-2 border-transparent pl-4 pr-2 leading-tight text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </>
);
