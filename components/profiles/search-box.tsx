import { Search } from "lucide-react";
import { buttonClass } from "@/components/ui/button";

/** A search that puts its words into the address; works without JavaScript. */
export const SearchBox = ({ path, label, value }: { path: string; label: string; value: string }) => (
  <search>
    <form action={path} className="mb-6 flex max-w-read gap-2">
      <label htmlFor="search" className="sr-only">
        {label}
      </label>
      <input
        id="search"
        name="q"
        type="search"
        defaultValue={value}
        maxLength={80}
        placeholder={label}
        className="block min-h-11 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-faint"
      />
      <button type="submit" className={buttonClass("secondary")}>
        <Search aria-hidden="true" className="size-5" />
        <span className="sr-only sm:not-sr-only">Search</span>
      </button>
    </form>
  </search>
);
