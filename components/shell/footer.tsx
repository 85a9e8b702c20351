import Link from "next/link";
import { ONET_LICENCE_URL, ONET_MODIFIED, onetAttribution } from "@/lib/platform/attribution";

/** The foot of every page, with the attribution that O*NET data asks for. */
export const Footer = () => (
  <footer className="mt-auto border-t border-line text-sm text-soft">
    <div className="mx-auto grid max-w-page gap-6 px-4 py-8 sm:px-6 md:grid-cols-[1fr_2fr] lg:px-8">
      <nav aria-label="Footer">
        <ul className="flex flex-wrap gap-x-5 md:flex-col">
          <li>
            <Link href="/how-fit-works" prefetch={false} className="inline-flex min-h-11 items-center hover:underline">
              How fit is calculated
            </Link>
          </li>
          <li>
            <Link href="/roles" prefetch={false} className="inline-flex min-h-11 items-center hover:underline">
              All roles
            </Link>
          </li>
          <li>
            <Link href="/courses" prefetch={false} className="inline-flex min-h-11 items-center hover:underline">
              All courses
            </Link>
          </li>
        </ul>
      </nav>
      <div className="max-w-read space-y-2 prose-links">
        <p>
          {onetAttribution()} <a href={ONET_LICENCE_URL}>Read the licence</a>.
        </p>
        <p>{ONET_MODIFIED}</p>
        <p>A fit score is advice. Bearing never refuses anybody anything because of it.</p>
      </div>
    </div>
  </footer>
);
