import type { FactView } from "./view";

/** One place facts were taken from, with the number that stands beside its figures. */
export type SourceView = {
  number: number;
  source: string;
  publisher: string;
  url: string | null;
  accessedOn: string | null;
  facts: readonly FactView[];
};

/** The sources of some facts in order of first use, numbered from 1: same source, publisher, address and day = one. */
export function numberSources(facts: readonly FactView[]): SourceView[] {
  const found = new Map<string, FactView[]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.source, fact.publisher, fact.url, fact.accessedOn]);
    const group = found.get(key);
    if (group) group.push(fact);
    else found.set(key, [fact]);
  }
  return [...found.values()].flatMap((group, index) => {
    const [first] = group;
    if (!first) return [];
    const { source, publisher, url, accessedOn } = first;
    return [{ number: index + 1, source, publisher, url, accessedOn, facts: group }];
  });
}

/** Number of each fact's source by fact id. */
export const sourceNumbers = (sources: readonly SourceView[]): Map<number, number> =>
  new Map(sources.flatMap((source) => source.facts.map((fact) => [fact.id, source.number] as const)));
