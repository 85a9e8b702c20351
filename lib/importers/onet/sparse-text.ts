/** A collection of texts as postings: the documents of term t lie at starts[t] <= i < starts[t + 1]. */
export type TextIndex = {
  terms: ReadonlyMap<string, number>;
  starts: Uint32Array;
  documents: Uint32Array;
  /** Weight of the term in the document; the squares of one document's weights add up to 1. */
  weights: Float64Array;
  /** ln((1 + N)/(1 + df)) + 1 of each term over the N documents. */
  rarity: Float64Array;
  /** 0 for documents that have any term, NaN for the others. */
  blank: Float64Array;
};

const WORD = /[\p{L}\p{N}]+/gu;

/** Indexes documents, each given as its texts, by tf-idf with tf = 1 + ln(count) and vectors of length 1. */
export function indexTexts(documents: readonly (readonly string[])[]): TextIndex {
  const terms = new Map<string, number>();
  const counted = documents.map((texts) => {
    const counts = new Map<number, number>();
    for (const [word, count] of countWords(texts)) {
      const term = terms.get(word) ?? terms.size;
      terms.set(word, term);
      counts.set(term, count);
    }
    return counts;
  });
  const starts = startsOf(counted, terms.size);
  const rarity = Float64Array.from({ length: terms.size }, (_, term) => {
    const holders = at(starts, term + 1) - at(starts, term);
    return Math.log((1 + documents.length) / (1 + holders)) + 1;
  });
  const next = starts.slice();
  const placed = new Uint32Array(at(starts, terms.size));
  const weights = new Float64Array(placed.length);
  counted.forEach((counts, document) => {
    for (const [term, weight] of weigh(counts, rarity)) {
      const place = at(next, term);
      placed[place] = document;
      weights[place] = weight;
      next[term] = place + 1;
    }
  });
  return {
    terms,
    starts,
    documents: placed,
    weights,
    rarity,
    blank: Float64Array.from(counted, ({ size }) => (size > 0 ? 0 : Number.NaN)),
  };
}

/** Cosine of a text with every document of the index; NaN where either has no words. */
export function cosines(index: TextIndex, texts: readonly string[]): Float64Array {
  const known = new Map<number, number>();
  const words = countWords(texts);
  for (const [word, count] of words) {
    const term = index.terms.get(word);
    if (term !== undefined) known.set(term, count);
  }
  const result = index.blank.slice();
  if (words.size === 0) return result.fill(Number.NaN);
  for (const [term, weight] of weigh(known, index.rarity)) {
    const end = at(index.starts, term + 1);
    for (let place = at(index.starts, term); place < end; place += 1) {
      const document = at(index.documents, place);
      result[document] = at(result, document) + weight * at(index.weights, place);
    }
  }
  return result;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function startsOf(counted: readonly ReadonlyMap<number, number>[], terms: number): Uint32Array {
  const starts = new Uint32Array(terms + 1);
  for (const counts of counted) for (const term of counts.keys()) starts[term + 1] = at(starts, term + 1) + 1;
  for (let term = 0; term < terms; term += 1) starts[term + 1] = at(starts, term + 1) + at(starts, term);
  return starts;
}

function weigh(counts: ReadonlyMap<number, number>, rarity: Float64Array): [number, number][] {
  const weights = [...counts].map(([term, count]): [number, number] => [
    term,
    (1 + Math.log(count)) * at(rarity, term),
  ]);
  const length = Math.sqrt(weights.reduce((total, [, weight]) => total + weight * weight, 0));
  return weights.map(([term, weight]) => [term, weight / length]);
}

function at(column: Uint32Array | Float64Array, position: number): number {
  return column[position] as number;
}
