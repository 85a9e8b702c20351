import type { Mail } from "./mail";

export type Letter = {
  subject: string;
  /** Paragraphs before the table and the link. */
  lines: readonly string[];
  /** Label and value, as a small table. */
  rows?: readonly (readonly [label: string, value: string])[];
  link?: { label: string; path: string };
  /** Paragraphs after the link. */
  after?: readonly string[];
};

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const paragraphs = (list: readonly string[]): string => list.map((line) => `<p>${escaped(line)}</p>`).join("\n");

/** A letter as text and as simple HTML. Links are built from the configured origin, never from a request. */
export function letter(
  origin: string,
  { email, name }: { email: string; name: string },
  { subject, lines, rows = [], link, after = [] }: Letter,
): Mail {
  const url = link ? `${origin}${link.path}` : null;
  const before = [`Hello ${name},`, ...lines];
  const text = [
    ...before,
    ...(rows.length > 0 ? [rows.map(([label, value]) => `${label}: ${value}`).join("\n")] : []),
    ...(link && url ? [`${link.label}:\n${url}`] : []),
    ...after,
    "Bearing",
  ].join("\n\n");
  const table =
    rows.length > 0
      ? `<table>${rows.map(([label, value]) => `<tr><th align="left">${escaped(label)}</th><td>${escaped(value)}</td></tr>`).join("")}</table>`
      : "";
  const anchor =
    link && url ? `<p><a href="${escaped(url)}">${escaped(link.label)}</a></p>\n<p>${escaped(url)}</p>` : "";
  const body = [paragraphs(before), table, anchor, paragraphs([...after, "Bearing"])].filter(Boolean).join("\n");
  const html = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>\n${body}\n</body></html>\n`;
  return { to: email, subject, text, html };
}
