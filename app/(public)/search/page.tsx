import type { Metadata } from "next";
import { connection } from "next/server";
import { SearchPage } from "@/components/search/search-page";
import { searchText } from "@/lib/platform/search-text";
import { searchAll } from "@/lib/search/all";
import { LONGEST_TEXT } from "@/lib/search/input";

/** Whole in one piece: a part that streams in later would need a script to be seen. */
export const instant = false;

export const metadata: Metadata = {
  title: "Search",
  robots: { index: false, follow: true },
  alternates: { canonical: "/search" },
};

/** Hits of each kind. */
const SHOWN = 8;

export default async function Search({ searchParams }: PageProps<"/search">) {
  await connection();
  const q = searchText((await searchParams).q).slice(0, LONGEST_TEXT);
  return <SearchPage q={q} found={q === "" ? null : await searchAll(q, SHOWN)} />;
}
