import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/layout";
import type { ImportSource } from "@/db/enums";

const FILE =
  "block w-full min-h-11 rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink file:mr-3 file:rounded file:border-0 file:bg-sunken file:px-3 file:py-1.5 file:font-semibold file:text-ink";

/** One source: what it is, where it comes from, and the form that takes its files. Works without scripts. */
export function SourcePanel({
  source,
  title,
  accept,
  hint,
  children,
}: {
  source: ImportSource;
  title: string;
  accept: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <Panel className="flex flex-col gap-5">
      <h2 className="text-heading font-semibold">{title}</h2>
      <div className="space-y-3 prose-links">{children}</div>
      <form
        method="post"
        action="/api/v1/admin/imports"
        encType="multipart/form-data"
        className="mt-auto space-y-4 border-t border-line pt-5"
      >
        <input type="hidden" name="source" value={source} />
        <div className="space-y-1.5">
          <label htmlFor={`${source}-files`} className="block font-semibold">
            Files
          </label>
          <p id={`${source}-hint`} className="text-sm text-soft">
            {hint} At most 80&nbsp;MB together.
          </p>
          <input
            id={`${source}-files`}
            type="file"
            name="files"
            multiple
            required
            accept={accept}
            aria-describedby={`${source}-hint`}
            className={FILE}
          />
        </div>
        <Button type="submit">Upload and read</Button>
        <p className="text-sm text-soft">Reading changes nothing. You see the whole plan first and then decide.</p>
      </form>
    </Panel>
  );
}
