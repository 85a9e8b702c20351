/**
 * Where the importance of a trait's O*NET elements lies, on O*NET's scale 1..5, over the 894 occupations that O*NET 30.1 rates:
 * mean importance of its elements at the 5th percentile, in the middle and at the 95th. Frozen: derived degrees rest on them.
 */
export const TRAIT_FIGURES: Readonly<Record<string, { low: number; middle: number; high: number }>> = {
  fixing: { low: 1.79, middle: 2.54, high: 3.33 },
  teamwork: { low: 2.75, middle: 3.38, high: 4 },
  explaining: { low: 2.42, middle: 3.11, high: 4.13 },
  writing: { low: 2.5, middle: 3.49, high: 4.26 },
  exactness: { low: 1.57, middle: 2.56, high: 3.61 },
  looks: { low: 1, middle: 1.62, high: 2.75 },
  leading: { low: 2.14, middle: 2.77, high: 3.81 },
  helping: { low: 2.36, middle: 3.17, high: 4.02 },
  persuading: { low: 1.75, middle: 2.46, high: 3.37 },
  figures: { low: 1.97, middle: 2.8, high: 3.9 },
  "hands-on": { low: 1, middle: 1.6, high: 3.47 },
  learning: { low: 2.12, middle: 2.94, high: 3.88 },
};

/** O*NET's own names of the elements behind the traits, and their importance in the middle of the 894 occupations. */
export const ELEMENT_FIGURES: Readonly<Record<string, { name: string; middle: number }>> = {
  "2.A.1.b": { name: "Active Listening", middle: 3.75 },
  "2.A.1.c": { name: "Writing", middle: 3.12 },
  "2.A.1.d": { name: "Speaking", middle: 3.62 },
  "2.A.1.e": { name: "Mathematics (skill)", middle: 2.5 },
  "2.A.2.b": { name: "Active Learning", middle: 3.12 },
  "2.A.2.c": { name: "Learning Strategies", middle: 2.88 },
  "2.B.1.a": { name: "Social Perceptiveness", middle: 3 },
  "2.B.1.b": { name: "Coordination", middle: 3 },
  "2.B.1.c": { name: "Persuasion", middle: 2.88 },
  "2.B.1.d": { name: "Negotiation", middle: 2.62 },
  "2.B.1.e": { name: "Instructing", middle: 2.88 },
  "2.B.1.f": { name: "Service Orientation", middle: 3 },
  "2.B.2.i": { name: "Complex Problem Solving", middle: 3.12 },
  "2.B.3.j": { name: "Equipment Maintenance", middle: 1.38 },
  "2.B.3.k": { name: "Troubleshooting", middle: 2 },
  "2.B.3.l": { name: "Repairing", middle: 1 },
  "2.B.3.m": { name: "Quality Control Analysis", middle: 2.38 },
  "2.B.5.d": { name: "Management of Personnel Resources", middle: 2.62 },
  "2.C.1.a": { name: "Administration and Management", middle: 2.98 },
  "2.C.1.b": { name: "Administrative", middle: 2.7 },
  "2.C.1.d": { name: "Sales and Marketing", middle: 2.02 },
  "2.C.1.e": { name: "Customer and Personal Service", middle: 3.51 },
  "2.C.3.c": { name: "Design", middle: 2.04 },
  "2.C.3.e": { name: "Mechanical", middle: 2.2 },
  "2.C.4.a": { name: "Mathematics (knowledge)", middle: 3.07 },
  "2.C.6": { name: "Education and Training", middle: 2.96 },
  "2.C.7.a": { name: "English Language", middle: 3.73 },
  "2.C.7.c": { name: "Fine Arts", middle: 1 },
  "2.C.8.b": { name: "Law and Government", middle: 2.36 },
};
