import { Table, Td, Th } from "@/components/ui/table";
import { FIT_1 } from "@/lib/fit/scoring/frozen";

type Version = { name: string; since: string; what: string };

/** Every version of the scoring model, newest first. A new one is added here and never changes the ones below. */
const VERSIONS: readonly Version[] = [
  {
    name: FIT_1,
    since: "22 November 2026",
    what: "The first version: skill, interest and preference fit, ranges, bands and causes as this page describes them, with figures measured on the 894 rated occupations of O*NET 30.1. Answers about the work joined the preference fit within this version: no score of anybody who gave none is another one.",
  },
];

/** Which versions there have been, from when, and what each brought. */
export const VersionTable = () => (
  <Table
    caption="Versions of the calculation"
    head={
      <tr>
        <Th>Version</Th>
        <Th>In use since</Th>
        <Th>What it is</Th>
      </tr>
    }
  >
    {VERSIONS.map(({ name, since, what }) => (
      <tr key={name}>
        <Td className="font-semibold">{name}</Td>
        <Td className="figures whitespace-nowrap">{since}</Td>
        <Td className="min-w-64">{what}</Td>
      </tr>
    ))}
  </Table>
);
