import type { SeedRole } from "../types";

export default {
  slug: "database-architect",
  title: "Database Architect",
  onetCode: "15-1243.00",
  onetTitle: "Database Architects",
  blsCode: "15-1243",
  aliases: [
    "Data Architect",
    "Database Designer",
    "Data Modeler",
    "Data Modeller",
    "Data Warehouse Architect",
    "Database Developer",
  ],
  oneLine:
    "Designs how an organisation's data is structured, stored, connected and protected, so that others can rely on it.",
  summary:
    "Database architects decide what an organisation records, how the records relate to each other, and where they are kept. They design databases and data warehouses that stay fast and correct as they grow, and set the standards other developers follow. A good design is hardly noticed for years; a bad one is felt in every report, every slow screen and every change.",
  workSetting:
    "You work mostly at a desk, in an office or from home, between the developers who use a database, the administrators who run it and the business people who own the data. Larger changes are made in the evening or at weekends, when few people depend on the system.",
  remote: "mostly",
  duties: [
    "Interview developers and business staff to learn which data they need and what it means.",
    "Model data: decide on entities, relations, keys and rules, and draw them so that others can check them.",
    "Design databases and warehouses for the expected size, speed, security and recovery.",
    "Choose database products, and justify the choice by tests with realistic data.",
    "Set standards for naming, queries, access and changes, and help teams to follow them.",
    "Plan and test migrations that move data to a new structure without losing or distorting it.",
    "Tune tables, indexes and queries that have become too slow.",
    "Plan backup, replication and recovery together with the administrators, and take part in rehearsals.",
    "Document the meaning, origin and permitted use of the data.",
  ],
  day: [
    {
      time: "08:45",
      text: "You check how last night's load into the data warehouse went and find that one source delivered a file twice.",
    },
    {
      time: "09:30",
      text: 'Sales and finance explain what each of them means by "customer". The two meanings differ, and you write both down.',
    },
    {
      time: "11:00",
      text: "You draw a data model that holds both meanings, with keys that prevent the mix-up in today's reports.",
    },
    {
      time: "13:00",
      text: "A development team shows you its planned tables; you suggest a constraint that makes a whole class of errors impossible.",
    },
    {
      time: "14:30",
      text: "You test how two partitioning schemes behave with several years of sample orders, and record the measurements.",
    },
    {
      time: "16:00",
      text: "You rehearse a migration on a copy with an administrator, time every step, and write down how to go back.",
    },
  ],
  requirements: [
    {
      skill: "databases",
      importance: 5,
      level: 4.5,
      use: "Decide on structures, keys, transactions and consistency for systems that many teams depend on.",
    },
    {
      skill: "sql",
      importance: 5,
      level: 4,
      use: "Write and review complex queries, constraints and migrations, and explain why a query is slow.",
    },
    {
      skill: "data-modelling-and-warehousing",
      importance: 4.5,
      level: 3.5,
      use: "Design the warehouse that reports are built on, and the pipelines that fill it.",
    },
    {
      skill: "postgresql",
      importance: 4,
      level: 3.5,
      use: "Use partitions, indexes, replication and access rules well in one database product, this one or its like.",
    },
    {
      skill: "mysql",
      importance: 3,
      level: 2.5,
      use: "Judge and improve existing systems that run on it, and move data in and out of it.",
    },
    {
      skill: "mongodb",
      importance: 2.5,
      level: 2,
      use: "Tell when a document store suits the data better than tables, and when it does not.",
    },
    {
      skill: "computers-and-electronics",
      importance: 4.5,
      level: 4.5,
      use: "Understand how disks, memory, processors and networks limit what a database can do.",
    },
    {
      skill: "systems-analysis",
      importance: 4,
      level: 2.5,
      use: "Follow data through all the systems that touch it, and foresee what a change does to each.",
    },
    {
      skill: "design-knowledge",
      importance: 3.5,
      level: 3.5,
      use: "Draw models and plans in an accepted notation, precise enough for others to build from.",
    },
    {
      skill: "cloud-computing",
      importance: 3,
      level: 2,
      use: "Compare managed databases with your own servers by cost, limits and recovery.",
    },
    {
      skill: "risk-and-compliance",
      importance: 3,
      level: 2.5,
      use: "Build rules on personal data, retention and access into the design from the start.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Question what a data field really means before you build anything on it.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "Find the cause when figures disagree or a system slows down, across several databases.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 3,
      use: "Bring departments to one meaning of a term, and explain a design to people who will never read its code.",
    },
  ],
  decisions: [
    {
      trait: "exactness",
      degree: 1,
      because:
        "One word such as customer must mean one thing in every table, and your keys and rules hold people to it.",
    },
    {
      trait: "teamwork",
      degree: 0.5,
      because:
        "You interview developers and business staff and rehearse moves with administrators; the model itself you draw alone.",
    },
    {
      trait: "explaining",
      degree: 0.75,
      because:
        "You show teams why a table they planned would go wrong and win them for standards they did not ask for.",
    },
    {
      trait: "figures",
      degree: 0.5,
      because: "You test how designs behave with years of sample orders and decide by the measurements.",
    },
    {
      trait: "alone",
      degree: 0.5,
      because: "Drawing a model and measuring it take quiet hours, broken by talks about what the data means.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "Your drawings have to be correct and readable, and nobody asks whether they are beautiful.",
    },
  ],
  interests: { R: 2.69, I: 5.68, A: 2.22, S: 1.93, E: 2.75, C: 5.99 },
  jobZone: 4,
  enter: {
    startingOut:
      "This is seldom a first job: most people come from development, data analysis or database administration. Begin with SQL and data modelling on a subject you know, such as a club, a library or a collection, and build a database that refuses wrong entries. Ask database people what they would have designed differently, because their regrets teach more than most courses.",
    someExperience:
      "If you already work with databases as a developer, analyst or administrator, look for tasks in which you design and not only use: a new schema, a migration, a reporting model. Choose advanced courses in modelling, warehousing or one product by what you lack, since beginner courses will repeat what you know. Write down the reasons for your designs and ask a senior colleague to attack them.",
    changingCareer:
      "Assess which of your skills transfer: librarians, accountants, records managers and quality staff already think in categories, rules and exceptions. Talk to architects and administrators in a field whose data you understand, and ask how they got in. Plan a stop on the way, such as data analyst or database administrator, and choose courses for that step first.",
  },
  related: [
    {
      slug: "database-administrator",
      why: "You share databases, SQL, backup and tuning; the administrator adds daily operation, upgrades and access requests, and designs less.",
    },
    {
      slug: "data-engineer",
      why: "You share modelling, warehouses and SQL; you would add pipelines written in Python, Spark and their daily operation.",
    },
    {
      slug: "back-end-developer",
      why: "You share databases and work with application teams; you would add a programming language in daily use, frameworks and APIs.",
    },
    {
      slug: "cloud-engineer",
      why: "You share planning for growth, recovery and cost; you would add networks, infrastructure as code and containers.",
    },
    {
      slug: "data-analyst",
      why: "You share SQL and the meaning of data; you would add statistics, charts and answering questions for decision makers.",
    },
    {
      slug: "software-developer",
      why: "You share systems analysis and design; you would add programming in depth, algorithms and software testing.",
    },
  ],
  questions: [
    {
      question: "What is the difference between a database architect and a database administrator?",
      answer:
        "The architect designs the structure and the standards; the administrator keeps the running system available, fast and backed up. In smaller organisations one person does both.",
    },
    {
      question: "Can I start as a database architect?",
      answer:
        "Rarely, because the design decisions are hard to undo and are given to people who have seen some go wrong. Start as a developer, analyst or administrator and take on design tasks there.",
    },
    {
      question: "Do I need to program?",
      answer:
        "You need SQL in depth and enough of a scripting language to test, move and compare data. You will rarely build whole applications yourself.",
    },
    {
      question: "Should I learn relational databases or document stores?",
      answer:
        "Relational first: most business data lives there, and the ideas of keys, transactions and normal forms help you everywhere. Then learn one document store well enough to know when it is the better choice.",
    },
    {
      question: "Are certificates from database vendors worth it?",
      answer:
        "They help where an employer uses that product, and they give your learning an order. They do not replace a design of your own that you can explain and defend.",
    },
  ],
  editorNotes: [
    "The source article's figures belong to a Bureau of Labor Statistics group that joins database administrators with database architects. The newer projections on this page count architects on their own.",
    "The article calls its pay figure an average and gives no year, while the Bureau of Labor Statistics publishes medians for this occupation. We keep the figure as stated and mark it as undated.",
  ],
} satisfies SeedRole;
