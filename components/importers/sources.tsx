import { ONET_LICENCE_URL } from "@/lib/platform/attribution";
import { SourcePanel } from "./upload-form";

const ONET_FILES = [
  "Read Me",
  "Occupation Data",
  "Content Model Reference",
  "Scales Reference",
  "Level Scale Anchors",
  "Skills",
  "Knowledge",
  "Interests",
  "Job Zones",
  "Task Statements",
  "Technology Skills",
  "Alternate Titles",
  "Related Occupations",
];

/** The two sources side by side. */
export const Sources = () => (
  <div className="grid gap-6 lg:grid-cols-2">
    <SourcePanel
      source="onet"
      title="O*NET database"
      accept=".txt,.zip"
      hint="The official .zip of the text files, or the text files themselves."
    >
      <p>
        About a thousand occupations with the skills and knowledge they ask for, interests, tasks, technologies, other
        titles and related occupations. Each becomes a role beside your own. Your own roles are never changed.
      </p>
      <p>
        The release is published as text files by the U.S. Department of Labor at{" "}
        <a href="https://www.onetcenter.org/database.html">onetcenter.org/database.html</a>. Bearing downloads nothing
        by itself.
      </p>
      <p className="text-sm text-soft">
        Licence: <a href={ONET_LICENCE_URL}>CC BY 4.0</a>, by USDOL/ETA. Bearing puts the attribution on every page that
        shows the data. O*NET® is a trademark of USDOL/ETA.
      </p>
      <details className="text-sm">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
          The {ONET_FILES.length} files that are read
        </summary>
        <ul className="mt-1 grid list-disc gap-x-6 pl-5 text-soft sm:grid-cols-2">
          {ONET_FILES.map((name) => (
            <li key={name}>{name}.txt</li>
          ))}
        </ul>
      </details>
    </SourcePanel>
    <SourcePanel
      source="bls"
      title="BLS Employment Projections"
      accept=".csv,.zip"
      hint="The projections and the table of codes, both as .csv."
    >
      <p>
        Median pay, growth, openings, employment and typical entry education for the imported roles, with their source
        and year. Import O*NET first: these figures are matched to it by code.
      </p>
      <p>
        The figures are published by the U.S. Bureau of Labor Statistics at{" "}
        <a href="https://www.bls.gov/emp/">bls.gov/emp</a>. Bearing takes them as CSV files: one with the occupation
        projections, one with the projection code of each O*NET code.
      </p>
      <p className="text-sm text-soft">
        Works of the U.S. federal government, in the public domain in the United States. Every figure names the bureau
        and the projection it comes from.
      </p>
    </SourcePanel>
  </div>
);
