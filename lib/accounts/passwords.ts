export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;

/** What people build their passwords on; digits, years and marks around them change nothing. */
const WORDS = new Set(
  `
  password passwort passcode pass qwerty qwertz azerty letmein welcome admin administrator iloveyou loveyou dragon
  monkey football baseball basketball soccer hockey tennis sunshine princess master login changeme secret bearing
  trustno shadow superman batman spiderman freedom whatever starwars computer internet hello goodbye summer winter
  spring autumn monday friday january december michael jennifer jordan charlie thomas daniel jessica ashley andrew
  nicole liverpool arsenal chelsea barcelona pokemon naruto minecraft samsung google facebook apple microsoft
  windows android iphone student teacher learner mentor career college library school default guest root user test
  testing temp demo sample access system server security private family forever angel lovely flower butterfly
  chocolate cookie coffee cheese pepper ginger tigger buster maggie killer ninja mustang ferrari mercedes porsche
  harley diamond silver golden orange purple yellow abc asdf asdfgh zxcvbnm qazwsx
  `
    .trim()
    .split(/\s+/),
);
const ROWS = [
  "1234567890",
  "qwertyuiop",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "1qaz2wsx3edc4rfv5tgb",
  "1q2w3e4r5t6y7u8i9o0p",
].flatMap((row) => [row + row, [...row, ...row].reverse().join("")]);
const LOOKALIKE: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * What is wrong with a new password, as a sentence that says what to do, or null. Length in characters, 10 to 200.
 * Refused: the common ones (also written with look-alike digits), keyboard rows, repeats, and the person's own name or address.
 */
export function passwordProblem(password: string, person: { email: string; name: string }): string | null {
  const plain = password.normalize("NFKC");
  const length = [...plain].length;
  if (plain.includes(String.fromCharCode(0))) return "Remove the invisible NUL character from the password.";
  if (length < MIN_PASSWORD) return `Use at least ${MIN_PASSWORD} characters.`;
  if (length > MAX_PASSWORD) return `Use at most ${MAX_PASSWORD} characters.`;
  const lower = plain.toLowerCase();
  if (isCommon(lower))
    return "This password is among the first ones anybody would try. Use a few words that do not belong together.";
  if (isRepeat(lower) || isRow(lower))
    return "This password is a repeated or running pattern. Use a few words that do not belong together.";
  if (ownWords(person).some((word) => lower.includes(word)))
    return "Leave your name and your e-mail address out of the password.";
  return null;
}

/** One or two of the usual words, also spelled with look-alikes, with nothing but digits and marks around them. */
function isCommon(lower: string): boolean {
  const core = lower.replace(/[\s_.-]+/g, "").replace(/^[^\p{L}@$]+/u, "");
  for (let end = core.length; end > 0; end--) {
    if (/\p{L}/u.test(core.slice(end))) return false;
    if (isWords(core.slice(0, end).replace(/[013457@$!]/g, (sign) => LOOKALIKE[sign] ?? sign))) return true;
  }
  return false;
}

function isWords(text: string): boolean {
  if (WORDS.has(text)) return true;
  for (let cut = 3; cut <= text.length - 3; cut++)
    if (WORDS.has(text.slice(0, cut)) && WORDS.has(text.slice(cut))) return true;
  return false;
}

/** One short piece said again and again: aaaaaaaaaa, abcabcabcabc, 1212121212. */
const isRepeat = (lower: string): boolean => /^(.{1,4}?)\1+(?:.{0,3})$/s.test(lower) && new Set(lower).size <= 4;

/** Mostly one run along the keyboard or the alphabet, either way. */
function isRow(lower: string): boolean {
  const letters = lower.replace(/[^a-z0-9]/g, "");
  const parts = [letters, letters.slice(0, -2), letters.slice(2)].filter((part) => part.length >= 6);
  return parts.some((part) => ROWS.some((row) => row.includes(part)));
}

function ownWords({ email, name }: { email: string; name: string }): string[] {
  const local = email.split("@")[0] ?? "";
  const parts = [email, local, ...local.split(/[^\p{L}\p{N}]+/u), name, ...name.split(/[^\p{L}\p{N}]+/u)];
  return parts.map((part) => part.normalize("NFKC").toLowerCase()).filter((part) => [...part].length >= 4);
}
