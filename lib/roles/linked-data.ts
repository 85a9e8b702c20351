import {
  breadcrumbs,
  type Linked,
  type LinkedDocument,
  linkedDocument,
  namedSkill,
  pageList,
  some,
} from "@/lib/machine/linked";
import { citation, JOB_ZONES } from "./text";
import type { FactView, Figure, RoleView } from "./view";

type Described = Pick<
  RoleView,
  "slug" | "title" | "oneLine" | "summary" | "aliases" | "onet" | "jobZone" | "duties" | "requirements" | "facts"
>;

/** A role's page for machines: the occupation, its pay and education from our facts alone, and the way to the page. */
export const roleLinkedData = (role: Described, origin: string): LinkedDocument =>
  linkedDocument(
    occupation(role, origin),
    breadcrumbs(origin, [
      { name: "Roles", path: "/roles" },
      { name: role.title, path: `/roles/${role.slug}` },
    ]),
  );

function occupation(role: Described, origin: string): Linked {
  const url = `${origin}/roles/${role.slug}`;
  return {
    "@type": "Occupation",
    "@id": `${url}#occupation`,
    name: role.title,
    alternateName: some(role.aliases),
    description: role.summary || role.oneLine,
    url,
    mainEntityOfPage: url,
    occupationalCategory: role.onet ? onetCategory(role.onet) : undefined,
    occupationLocation: some(locationsOf(role)),
    estimatedSalary: some(salariesOf(role.facts)),
    educationRequirements: some(educationOf(role.facts)),
    experienceRequirements: role.jobZone === null ? undefined : JOB_ZONES[role.jobZone]?.long,
    responsibilities: some(role.duties),
    skills: some(role.requirements.map(({ skill }) => namedSkill(origin, skill))),
  };
}

const onetCategory = ({ code, title, release }: NonNullable<RoleView["onet"]>): Linked => ({
  "@type": "CategoryCode",
  codeValue: code,
  name: title,
  inCodeSet: { "@type": "CategoryCodeSet", name: `O*NET-SOC Taxonomy, O*NET ${release}`, url: ONET_ADDRESS },
});

const ONET_ADDRESS = "https://www.onetcenter.org/taxonomy.html";

/** Where the figures hold; an O*NET occupation without any is one of the United States. */
function locationsOf({ facts, onet }: Described): Linked[] {
  const stated = facts.filter(({ unit }) => unit !== "text").map(({ geography }) => geography);
  const named = stated.length > 0 || !onet ? stated : ["United States"];
  return [...new Set(named)].map((name) => ({
    "@type": name === "United States" ? "Country" : "AdministrativeArea",
    name,
  }));
}

const PERCENTILES = { 10: "percentile10", 25: "percentile25", 50: "median", 75: "percentile75", 90: "percentile90" };

/**
 * One distribution for each source, occupation, place and period; a figure that is no percentile stands as an amount of its own.
 * A figure printed as "at least" is left out: the vocabulary cannot say it is a lower bound.
 */
function salariesOf(facts: readonly FactView[]): Linked[] {
  const groups = new Map<string, Figure[]>();
  for (const fact of facts.filter(isExactPay)) {
    const { source, publisher, occupation, geography, period } = fact;
    const alone = percentileOf(fact) === null;
    const key = alone ? `fact ${fact.id}` : JSON.stringify([source, publisher, occupation, geography, period]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].map((group) => distribution(group) ?? amount(group));
}

const isExactPay = (fact: FactView): fact is Figure =>
  fact.kind === "pay" && fact.unit === "usd_per_year" && fact.value !== null && !fact.topCoded;

/** 50 for what was published as a median, whatever the source that quotes it calls it; null for means and what is not said. */
function percentileOf(fact: Pick<FactView, "percentile" | "measure" | "publishedAs">): number | null {
  if (fact.percentile !== null) return fact.percentile;
  return /\bmedian\b/i.test(fact.publishedAs ?? fact.measure) ? 50 : null;
}

function distribution(group: readonly Figure[]): Linked | null {
  const places = Object.fromEntries(
    group.flatMap((fact) => {
      const property = PERCENTILES[percentileOf(fact) as keyof typeof PERCENTILES];
      return property ? [[property, fact.value]] : [];
    }),
  );
  const [first] = group;
  if (!first || Object.keys(places).length === 0) return null;
  return {
    "@type": "MonetaryAmountDistribution",
    name: "base",
    description: citation(first),
    currency: "USD",
    duration: "P1Y",
    ...places,
  };
}

function amount([fact]: readonly Figure[]): Linked {
  return {
    "@type": "MonetaryAmount",
    name: fact?.measure,
    description: fact && citation(fact),
    currency: "USD",
    value: { "@type": "QuantitativeValue", value: fact?.value, unitText: "YEAR" },
  };
}

const educationOf = (facts: readonly FactView[]): Linked[] =>
  facts.flatMap((fact) =>
    fact.kind === "entry_education" && fact.text
      ? [{ "@type": "EducationalOccupationalCredential", credentialCategory: fact.text, description: citation(fact) }]
      : [],
  );

/** The plain list of roles for machines, in the order it is shown. */
export const rolesLinkedData = (
  { roles, total }: { roles: readonly { slug: string; title: string }[]; total: number },
  origin: string,
): LinkedDocument => {
  const list = { name: "Roles", path: "/roles" };
  const items = roles.map(({ slug, title }) => ({ name: title, path: `/roles/${slug}` }));
  return linkedDocument(pageList(origin, { ...list, items, total }), breadcrumbs(origin, [list]));
};
