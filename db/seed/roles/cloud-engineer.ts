import type { SeedRole } from "../types";

export default {
  slug: "cloud-engineer",
  title: "Cloud Engineer",
  onetCode: "15-1241.00",
  onetTitle: "Computer Network Architects",
  blsCode: "15-1241",
  aliases: [
    "Cloud Infrastructure Engineer",
    "Cloud Network Engineer",
    "Cloud Architect",
    "Cloud Administrator",
    "AWS Engineer",
    "Azure Engineer",
  ],
  oneLine: "Designs and runs the networks, servers and storage an organization rents from a cloud provider.",
  summary:
    "A cloud engineer plans, builds and looks after systems that run in rented data centres: networks, machines, storage, permissions and the services around them. Almost everything is written as code, so that it can be reviewed, repeated and undone. You balance four things that pull against each other: reliability, security, speed and cost.",
  workSetting:
    "You work in an office or remotely in a platform or infrastructure team that serves developers. Many teams share an on-call rota, and large moves are made when few people use the system.",
  remote: "mostly",
  duties: [
    "Design networks, accounts and permissions in the cloud for new systems",
    "Describe infrastructure as code and review colleagues' changes to it",
    "Move systems from an organization's own servers to the cloud",
    "Set up backup and recovery, and rehearse the loss of a data centre",
    "Watch load, errors and spending, and adjust capacity",
    "Close security gaps in permissions, networks and stored data",
    "Help developers choose services and understand their limits",
    "Write down designs and the steps to take when something fails",
  ],
  day: [
    { time: "09:00", text: "Check alerts and yesterday's spending; a forgotten test system is still running." },
    {
      time: "09:45",
      text: "Review a colleague's code for a new network and ask how it will be reached from the office.",
    },
    { time: "11:00", text: "Talk with developers about where to keep uploaded files and for how long." },
    {
      time: "13:00",
      text: "Write the code for a second database copy in another zone, and try it in the test account.",
    },
    { time: "15:00", text: "Rehearse a recovery from backup; note that one permission was missing." },
    { time: "16:30", text: "Remove rights nobody has used for months, and tell their owners first." },
  ],
  requirements: [
    {
      skill: "cloud-computing",
      importance: 5,
      level: 3.5,
      use: "You choose between rented machines, containers and managed services, and know what each hands over to the provider.",
    },
    {
      skill: "aws",
      importance: 4,
      level: 3,
      use: "You build networks, permissions, computing and storage on a platform many employers use.",
    },
    {
      skill: "azure",
      importance: 3,
      level: 2,
      use: "You find your way on a second platform, common where an organization uses Microsoft products.",
    },
    {
      skill: "terraform",
      importance: 4,
      level: 3,
      use: "You describe infrastructure as code and see what a change will do before it is made.",
    },
    {
      skill: "linux",
      importance: 4,
      level: 3,
      use: "You run, harden and examine the servers most cloud systems are made of.",
    },
    {
      skill: "computer-networking",
      importance: 4,
      level: 3,
      use: "You plan address ranges, routes and name resolution across cloud and office.",
    },
    {
      skill: "network-security",
      importance: 3.5,
      level: 2.5,
      use: "You keep systems apart and let through only the traffic that is needed.",
    },
    {
      skill: "docker",
      importance: 3.5,
      level: 2.5,
      use: "You package and run applications in the same way in every environment.",
    },
    {
      skill: "kubernetes",
      importance: 3,
      level: 2,
      use: "You deploy to a managed cluster and find out why a container does not start.",
    },
    {
      skill: "python",
      importance: 3,
      level: 2,
      use: "You automate checks and clean-up through the provider's interfaces.",
    },
    {
      skill: "computers-and-electronics",
      importance: 4.5,
      level: 4.5,
      use: "You understand operating systems, storage and networks under the services you rent.",
    },
    {
      skill: "systems-evaluation",
      importance: 4,
      level: 3,
      use: "You measure load, failures and cost, and judge whether a design still fits.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "You find the cause when several services fail together and each blames the next.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 3,
      use: "You explain designs, risks and limits to developers and managers.",
    },
  ],
  decisions: [
    {
      trait: "learning",
      degree: 1,
      because:
        "Providers add and withdraw services all year, and you have to know which of them your teams can rely on.",
    },
    {
      trait: "fixing",
      degree: 0.75,
      because:
        "You look for the missing permission, the closed port or the forgotten system behind an alert or a bill.",
    },
    {
      trait: "exactness",
      degree: 0.75,
      because: "Networks and rights are written as code and reviewed, since one wrong line can open everything.",
    },
    {
      trait: "figures",
      degree: 0.5,
      because: "You watch load and spending and work out what more capacity would cost; the arithmetic is plain.",
    },
    {
      trait: "explaining",
      degree: 0.5,
      because: "You help developers choose services and tell them where their limits lie.",
    },
    {
      trait: "irregular-hours",
      degree: 0.5,
      because: "Many teams share an on-call rota, and large moves are made when few people use the system.",
    },
  ],
  interests: { R: 4.06, I: 5.33, A: 2.24, S: 2.19, E: 3.17, C: 5.07 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn Linux and networking at beginner level first; the cloud is made of both. Then open a free account with one provider, set a spending alarm, and build a small website with a database and a backup. Write it as code and publish the code as your first sample.",
    someExperience:
      "Administrators should look for courses in infrastructure as code and one cloud platform; developers for networking and permissions. Rate yourself first, so that you do not sit through what you know. Ask at work to move one small system, with a plan for going back.",
    changingCareer:
      "This is rarely a first technical job, so plan a step through support, administration or development. Planning, safety rules and cost control carry over from logistics, building and plant operation; say so. Ask cloud engineers about on-call duty and about how much of the week is design and how much is repair.",
  },
  related: [
    {
      slug: "devops-engineer",
      why: "Shares cloud platforms, containers and infrastructure as code; you would add delivery pipelines and closer work with developers.",
    },
    {
      slug: "site-reliability-engineer",
      why: "Shares running systems in the cloud; you would add stronger programming and measured reliability targets.",
    },
    {
      slug: "systems-administrator",
      why: "Shares Linux, backup and permissions; it has less cloud and more of an organization's own servers and users.",
    },
    {
      slug: "network-administrator",
      why: "Shares addressing, routes and firewalls; it has less code and more physical equipment.",
    },
    {
      slug: "security-engineer",
      why: "Shares permissions and network protection; you would add attack methods, detection and application security.",
    },
    {
      slug: "data-engineer",
      why: "Shares cloud storage and automation; you would add SQL, pipelines and data models.",
    },
  ],
  questions: [
    {
      question: "Which cloud provider should I learn first?",
      answer:
        "One that employers near you use; read ten advertisements and count. The ideas carry over, so depth in one is better than a little of each.",
    },
    {
      question: "What is the difference from a DevOps engineer?",
      answer:
        "A cloud engineer centres on the infrastructure, a DevOps engineer on the way from code to running software. The tools overlap, and so do the job titles.",
    },
    {
      question: "Can I practise without running up a bill?",
      answer:
        "Providers offer free tiers with limits. Set a spending alarm on the first day and delete what you do not use, because forgotten resources are the usual reason for a surprise.",
    },
    {
      question: "Do I need a certificate?",
      answer:
        "Provider certificates are often named in advertisements and give your learning a structure. Employers still want to see something you built and to hear why you built it that way.",
    },
    {
      question: "How much programming is there?",
      answer:
        "You write code every week, but it describes infrastructure or automates tasks rather than forming a product. Python and a tool such as Terraform are a good base.",
    },
    {
      question: "Is there on-call work?",
      answer:
        "Often, because the systems run day and night. Ask how the rota is shared and how many alerts a normal week brings.",
    },
  ],
  editorNotes: [
    "No O*NET or BLS occupation is for cloud engineers alone, and O*NET lists the title under several occupations. We use Computer Network Architects as the nearest in duties.",
    "BLS expects several years of related work experience in this occupation, so its pay figure describes more senior people than a newly qualified cloud engineer.",
  ],
} satisfies SeedRole;
