import { type PayBand, PERCENTILE_MEANS, type Percentile } from "@/lib/roles/facts/bands";
import { percentileText } from "@/lib/roles/facts/words";
import { capital, periodText } from "@/lib/roles/text";
import { FactFigure, type SourceNumber } from "../fact-figure";

/** A band of pay in words, with its figures as a table behind it. */
export function PayBandText({ band, sourceNumber }: { band: PayBand; sourceNumber: SourceNumber }) {
  const at = (percentile: Percentile) => band.figures.find((figure) => figure.percentile === percentile);
  const [first] = band.figures;
  const [low, high, lowest, highest] = [at(25), at(75), at(10), at(90)];
  if (!first) return null;
  return (
    <div>
      <h3 className="text-heading">How widely pay is spread</h3>
      <p className="mt-2 max-w-read">
        {low && high && (
          <>
            Half of them earn from <FactFigure fact={low} className="font-semibold" /> to{" "}
            <FactFigure fact={high} className="font-semibold" /> a year.{" "}
          </>
        )}
        {lowest && (
          <>
            One in ten earns less than <FactFigure fact={lowest} className="font-semibold" />
            {highest ? ", " : ". "}
          </>
        )}
        {highest && (
          <>
            {lowest ? "one" : "One"} in ten more than <FactFigure fact={highest} className="font-semibold" />.{" "}
          </>
        )}
        <span className="text-soft">
          {first.occupation}, {first.geography}, {periodText(first)}.
        </span>
      </p>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent">
          These figures as a table
        </summary>
        <table className="mt-1 w-full max-w-read border-collapse text-left">
          <caption className="sr-only">
            Pay by percentile: {first.occupation}, {periodText(first)}
          </caption>
          <thead className="border-b border-line-strong text-sm text-soft">
            <tr>
              <th scope="col" className="py-2 pr-3 font-semibold">
                Percentile
              </th>
              <th scope="col" className="px-3 py-2 text-right font-semibold">
                US dollars a year
              </th>
              <th scope="col" className="py-2 pl-3 font-semibold max-sm:hidden">
                What it says
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {band.figures.map((fact) => (
              <tr key={fact.percentile}>
                <th scope="row" className="py-2 pr-3 font-normal">
                  {capital(percentileText(fact.percentile))}
                </th>
                <td className="px-3 py-2 text-right font-semibold">
                  <FactFigure fact={fact} sourceNumber={sourceNumber} />
                </td>
                <td className="py-2 pl-3 text-soft max-sm:hidden">{PERCENTILE_MEANS[fact.percentile as Percentile]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
