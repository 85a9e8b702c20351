import type { SeedRole } from "../types";

export default {
  slug: "site-reliability-engineer",
  title: "Site Reliability Engineer",
  onetCode: "15-1299.08",
  onetTitle: "Computer Systems Engineers/Architects",
  blsCode: "15-1299",
  aliases: [
    "SRE",
    "Reliability Engineer (Software)",
    "Production Engineer",
    "Service Reliability Engineer",
    "Cloud Site Reliability Engineer",
    "Systems Reliability Engineer",
  ],
  oneLine: "Keeps large online services available and fast by measuring them and engineering faults away.",
  summary:
    "A site reliability engineer treats the running of a service as an engineering problem. You agree with its owners how reliable it has to be, measure whether it is, lead the response when it fails, and write software that removes repeated hand work. Much of the job is judgment: which risk to accept, which to fix, and when to stop releasing changes until a service is stable again.",
  workSetting:
    "You work at a desk or from home with the teams that own the services, and normally take turns on call. Larger organisations have separate reliability teams; smaller ones combine the role with DevOps.",
  remote: "mostly",
  duties: [
    "Agree reliability targets with service owners and report against them",
    "Build dashboards and alerts that point at what users experience",
    "Take turns on call, restore service and keep people informed meanwhile",
    "Lead reviews after incidents and follow the actions until they are done",
    "Write software that replaces repeated manual work",
    "Plan capacity and test how a service behaves under load and partial failure",
    "Review designs of new services for weak points before launch",
    "Keep runbooks and recovery procedures correct by practising them",
  ],
  day: [
    { time: "09:00", text: "Take over the pager, read the notes of the last shift and check open incidents." },
    { time: "09:45", text: "Tune an alert that fired twice without any user being affected." },
    { time: "11:00", text: "Review the design of a new service and ask what happens when its database is slow." },
    { time: "13:00", text: "Respond to rising error rates, roll back a change and post updates until it is calm." },
    {
      time: "14:30",
      text: "Write the timeline of the incident with the developers, without looking for someone to blame.",
    },
    { time: "15:30", text: "Program a check that would have stopped the faulty change before release." },
  ],
  requirements: [
    {
      skill: "observability",
      importance: 5,
      level: 3.5,
      use: "Choosing what to measure and alert on so that trouble is seen before users report it.",
    },
    {
      skill: "linux",
      importance: 4.5,
      level: 3.5,
      use: "Reading processes, memory, disks and sockets on a machine that misbehaves.",
    },
    {
      skill: "kubernetes",
      importance: 4,
      level: 3,
      use: "Operating services on a cluster and understanding how they are scheduled and restarted.",
    },
    {
      skill: "python",
      importance: 4,
      level: 3,
      use: "Writing tested tools that check, repair or replace manual steps.",
    },
    {
      skill: "computer-networking",
      importance: 4,
      level: 3,
      use: "Following a request through name lookup, load balancer and firewall to find where it stops.",
    },
    {
      skill: "cloud-computing",
      importance: 4,
      level: 3,
      use: "Spreading a service over zones and knowing how each cloud part can fail.",
    },
    {
      skill: "prometheus",
      importance: 3.5,
      level: 3,
      use: "Querying metrics, recording rules and writing alerts with sensible thresholds.",
    },
    {
      skill: "programming",
      importance: 3.5,
      level: 3,
      use: "Reading service code during an incident and contributing a fix to it.",
    },
    {
      skill: "software-architecture",
      importance: 3.5,
      level: 2.5,
      use: "Seeing single points of failure, queues and retries that can overload a system.",
    },
    {
      skill: "systems-evaluation",
      importance: 4,
      level: 3,
      use: "Judging a service against its reliability targets and saying what would improve it most.",
    },
    {
      skill: "monitoring",
      importance: 3.5,
      level: 3,
      use: "Following the state of services and of agreed actions over weeks, not only during alarms.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "Weighing rival explanations of a fault while the evidence is incomplete.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "Restoring service under pressure and then removing the deeper cause.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "Giving short, correct updates during an incident and a clear account after it.",
    },
  ],
  decisions: [
    {
      trait: "irregular-hours",
      degree: 1,
      because:
        "You carry the pager in turns, and when it rings at night you restore the service first and sleep later.",
    },
    {
      trait: "fixing",
      degree: 1,
      because:
        "Rising error rates are your work from the first alarm to the review that asks how the fault could happen.",
    },
    {
      trait: "figures",
      degree: 0.75,
      because: "You agree targets in numbers, and plan capacity from measurements of load and failure.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because:
        "In an incident several people act at once and one keeps everybody informed, and afterwards you review it together.",
    },
    {
      trait: "writing",
      degree: 0.5,
      because: "You write timelines, runbooks and updates that must be understood by tired people.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "Your graphs must show what users feel; whether they please the eye plays no part.",
    },
  ],
  interests: { R: 4.33, I: 5.77, A: 1.97, S: 2.04, E: 2.81, C: 5.42 },
  jobZone: 3,
  enter: {
    startingOut:
      "This is rarely a first job, so aim for one next to it: junior developer, systems administrator or technical support for an online service. Learn Linux, networks and one programming language in beginner courses, and run a small service of your own with metrics and alerts. Keep notes of every fault, its cause and its repair.",
    someExperience:
      "Developers should choose a course on operations, networks and observability; administrators should choose one on programming and testing, each at the level they have now. Volunteer for on-call duty and for writing incident reviews where you work. Ask a reliability engineer to read one of your reviews: how you reason about failure is what interviews look for.",
    changingCareer:
      "Assess your transferable skills against this page: dispatchers, nurses, technicians and pilots know shift handover, checklists and calm under pressure. Talk to people in the job about nights, stress and what makes a good week. Expect to build the technical base step by step, with a beginner course first and a neighbouring job in between.",
  },
  related: [
    {
      slug: "devops-engineer",
      why: "Shares Linux, clusters and automation; missing are release pipelines and infrastructure as code in depth.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares cloud services and design for failure; missing is setting up accounts, networks and migrations.",
    },
    {
      slug: "back-end-developer",
      why: "Shares programming and service design; missing are databases, APIs and building features every day.",
    },
    {
      slug: "systems-administrator",
      why: "Shares keeping systems healthy; missing are Windows Server, hardware and direct support of users.",
    },
    {
      slug: "network-administrator",
      why: "Shares tracing faults through a network; missing is configuring routers, switches and wireless equipment.",
    },
    {
      slug: "security-engineer",
      why: "Shares incident response and alerting; missing are attack techniques, detection rules and security review.",
    },
  ],
  questions: [
    {
      question: "How does this differ from DevOps?",
      answer:
        "They overlap. DevOps work centres on how changes reach production; reliability work centres on how services behave once they are there. Employers mix the titles, so compare duties.",
    },
    {
      question: "How much programming is there?",
      answer:
        "Enough that you should write tested tools and read other people's service code. Some weeks are mostly programming, others mostly incidents and reviews.",
    },
    {
      question: "What is being on call like?",
      answer:
        "You carry the alerts for a set period and must be able to respond within an agreed time. A healthy team limits how often it is woken and treats repeated alarms as faults to be fixed.",
    },
    {
      question: "Can I start here without experience?",
      answer:
        "It is unusual, because the job asks you to judge systems that you must have seen failing. A job in support, administration or development is the usual way in.",
    },
    {
      question: "Do I need to know every tool on the market?",
      answer:
        "No. Know one tool well for each purpose: metrics, logs, containers, automation. The ideas carry over when an employer uses something else.",
    },
  ],
  editorNotes: [
    "BLS has no occupation for site reliability engineers. The page shows figures for Computer occupations, all other (15-1299), a residual group of many unrelated computer jobs, so read them as background only.",
    "O*NET files the job title Site Reliability Engineer under Software Developers (15-1252.00) and under a manufacturing occupation, Validation Engineers (17-2112.02). We use Computer Systems Engineers/Architects (15-1299.08) because its duties are nearer; its ratings are not made for this role.",
    "O*NET 30.1 puts 15-1299.08 in job zone 3, while BLS names a bachelor's degree as the typical entry education of the residual group. In practice this role is seldom open to beginners.",
  ],
} satisfies SeedRole;
