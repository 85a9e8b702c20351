import type { SeedRole } from "../types";

export default {
  slug: "data-engineer",
  title: "Data Engineer",
  onetCode: "15-1243.01",
  onetTitle: "Data Warehousing Specialists",
  blsCode: "15-1243",
  aliases: [
    "ETL Developer",
    "Data Warehouse Engineer",
    "Data Warehouse Developer",
    "Big Data Engineer",
    "Analytics Engineer",
    "Data Pipeline Engineer",
    "Data Platform Engineer",
  ],
  oneLine: "Builds the pipelines and stores that bring data from many systems to the people who analyse it.",
  summary:
    "A data engineer makes sure that the right data arrives, complete and on time, in a form that others can use. You connect source systems, write programs that move and reshape their data, design the tables it ends in, and watch it all for errors. Analysts, scientists and reports depend on your work, so most of your care goes into correctness and recovery.",
  workSetting:
    "You work at a desk or from home in a data or software team. Pipelines often run at night, so some jobs include being called when one fails.",
  remote: "mostly",
  duties: [
    "Find out what data a report or model needs and where it comes from",
    "Write and schedule programs that extract, reshape and load data",
    "Design warehouse tables and keep their history correct",
    "Test data for missing, late and contradictory records",
    "Make slow queries and jobs faster and keep storage in order",
    "Document where each field comes from and what it means",
    "Restrict access to personal and confidential data",
    "Repair failed runs and load the affected days again",
  ],
  day: [
    { time: "09:00", text: "Check the night's runs and restart one that stopped on an unexpected date format." },
    { time: "09:45", text: "Join a short team meeting and hear that a source system will rename two fields." },
    { time: "10:30", text: "Write a pipeline for a new payment provider, with tests for duplicates." },
    { time: "13:00", text: "Agree with an analyst what counts as an active customer and model the table for it." },
    { time: "14:30", text: "Review a colleague's change to a large transformation." },
    { time: "15:30", text: "Find out why a daily job has doubled in running time and repair a careless join." },
    { time: "16:45", text: "Update the description of the tables you touched." },
  ],
  requirements: [
    {
      skill: "sql",
      importance: 5,
      level: 4,
      use: "Writing and tuning long transformations that others will rely on every day.",
    },
    {
      skill: "data-modelling-and-warehousing",
      importance: 5,
      level: 3.5,
      use: "Designing fact and history tables, and loads that can safely be run twice.",
    },
    {
      skill: "python",
      importance: 4.5,
      level: 3.5,
      use: "Writing tested pipeline code that reads interfaces and files and handles their faults.",
    },
    {
      skill: "databases",
      importance: 4.5,
      level: 3.5,
      use: "Choosing keys, indexes and partitions that suit how the data is read.",
    },
    {
      skill: "cloud-computing",
      importance: 4,
      level: 3,
      use: "Using managed storage, queues and warehouses and keeping an eye on what they cost.",
    },
    {
      skill: "git",
      importance: 4,
      level: 3,
      use: "Reviewing and releasing pipeline code like any other software.",
    },
    {
      skill: "spark",
      importance: 3.5,
      level: 2.5,
      use: "Processing data that is too large for one machine and reading the job's plan.",
    },
    {
      skill: "postgresql",
      importance: 3.5,
      level: 3,
      use: "Extracting from and loading into a relational database without disturbing its users.",
    },
    {
      skill: "devops-practice",
      importance: 3,
      level: 2,
      use: "Testing and releasing pipelines automatically, in more than one environment.",
    },
    {
      skill: "programming",
      importance: 4,
      level: 2.5,
      use: "Structuring code so that a pipeline can be tested and changed in parts.",
    },
    {
      skill: "systems-analysis",
      importance: 3.5,
      level: 2.5,
      use: "Foreseeing what a change in a source system does to everything downstream.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Doubting data that looks complete and finding out how it was recorded.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "Tracing a wrong figure in a report back to the step that produced it.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 2.5,
      use: "Agreeing definitions with the owners and the users of data.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 0.75,
      because:
        "A run stops at an unexpected date or a job takes twice as long, and you find the record or the join behind it.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because: "You test for missing, late and contradictory records and keep the history of every table correct.",
    },
    {
      trait: "alone",
      degree: 0.75,
      because: "You write and tune pipelines for hours on end, with short talks about what a field means.",
    },
    {
      trait: "irregular-hours",
      degree: 0.5,
      because: "Pipelines run at night, and some jobs include being called when one of them fails.",
    },
    {
      trait: "figures",
      degree: 0.5,
      because: "You measure volumes and running times; what the numbers mean is the analysts' question.",
    },
    {
      trait: "helping",
      degree: 0.25,
      because: "Those you serve are analysts and other teams, and most of them see your tables and not you.",
    },
  ],
  interests: { R: 2.87, I: 4.71, A: 1.62, S: 2, E: 3.09, C: 6.37 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn SQL well before anything else, then Python, each from a beginner course. Build a small pipeline that fetches public data every day, checks it, and loads it into a database you designed. Many people start as data analysts, database assistants or junior developers and move across.",
    someExperience:
      "Analysts should choose intermediate courses in programming, testing and version control; developers should choose data modelling and warehousing. Take over one fragile report or import where you work and make it run by itself. Ask a data engineer what wakes them at night: it shows what to learn next.",
    changingCareer:
      "Assess your transferable skills, for instance from logistics, accounting or records work, where goods and entries must arrive complete and be accounted for. Talk to people in the job about how much is building and how much is repair. Choose courses by your present level in SQL and programming, and plan for a neighbouring job first if both are new to you.",
  },
  related: [
    {
      slug: "data-analyst",
      why: "Shares SQL and knowledge of the data; missing are statistics, charts and presenting to decision makers.",
    },
    {
      slug: "database-architect",
      why: "Shares data modelling; missing is designing for a whole organisation and setting standards others follow.",
    },
    {
      slug: "database-administrator",
      why: "Shares databases and query tuning; missing are backup, recovery, upgrades and access control.",
    },
    {
      slug: "back-end-developer",
      why: "Shares Python, SQL and Git; missing are APIs, web frameworks and serving users directly.",
    },
    {
      slug: "machine-learning-engineer",
      why: "Shares pipelines and Python; missing are statistics, model training and model evaluation.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares managed cloud services and automation; missing are networks, accounts and infrastructure as code.",
    },
  ],
  questions: [
    {
      question: "How does this differ from a data analyst?",
      answer:
        "You supply the data; the analyst interprets it. Your day holds more programming and fewer presentations.",
    },
    {
      question: "How strong must my programming be?",
      answer:
        "Strong enough to write tested, readable programs that others maintain. You need less theory of algorithms than a software developer and more care about data.",
    },
    {
      question: "Do I need tools for very large data at once?",
      answer:
        "No. Many organisations do well with one good database. Learn SQL and modelling first, and a tool such as Spark when a job you want asks for it.",
    },
    {
      question: "Can this be my first job in technology?",
      answer:
        "Sometimes, as a junior in a larger team. More often people arrive from analysis, database work or software development.",
    },
    {
      question: "What happens when a pipeline fails at night?",
      answer:
        "That depends on who needs the data in the morning. Some teams rerun it in working hours; others share an on-call rota, so ask before you sign.",
    },
    {
      question: "What would convince an employer without experience?",
      answer:
        "A public pipeline that has run for a while, with tests, a clear table design and notes about the faults you met. Be ready to explain why each table looks as it does.",
    },
  ],
  editorNotes: [
    "BLS has no occupation for data engineers. Data Warehousing Specialists are counted under Database architects (15-1243), so those figures also cover a more senior design role, for which BLS names earlier work experience as typical.",
    "O*NET lists the job title Data Engineer under Database Architects (15-1243.00), Statisticians (15-2041.00) and Data Scientists (15-2051.00). We use Data Warehousing Specialists (15-1243.01) because its tasks are the nearest.",
  ],
} satisfies SeedRole;
