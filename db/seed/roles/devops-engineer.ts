import type { SeedRole } from "../types";

export default {
  slug: "devops-engineer",
  title: "DevOps Engineer",
  onetCode: "15-1299.08",
  onetTitle: "Computer Systems Engineers/Architects",
  blsCode: "15-1299",
  aliases: [
    "Development Operations Engineer",
    "Platform Engineer",
    "Build and Release Engineer",
    "Release Engineer",
    "CI/CD Engineer",
    "DevOps Developer",
    "Automation Engineer (Infrastructure)",
  ],
  oneLine: "Builds the automated path that takes code from a developer's machine to running software.",
  summary:
    "A DevOps engineer makes it quick and safe for a team to change software that people are using. You automate building, testing and releasing, describe servers and networks in files kept under version control, and give developers tools to run their own services. When a release goes wrong, you help to undo it and to see that the same fault is caught earlier next time.",
  workSetting:
    "You work at a desk or from home, close to software developers and whoever runs the servers. Some teams share an on-call rota, so ask about it before you accept a job.",
  remote: "mostly",
  duties: [
    "Build and maintain pipelines that compile, test and release software automatically",
    "Describe servers, networks and permissions in code and review changes to them",
    "Package applications in containers and run them on a cluster",
    "Manage cloud accounts, access rights and secrets",
    "Set up logs, metrics and alerts for releases and for the tools themselves",
    "Investigate failed builds and releases and remove the cause",
    "Write guides and templates so that developers can start a service without asking",
    "Apply security updates to base images, dependencies and build tools",
  ],
  day: [
    { time: "09:00", text: "Look through last night's builds and rerun or repair the ones that failed." },
    { time: "09:30", text: "Join the team's short meeting and hear what developers are waiting for." },
    { time: "10:00", text: "Change the infrastructure code for a new test environment and open it for review." },
    { time: "11:30", text: "Help a developer find out why a container starts locally but not on the cluster." },
    { time: "13:30", text: "Shorten a slow pipeline by caching dependencies and running tests side by side." },
    { time: "15:30", text: "Watch a release go out in steps and compare error rates before and after." },
    { time: "16:30", text: "Write down how to roll the release back, while it is fresh." },
  ],
  requirements: [
    {
      skill: "devops-practice",
      importance: 5,
      level: 3.5,
      use: "Designing pipelines that build, test and release each change without hand work.",
    },
    {
      skill: "linux",
      importance: 4.5,
      level: 3.5,
      use: "Finding out from a shell what a server or a container is doing and why.",
    },
    {
      skill: "cloud-computing",
      importance: 4.5,
      level: 3.5,
      use: "Choosing between kinds of computing, storage and network service and connecting them.",
    },
    {
      skill: "docker",
      importance: 4.5,
      level: 3,
      use: "Writing small, repeatable images and running them the same way everywhere.",
    },
    {
      skill: "git",
      importance: 4.5,
      level: 3,
      use: "Keeping infrastructure, pipelines and their reviews under version control.",
    },
    {
      skill: "kubernetes",
      importance: 4,
      level: 2.5,
      use: "Deploying, configuring and inspecting services on a cluster others have set up.",
    },
    {
      skill: "terraform",
      importance: 4,
      level: 3,
      use: "Describing cloud resources in code and planning a change before applying it.",
    },
    {
      skill: "aws",
      importance: 4,
      level: 3,
      use: "Setting up accounts, permissions, networks and managed services for a team.",
    },
    {
      skill: "shell-scripting",
      importance: 4,
      level: 3,
      use: "Automating small steps in pipelines and on servers so that they fail loudly.",
    },
    {
      skill: "python",
      importance: 3.5,
      level: 2.5,
      use: "Writing tools and checks that have outgrown a shell script.",
    },
    {
      skill: "observability",
      importance: 3.5,
      level: 2.5,
      use: "Adding metrics and alerts that show whether a release made things worse.",
    },
    {
      skill: "systems-analysis",
      importance: 4,
      level: 3,
      use: "Working out how a change in one part will affect the rest of the system.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "Narrowing a fault down across code, build, network and configuration.",
    },
    {
      skill: "communication",
      importance: 4,
      level: 3,
      use: "Agreeing ways of working with developers and explaining incidents plainly.",
    },
  ],
  decisions: [
    {
      trait: "fixing",
      degree: 1,
      because:
        "A build fails, a container starts on one machine and not on another, and everybody waits until you know why.",
    },
    {
      trait: "learning",
      degree: 1,
      because:
        "Tools for containers, clouds and pipelines follow each other so quickly that part of each week goes into the next one.",
    },
    {
      trait: "helping",
      degree: 0.5,
      because:
        "Your customers are the developers beside you: you look at their failed release with them and write guides for the next.",
    },
    {
      trait: "irregular-hours",
      degree: 0.5,
      because: "Some teams share an on-call rota, and risky changes are made when few people use the system.",
    },
    {
      trait: "exactness",
      degree: 0.5,
      because: "Servers and permissions stand in code that has to be exact, but how to get there is left to you.",
    },
    {
      trait: "looks",
      degree: 0,
      because: "Nothing you build is looked at by customers: it runs, or it does not.",
    },
  ],
  interests: { R: 4.33, I: 5.77, A: 1.97, S: 2.04, E: 2.81, C: 5.42 },
  jobZone: 3,
  enter: {
    startingOut:
      "Few people begin in this job, because it joins two fields: learn Linux, Git and one scripting language in beginner courses first. Then take a small web application of your own and automate everything between a commit and a running container. Support, junior development and junior administration jobs are common first steps.",
    someExperience:
      "If you already develop software or run servers, learn the other half: developers lack networks and operations, administrators lack version control and testing. Choose an intermediate course on containers or infrastructure as code, and bring one automated pipeline into the team you are in. Ask people who do the job how their on-call works and what they wish they had learned earlier.",
    changingCareer:
      "Assess your transferable skills: planning shifts, following safety procedures and keeping calm when equipment fails all count here. Talk to people in the job before you pay for anything, since the title covers very different work from one employer to the next. Rate yourself on each requirement and start with the course for your lowest important one, at the level where you stand.",
  },
  related: [
    {
      slug: "site-reliability-engineer",
      why: "Shares Linux, clusters and automation; missing are reliability targets, incident work and more programming.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares cloud services and infrastructure as code; missing is deeper design of networks and accounts.",
    },
    {
      slug: "systems-administrator",
      why: "Shares Linux, scripting and access rights; missing are Windows Server and support of office users.",
    },
    {
      slug: "back-end-developer",
      why: "Shares Git, containers and work on services; missing is writing application code and designing APIs and databases.",
    },
    {
      slug: "security-engineer",
      why: "Shares permissions, secrets and patching; missing are threat analysis and security tools.",
    },
    {
      slug: "software-developer",
      why: "Shares version control and release practice; missing are algorithms, software design and daily programming.",
    },
  ],
  questions: [
    {
      question: "Is DevOps a job or a way of working?",
      answer:
        "Both. It began as a way for developers and operations staff to share responsibility, and employers then named jobs after it. Read the duties: the title may mean pipelines, cloud administration or support of developers.",
    },
    {
      question: "Do I have to be a programmer first?",
      answer:
        "Not first, but you will read code daily and write scripts and configuration. Aim to be comfortable with one language before you apply.",
    },
    {
      question: "Which cloud should I learn?",
      answer:
        "Look at job notices where you want to work and take the provider named most often. Networks, permissions and storage work alike enough that the second one is quicker to learn.",
    },
    {
      question: "Will I be on call at night?",
      answer:
        "In some teams, yes, usually in turns. Ask how often alerts come, how time is made up and who owns the services that wake you.",
    },
    {
      question: "Are vendor certificates worth it?",
      answer:
        "They help to order your learning and to pass a first screening. Something you built and can explain, with its code open to read, carries more weight in the interview.",
    },
    {
      question: "How can I practise without a company's servers?",
      answer:
        "Run containers and a small cluster on your own computer, and use free tiers of a cloud with a spending alert set. Break things on purpose and write down how you found the cause.",
    },
  ],
  editorNotes: [
    "BLS has no occupation for DevOps engineers. The page shows figures for Computer occupations, all other (15-1299), a residual group of many unrelated computer jobs, so read them as background only.",
    "O*NET files the job title DevOps Engineer under Software Developers (15-1252.00). We use Computer Systems Engineers/Architects (15-1299.08) because its duties are nearer to building and running systems; its ratings are not made for this role.",
    "O*NET 30.1 puts 15-1299.08 in job zone 3, while BLS names a bachelor's degree as the typical entry education of the residual group. The two describe different sets of jobs.",
  ],
} satisfies SeedRole;
