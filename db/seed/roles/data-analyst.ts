import type { SeedRole } from "../types";

export default {
  slug: "data-analyst",
  title: "Data Analyst",
  onetCode: "15-2051.01",
  onetTitle: "Business Intelligence Analysts",
  blsCode: "15-2051",
  aliases: [
    "Business Intelligence Analyst",
    "BI Analyst",
    "Reporting Analyst",
    "Business Data Analyst",
    "Insights Analyst",
    "Product Analyst",
    "Marketing Data Analyst",
  ],
  oneLine: "Turns an organisation's data into answers that people can act on, with queries, charts and reports.",
  summary:
    "A data analyst helps people decide on the basis of what actually happened. You turn a loose question into one that data can answer, fetch and clean the data, look for patterns, test whether they hold, and show the result in a table, chart or dashboard. You also say how sure the answer is and what it does not show.",
  workSetting:
    "You work at a desk or from home, either in a central data team or inside a department such as finance, marketing or operations. Much of the day is quiet, with meetings to agree questions and to present answers.",
  remote: "mostly",
  duties: [
    "Ask what decision depends on a question and agree how it will be measured",
    "Query databases and join data from several systems",
    "Check, clean and document data before using it",
    "Build and maintain reports and dashboards",
    "Look for trends and differences and test whether they could be chance",
    "Present findings in plain words with their limits",
    "Keep definitions of key measures so that departments count the same way",
    "Advise how better data could be collected",
  ],
  day: [
    { time: "09:00", text: "Check that the overnight data arrived and that the main dashboard looks plausible." },
    { time: "09:30", text: "Talk with a manager who sees falling repeat orders and ask which decision is pending." },
    { time: "10:30", text: "Write queries that split repeat orders by month, region and first product." },
    { time: "13:00", text: "Trace a strange jump to orders that were recorded twice, and correct the query." },
    { time: "14:30", text: "Draw two charts and write half a page: what changed, for whom, and what is not known." },
    { time: "16:00", text: "Present the result and note the questions it raises." },
  ],
  requirements: [
    {
      skill: "sql",
      importance: 5,
      level: 3.5,
      use: "Joining, filtering and grouping tables to answer a question you have not met before.",
    },
    {
      skill: "excel",
      importance: 4.5,
      level: 3.5,
      use: "Checking figures quickly and giving colleagues a file they can work with.",
    },
    {
      skill: "bi-tools",
      importance: 4.5,
      level: 3,
      use: "Building dashboards that refresh themselves and answer the questions asked every week.",
    },
    {
      skill: "data-visualisation",
      importance: 4.5,
      level: 3,
      use: "Choosing the chart that shows a comparison honestly and at a glance.",
    },
    {
      skill: "statistics",
      importance: 4,
      level: 3,
      use: "Telling a real difference from chance and describing how certain a result is.",
    },
    {
      skill: "python",
      importance: 3,
      level: 2,
      use: "Cleaning files and repeating an analysis that is too long for a spreadsheet.",
    },
    {
      skill: "databases",
      importance: 3,
      level: 2,
      use: "Reading a table structure to see what a row stands for and how tables connect.",
    },
    {
      skill: "mathematics-knowledge",
      importance: 4,
      level: 3.5,
      use: "Working soundly with rates, averages, indices and weighted figures.",
    },
    {
      skill: "mathematical-reasoning",
      importance: 3.5,
      level: 3,
      use: "Choosing the right calculation for a business question and noticing an impossible result.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Looking for other explanations before calling something a cause.",
    },
    {
      skill: "active-listening",
      importance: 4,
      level: 3,
      use: "Finding the decision behind a request for a list of numbers.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "Explaining a result to people who will not read the query.",
    },
    {
      skill: "writing",
      importance: 4,
      level: 3,
      use: "Summing up findings, limits and definitions in a page that stands alone.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Breaking a vague question into parts that the available data can answer.",
    },
  ],
  decisions: [
    {
      trait: "figures",
      degree: 1,
      because: "You count, compare and test whether a difference could be chance, every day.",
    },
    {
      trait: "explaining",
      degree: 0.75,
      because:
        "An answer is worth what a manager understands of it, so you present findings in plain words with their limits.",
    },
    {
      trait: "alone",
      degree: 0.75,
      because: "Much of the day is quiet: you and a query that does not add up yet.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because:
        "A record counted twice changes a decision, so you keep definitions and check the data before you use it.",
    },
    {
      trait: "fixing",
      degree: 0.5,
      because: "A strange jump in a chart is traced to its source; repairing the system behind it is left to others.",
    },
    {
      trait: "irregular-hours",
      degree: 0,
      because: "Reports follow the office day, and nobody calls you at night.",
    },
  ],
  interests: { R: 1.12, I: 5.46, A: 1.95, S: 1.88, E: 4.46, C: 5.61 },
  jobZone: 4,
  enter: {
    startingOut:
      "Begin with spreadsheets and SQL in beginner courses, then add one dashboard tool. Take a public data set on a subject you know, ask it three questions and publish what you found and what you could not find out. Reporting and operations jobs with many spreadsheets are good first places.",
    someExperience:
      "If you already prepare reports at work, rebuild one with SQL and a dashboard so that it no longer needs copying by hand. Choose intermediate courses for the weaker side, usually statistics or data modelling. Show an analyst in your organisation your work and ask what they would have checked.",
    changingCareer:
      "Assess your transferable skills: bookkeeping, laboratory work, logistics, teaching and marketing all involve figures that must be right and explained. Your knowledge of a field is worth a lot, so talk to analysts who work in it about how they got in and what bores them. Then choose courses by your present level in each requirement and leave out what you already know.",
  },
  related: [
    {
      slug: "data-engineer",
      why: "Shares SQL and knowledge of an organisation's data; missing are pipelines, warehousing and firmer programming.",
    },
    {
      slug: "machine-learning-engineer",
      why: "Shares statistics and careful work with data; missing are machine learning, software engineering and deployment.",
    },
    {
      slug: "database-administrator",
      why: "Shares SQL and reading table structures; missing are backup, tuning, access control and servers.",
    },
    {
      slug: "product-manager",
      why: "Shares turning questions into measures and presenting results; missing are product strategy and leading delivery.",
    },
    {
      slug: "ux-designer",
      why: "Shares curiosity about how people behave; missing are interviews, prototypes and interface design.",
    },
    {
      slug: "database-architect",
      why: "Shares an understanding of data models and definitions; missing is designing databases and their growth.",
    },
  ],
  questions: [
    {
      question: "Do I need a degree in mathematics?",
      answer:
        "No. You need to be at ease with rates, averages, distributions and simple tests, and to know when to ask a statistician. Many employers do ask for a degree of some kind.",
    },
    {
      question: "What is the difference from a data scientist?",
      answer:
        "An analyst mostly explains what happened and why; a data scientist more often builds models that predict or automate. Titles overlap, so read the duties.",
    },
    {
      question: "Should I learn Python or SQL first?",
      answer:
        "SQL. Almost every analyst uses it every day, and it teaches you how data is organised. Add Python when spreadsheets become the obstacle.",
    },
    {
      question: "How much of the job is cleaning data?",
      answer:
        "More than newcomers expect. It is also where you learn what the data really means, so treat it as part of the analysis.",
    },
    {
      question: "What should a portfolio hold?",
      answer:
        "A few short analyses, each with a question, the query or workbook, one or two charts and an honest paragraph on limits. Choose questions that somebody might really have asked.",
    },
    {
      question: "Is the job mostly dashboards?",
      answer:
        "In some places. Ask in the interview how many requests are standing reports and how many are open questions.",
    },
  ],
  editorNotes: [
    "BLS counts business intelligence analysts under Data scientists (15-2051), which also covers people who build predictive models. Its figures are not figures for data analysts alone.",
    "O*NET lists the job title Data Analyst under many occupations, from statistics to finance and surveys. We use Business Intelligence Analysts (15-2051.01); an analyst in a laboratory or a research institute does different work.",
  ],
} satisfies SeedRole;
