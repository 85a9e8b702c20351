const LONGEST = 139;
/** Words that end in a full stop without ending the sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|no|st|dr|mr|mrs|ms|inc|u\.s|[a-z])\.$/i;

/** First sentence of a description as one line of at most 139 characters; a longer one is cut after a word and ends in "…". */
export function oneLineOf(description: string): string {
  const sentence = firstSentence(description.replace(/\s+/g, " ").trim());
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  const whole = sentence[LONGEST] === " " ? cut.slice(0, LONGEST - 1) : cut;
  const end = whole.lastIndexOf(" ");
  const words = (end > 0 ? whole.slice(0, end) : whole.slice(0, LONGEST - 1)).replace(
    /(?:\s(?:and|or|of|to|the|a|an|for|with|in|by|as))+$/i,
    "",
  );
  return `${words.replace(/[\s,;:–-]+$/, "")}…`;
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(/[.!?](?=\s|$)/g)) {
    const upTo = text.slice(0, match.index + 1);
    if (!ABBREVIATION.test(upTo)) return upTo;
  }
  return text;
}
