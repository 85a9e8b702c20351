import { Table, Td, Th } from "@/components/ui/table";

const ROWS: readonly (readonly [skill: string, asked: string, held: string, credit: string, points: string])[] = [
  ["Programming", "3.0", "3, own rating", "97.5 %", "9.71 of 9.95"],
  ["Computers and electronics", "4.1", "4, a course", "93.0 %", "5.55 of 5.97"],
  ["Operations analysis", "2.9", "2, own rating", "40.0 %", "2.05 of 5.13"],
  ["Critical thinking", "2.8", "3, a mentor", "100 %", "2.49 of 2.49"],
  ["Communications and media", "2.2", "2, own rating", "83.1 %", "2.15 of 2.58"],
  ["English language", "2.9", "3, own rating", "100 %", "1.93 of 1.93"],
  ["Design", "2.3", "2, own rating", "78.0 %", "1.67 of 2.14"],
  ["Mathematics (knowledge)", "2.8", "2, own rating", "44.2 %", "0.95 of 2.15"],
];

/** One learner and one occupation, worked through in words. The figures are the test of the scoring code. */
export const WorkedExample = () => (
  <div className="space-y-5">
    <p className="max-w-read">
      Somebody has rated eight of the forty things that O*NET asks of web developers. The demand factor of that
      occupation is 0.8155. Each row below is one of the eight.
    </p>
    <Table
      caption="Worked example: web developers"
      head={
        <tr>
          <Th>Asked for</Th>
          <Th numeric>Level needed</Th>
          <Th numeric>Level shown</Th>
          <Th numeric>Credit</Th>
          <Th numeric>Points of skill fit</Th>
        </tr>
      }
    >
      {ROWS.map(([skill, asked, held, credit, points]) => (
        <tr key={skill}>
          <Td className="min-w-44">{skill}</Td>
          <Td numeric>{asked}</Td>
          <Td numeric className="whitespace-nowrap">
            {held}
          </Td>
          <Td numeric className="whitespace-nowrap">
            {credit}
          </Td>
          <Td numeric className="whitespace-nowrap">
            {points}
          </Td>
        </tr>
      ))}
    </Table>
    <div className="max-w-read space-y-4">
      <p>
        Take programming. The role needs 4.25 on the scale from 0 to 7, and level 3 is 4.2 on that scale. Four tenths of
        the credit are the share reached, 4.2 / 4.25. Six tenths are closeness: 0.05 is missing out of 1.5, so 96.7 % of
        them. Together that is 97.5 % of the 9.95 points that programming is worth.
      </p>
      <p>
        The points add up to a <strong>skill fit of 26.5</strong>. Only 39.7 % of the role's weight is rated, so the
        score is provisional. Their interests, strongest in finding out and in order, run almost exactly as those of web
        developers do: an <strong>interest fit of 98.4</strong>. They have set no preferences, so skills count 60 % and
        interests 40 %: 0.6 × 26.51 + 0.4 × 98.42 gives an <strong>overall fit of 55.3</strong>, most likely between
        48.8 and 84.3. The upper end is far because so much is not rated yet.
      </p>
      <p>
        Then a mentor confirms programming at level 4. The mentor's word weighs nearly six times as much as the own
        rating, so the level becomes 5.39 on the scale from 0 to 7, more than enough. The skill fit rises to 26.75 and
        the overall fit to 55.4. That is a small step in points, but the range narrows to 50.9 to 82.5. The largest gap
        left is operations analysis, with 3.08 points of skill fit at level 3.
      </p>
    </div>
  </div>
);
