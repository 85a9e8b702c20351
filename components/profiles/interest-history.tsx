import { Table, Td, Th } from "@/components/ui/table";
import { formatDate } from "@/lib/platform/dates";
import { INTEREST_TYPES } from "@/lib/profiles/interest-items";
import type { InterestResult } from "@/lib/profiles/queries";
import { INTERESTS } from "@/lib/roles/text";

/** Every result, newest first. */
export const InterestHistory = ({ results, timeZone }: { results: readonly InterestResult[]; timeZone: string }) => (
  <Table
    caption="Interest results over time"
    head={
      <tr>
        <Th>Date</Th>
        {INTEREST_TYPES.map((type) => (
          <Th key={type} numeric>
            {INTERESTS[type].name}
          </Th>
        ))}
      </tr>
    }
  >
    {results.map(({ id, at, interests }) => (
      <tr key={id}>
        <Td className="whitespace-nowrap">{formatDate(at, "day", timeZone)}</Td>
        {INTEREST_TYPES.map((type) => (
          <Td key={type} numeric>
            {Math.round(interests[type])}
          </Td>
        ))}
      </tr>
    ))}
  </Table>
);
