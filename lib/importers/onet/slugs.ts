const LONGEST = 100;

/** A title as part of an address: "Chefs & Head Cooks" → "chefs-and-head-cooks". At most 100 characters, cut between words. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= LONGEST) return slug || "role";
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)).replace(/-+$/, "");
}

/** The first of `wanted`, then of `wanted` with `mark` in slug form, that nobody has; it is taken from then on. */
export function takeSlug(taken: Set<string>, wanted: string, mark: string): string {
  const marked = `${wanted}-${slugOf(mark)}`;
  let slug = taken.has(wanted) ? marked : wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${marked}-${number}`;
  taken.add(slug);
  return slug;
}
