import { describe, expect, it } from "vitest";
import { plainText } from "../../../lib/roles/cited";
import { questionsOf } from "../../../lib/roles/questions";
import { amountText, figureText } from "../../../lib/roles/text";
import type { FactView, RoleCourse, RoleView } from "../../../lib/roles/view";
import { waysIn } from "../../../lib/roles/ways-in";
import { weeksAt } from "../../../lib/roles/weeks";
import { factLike } from "./fact-like";

const bare: RoleView = {
  id: 1,
  slug: "glaziers",
  title: "Glaziers",
  oneLine: "Set glass.",
  summary: "Set glass.",
  aliases: [],
  curated: false,
  onet: null,
  jobZone: null,
  interestScores: null,
  interests: [],
  field: null,
  remote: null,
  workSetting: "",
  duties: [],
  coreDuties: 0,
  day: [],
  requirements: [],
  technologies: [],
  enter: { startingOut: "", someExperience: "", changingCareer: "" },
  questions: [],
  editorNotes: [],
  payDifference: null,
  facts: [],
  related: [],
  counterparts: [],
  courses: [],
  decisions: [],
  changes: [],
};

const figure = (values: Partial<FactView>) =>
  factLike({ occupation: "Glaziers", publisher: "A bureau", period: "2024", ...values });

const pay = figure({ id: 1, value: 50_000 });
const growth = figure({ id: 2, kind: "growth", measure: "projected change", unit: "percent", value: 4, comparison: 3 });
const education = figure({
  id: 3,
  kind: "entry_education",
  measure: "typical entry-level education",
  unit: "text",
  value: null,
  text: "High school diploma",
});

const course = (id: number, level: RoleCourse["level"], hours: number | null = 40): RoleCourse => ({
  id,
  slug: `course-${id}`,
  title: null,
  provider: null,
  platform: null,
  sample: false,
  level,
  kind: null,
  duration: null,
  hours,
  share: 1 / id,
  teaches: [],
});

const say = (fact: FactView, of?: "comparison") =>
  of && fact.comparison !== null ? amountText(fact.comparison, fact.unit) : figureText(fact);
const answers = (role: RoleView) =>
  Object.fromEntries(questionsOf(role).map(({ question, answer }) => [question, plainText(answer, say)]));
const words = (role: RoleView) =>
  waysIn(role).map(({ paragraphs }) => paragraphs.map((pieces) => plainText(pieces, say)).join(" "));

describe("questions of a role nobody wrote any for", () => {
  it("are answered from cited facts", () => {
    const found = answers({ ...bare, jobZone: 2, facts: [pay, growth, education] });
    expect(found["How much does it pay?"]).toBe(
      "The median annual wage of “Glaziers” is $50,000 in the United States (2024), says A bureau. Half of the people it counts earn less, half earn more.",
    );
    expect(found["Is it growing?"]).toBe(
      "Faster than all occupations: +4% for “Glaziers” over 2024, against +3% for all occupations together.",
    );
    expect(found["What education and experience does it take?"]).toContain(
      "Typical entry-level education: High school diploma (Glaziers, 2024, A bureau).",
    );
    expect(found["What education and experience does it take?"]).toContain("O*NET job zone 2 of 5");
  });

  it("say plainly what is not known, and are the same on every role", () => {
    const found = answers(bare);
    expect(Object.keys(found)).toEqual([
      "How much does it pay?",
      "Is it growing?",
      "How many people do it?",
      "What education and experience does it take?",
      "Which skills matter most?",
      "Which software do people use?",
    ]);
    for (const answer of Object.values(found)) expect(answer).toMatch(/^(No source|O\*NET (has not|names no)) .+\.$/);
  });

  it("say of an average nothing that holds for medians only", () => {
    const found = answers({ ...bare, facts: [figure({ measure: "average salary", value: 60_000 })] });
    expect(found["How much does it pay?"]).not.toContain("Half");
  });

  it("give way to our editors' own", () => {
    const own = { question: "Do I need a degree?", answer: "No." };
    expect(questionsOf({ ...bare, questions: [own] })).toEqual([{ question: own.question, answer: [own.answer] }]);
  });
});

describe("ways into a role", () => {
  it("are our editors' words where there are some", () => {
    const enter = { startingOut: "Begin so.", someExperience: "Go on so.", changingCareer: "Change so." };
    expect(words({ ...bare, enter })).toEqual(["Begin so.", "Go on so.", "Change so."]);
  });

  it("say what the sources state, and the job zone, where there are none", () => {
    const [starting] = words({ ...bare, jobZone: 2, facts: [education] });
    expect(starting).toContain("Typical entry-level education: High school diploma (Glaziers, 2024, A bureau).");
    expect(starting).toContain("job zone 2 of 5, some preparation.");
  });

  it("says in one sentence what one publisher states of one occupation, and apart what others do", () => {
    const training = { ...education, id: 4, measure: "typical on-the-job training", text: "None" };
    const other = { ...education, id: 5, occupation: "Glass workers", text: "Some college" };
    const [starting] = words({ ...bare, facts: [education, training, other] });
    expect(starting).toBe(
      "Typical entry-level education: High school diploma; typical on-the-job training: None (Glaziers, 2024, A bureau). Typical entry-level education: Some college (Glass workers, 2024, A bureau).",
    );
  });

  it("say plainly what is not known", () => {
    const [starting, some, changing] = words(bare);
    expect(starting).toBe("No source in this catalog says what education or experience this occupation takes.");
    expect(some).toContain("has not rated the skills");
    expect(changing).toContain("Neither skills nor related roles of this occupation are known");
  });

  it("come with the courses of their level, at most three each", () => {
    const courses = [
      course(1, "advanced"),
      course(2, "beginner"),
      course(3, null),
      course(4, "intermediate"),
      course(5, "beginner"),
      course(6, "beginner"),
      course(7, "beginner"),
    ];
    expect(waysIn({ ...bare, courses }).map((way) => way.courses.map(({ id }) => id))).toEqual([
      [2, 5, 6],
      [1, 4],
      [1, 2, 3],
    ]);
  });
});

describe("weeks", () => {
  it("are hours by hours a week, rounded up, at least one", () => {
    expect(weeksAt(48, 5)).toBe(10);
    expect(weeksAt(48, 20)).toBe(3);
    expect(weeksAt(40, 10)).toBe(4);
    expect(weeksAt(1, 20)).toBe(1);
  });
});
