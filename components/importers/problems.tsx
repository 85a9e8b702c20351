import { Table, Td, Th } from "@/components/ui/table";
import type { Problem } from "@/lib/importers/onet/types";
import { count } from "@/lib/platform/money";

/** What is wrong with the files, where, and what to do. */
export const Problems = ({ problems }: { problems: readonly Problem[] }) => (
  <Table
    caption="Problems of the files"
    head={
      <tr>
        <Th>File</Th>
        <Th numeric>Line</Th>
        <Th>What is wrong</Th>
      </tr>
    }
  >
    {problems.map(({ file, line, message }) => (
      <tr key={`${file} ${line} ${message}`}>
        <Td className="font-medium [overflow-wrap:anywhere]">{file}</Td>
        <Td numeric>{line === null ? "–" : count(line)}</Td>
        <Td className="min-w-56">{message}</Td>
      </tr>
    ))}
  </Table>
);
