import type { LinkedDocument } from "@/lib/machine/linked";

/** What a page is about, for machines: a data block, which browsers do not run. `<` cannot end it early. */
export const LinkedData = ({ of }: { of: LinkedDocument }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: text of a script is not escaped as HTML; `<` is written as JSON allows
    dangerouslySetInnerHTML={{ __html: JSON.stringify(of).replaceAll("<", "\\u003c") }}
  />
);
