import type { SeedRole } from "../types";

export default {
  slug: "database-administrator",
  title: "Database Administrator",
  onetCode: "15-1242.00",
  onetTitle: "Database Administrators",
  blsCode: "15-1242",
  aliases: [
    "DBA",
    "SQL DBA",
    "Database Engineer",
    "PostgreSQL Administrator",
    "MySQL Administrator",
    "Database Reliability Engineer",
    "Database Management System Specialist",
  ],
  oneLine: "Keeps an organisation's databases available, fast, secure and recoverable.",
  summary:
    "A database administrator looks after the systems in which an organisation keeps its records. You install and upgrade them, decide who may see and change what, watch how they perform, and make certain that nothing is lost when something breaks. You also advise developers how to store and query data so that the system stays quick as it grows.",
  workSetting:
    "You work at a desk or from home, in an IT department or with software teams. Upgrades and repairs may fall outside office hours, and many jobs include being on call.",
  remote: "mostly",
  duties: [
    "Install, configure and upgrade database systems",
    "Make backups and prove by regular practice that they can be restored",
    "Grant and review access to data and record who changed what",
    "Watch load, space and slow queries and act before users notice",
    "Tune indexes, settings and queries together with developers",
    "Review and apply changes to table structures without losing data",
    "Set up replicas and procedures for the loss of a server",
    "Move databases to new versions, machines or cloud services",
    "Write instructions and help colleagues to use the databases well",
  ],
  day: [
    { time: "08:30", text: "Check the night's backups, replication delay and free space." },
    { time: "09:15", text: "Review two structure changes that developers want to release today." },
    { time: "10:30", text: "Find out why a report has become slow and propose an index." },
    { time: "13:00", text: "Restore last night's backup on a spare server and compare row counts." },
    { time: "14:30", text: "Remove access that a departed colleague no longer needs and record it." },
    { time: "15:30", text: "Plan the steps of a version upgrade and how to return to the old version." },
  ],
  requirements: [
    {
      skill: "databases",
      importance: 5,
      level: 4,
      use: "Understanding transactions, locks, indexes and storage well enough to explain what a system does.",
    },
    {
      skill: "sql",
      importance: 5,
      level: 4,
      use: "Reading query plans, rewriting slow queries and changing structures safely.",
    },
    {
      skill: "postgresql",
      importance: 4,
      level: 3.5,
      use: "Configuring, replicating, backing up and restoring a production system.",
    },
    {
      skill: "mysql",
      importance: 3,
      level: 2.5,
      use: "Looking after a second common system and knowing where it behaves differently.",
    },
    {
      skill: "linux",
      importance: 3.5,
      level: 2.5,
      use: "Working on the servers that databases run on: disks, memory, services and logs.",
    },
    {
      skill: "shell-scripting",
      importance: 3,
      level: 2.5,
      use: "Automating backups, checks and routine upkeep.",
    },
    {
      skill: "cloud-computing",
      importance: 3.5,
      level: 2.5,
      use: "Running managed databases and knowing which duties stay yours.",
    },
    {
      skill: "risk-and-compliance",
      importance: 3,
      level: 2,
      use: "Following rules on personal data, retention and proof of access.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4.5,
      use: "Knowing how hardware, operating systems and software together set what a database can do.",
    },
    {
      skill: "customer-service-knowledge",
      importance: 4,
      level: 3.5,
      use: "Helping developers and departments to get at their data within sensible limits.",
    },
    {
      skill: "judgment-and-decision-making",
      importance: 4,
      level: 3,
      use: "Deciding whether a change is safe now or has to wait for a quiet hour.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Telling a cause from a coincidence when performance drops.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "Recovering from a failed disk, upgrade or release with the least loss.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 3,
      use: "Explaining risks, waiting times and outages to people who do not run databases.",
    },
  ],
  decisions: [
    {
      trait: "exactness",
      degree: 1,
      because: "You record who changed what, and a backup counts only once you have restored it and compared the rows.",
    },
    {
      trait: "irregular-hours",
      degree: 0.75,
      because: "Upgrades and repairs may fall at night or at the weekend, and many jobs include being on call.",
    },
    {
      trait: "fixing",
      degree: 0.75,
      because: "You find out why a query has become slow, and prefer to see a fault coming before users do.",
    },
    {
      trait: "alone",
      degree: 0.5,
      because: "Long checks and upgrades you do by yourself, between reviews of what developers want to release today.",
    },
    {
      trait: "helping",
      degree: 0.25,
      because: "You help colleagues to use the databases well, mostly with advice and instructions.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "There is nothing to look at but figures, plans and tables.",
    },
  ],
  interests: { R: 2.7, I: 4.76, A: 1.3, S: 2.28, E: 2.86, C: 6.57 },
  jobZone: 4,
  enter: {
    startingOut:
      "Start with a beginner course in SQL and install one open source database yourself. Fill it with data, break it, restore it, and write down each step as if for a colleague. Support specialist, junior systems administrator and reporting jobs bring you near to databases.",
    someExperience:
      "If you already develop, analyse or run servers, ask to take over backups, access reviews or slow queries for one system. Choose an intermediate or advanced course on the system your employer uses rather than one more introduction. Talk to administrators about upgrades and on-call work, which differ more between employers than the technology does.",
    changingCareer:
      "Assess your transferable skills: records management, accounting, pharmacy and laboratory work all ask for exactness and for respect for procedures. Compare your likes and dislikes with the work, and talk to people who do it, because much of it succeeds when nothing happens. Then choose courses by your present level, with SQL first and one database system after it.",
  },
  related: [
    {
      slug: "database-architect",
      why: "Shares deep knowledge of databases; missing is designing data models and standards for a whole organisation.",
    },
    {
      slug: "data-engineer",
      why: "Shares SQL and tuning; missing are Python, pipelines and warehouse design.",
    },
    {
      slug: "systems-administrator",
      why: "Shares servers, backups and access control; missing are Windows Server, networks and user support.",
    },
    {
      slug: "data-analyst",
      why: "Shares SQL; missing are statistics, dashboards and presenting results.",
    },
    {
      slug: "back-end-developer",
      why: "Shares databases and queries; missing are application programming, APIs and frameworks.",
    },
    {
      slug: "site-reliability-engineer",
      why: "Shares recovery, monitoring and on-call work; missing are programming, networks and clusters.",
    },
  ],
  questions: [
    {
      question: "Are administrators still needed with managed cloud databases?",
      answer:
        "The provider takes over machines and routine backups. Access, structure, query speed, cost and the proof that recovery works stay with you.",
    },
    {
      question: "Which database should I learn first?",
      answer:
        "Take one open source system such as PostgreSQL or MySQL, because you can run all of it yourself. Look at job notices near you before you choose the second.",
    },
    {
      question: "Do I have to program?",
      answer:
        "You write SQL every day and scripts often. Full application programming is rarely asked for, though reading it helps.",
    },
    {
      question: "How do I get experience when nobody lets a beginner near real data?",
      answer:
        "Practise on your own server with public data and rehearse failures. In a junior job, ask to restore backups on a test machine: it is useful, safe and seldom done.",
    },
    {
      question: "Is the work stressful?",
      answer:
        "Most days are planned and quiet. An outage or a lost table is not, which is why practice and written procedures matter so much.",
    },
    {
      question: "What can I become later?",
      answer:
        "Database architect, data engineer, reliability engineer or lead of an infrastructure team. Which one is nearest depends on whether you prefer design, programming or operations.",
    },
  ],
  editorNotes: [
    "Many articles quote one figure for database administrators and architects together. The BLS projections here are for administrators (15-1242) alone; do not compare them with a figure for the combined group.",
  ],
} satisfies SeedRole;
