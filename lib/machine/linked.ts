/** A thing of the schema.org vocabulary as JSON-LD writes it. What is not known is left out, never guessed. */
export type Linked = { readonly "@type": string; readonly "@id"?: string; readonly [property: string]: LinkedValue };
export type LinkedValue =
  | string
  | number
  | boolean
  | Linked
  | { readonly "@id": string }
  | readonly LinkedValue[]
  | undefined;

/** A document of one or more things, as a page carries it. */
export type LinkedDocument = { readonly "@context": "https://schema.org"; readonly "@graph": readonly Linked[] };

export const linkedDocument = (...things: readonly Linked[]): LinkedDocument => ({
  "@context": "https://schema.org",
  "@graph": things,
});

/** Leaves out a list with nothing in it. */
export const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

/** A place on the way to a page: its name and its path on this site. */
export type Crumb = { name: string; path: string };

/** The way from the home page to a page; `crumbs` ends with the page itself. */
export function breadcrumbs(origin: string, crumbs: readonly Crumb[]): Linked {
  const all = [{ name: "Home", path: "/" }, ...crumbs];
  return {
    "@type": "BreadcrumbList",
    itemListElement: all.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${origin}${path}`,
    })),
  };
}

/** A list of this site's pages in the order they are shown; `first` is the place of the first of them. */
export const pageList = (
  origin: string,
  { name, path, items, total, first = 1 }: PageList & { items: readonly Crumb[] },
): Linked => ({
  "@type": "ItemList",
  name,
  url: `${origin}${path}`,
  numberOfItems: total,
  itemListElement: items.map((item, index) => ({
    "@type": "ListItem",
    position: first + index,
    name: item.name,
    url: `${origin}${item.path}`,
  })),
});

type PageList = Crumb & { total: number; first?: number };

/** The site itself, with the address its one search box asks. */
export const webSite = (origin: string, description: string): Linked => ({
  "@type": "WebSite",
  "@id": `${origin}/#site`,
  name: "Bearing",
  url: `${origin}/`,
  description,
  inLanguage: "en",
  potentialAction: {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${origin}/search?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  },
});

/** A skill as other things name it. */
export const namedSkill = (origin: string, skill: { slug: string; name: string }): Linked => ({
  "@type": "DefinedTerm",
  "@id": `${origin}/skills/${skill.slug}#skill`,
  name: skill.name,
  url: `${origin}/skills/${skill.slug}`,
});
