import type { SeedRole } from "../types";

export default {
  slug: "machine-learning-engineer",
  title: "Machine Learning Engineer",
  onetCode: "15-2051.00",
  onetTitle: "Data Scientists",
  blsCode: "15-2051",
  aliases: [
    "ML Engineer",
    "Machine Learning Software Engineer",
    "Machine Learning Developer",
    "Applied Scientist",
    "MLOps Engineer",
    "Deep Learning Engineer",
  ],
  oneLine: "Turns data and learning methods into software that makes useful predictions every day, not just once.",
  summary:
    "A machine learning engineer builds systems that learn from data: you prepare the data, train and compare models, put the chosen one into service and watch how it does. The work joins statistics with software engineering. A model that works in an experiment is the beginning; keeping it correct, fast and fair while the world changes is the job.",
  workSetting:
    "You work at a desk in an office or remotely, in a team with data engineers, software developers and people who know the subject. Projects run for weeks or months, and part of each one is experiments that lead nowhere.",
  remote: "mostly",
  duties: [
    "Work out with others whether a problem needs machine learning at all, and how success will be measured",
    "Collect, clean and describe data, and look for gaps and bias in it",
    "Train models, compare them with a simple baseline and keep a record of each experiment",
    "Write tested code that prepares data in the same way in training and in service",
    "Put models into service and keep them within limits of time and computing resources",
    "Watch predictions for errors and drift, and retrain or withdraw a model when needed",
    "Explain to other people what a model can and cannot be trusted with",
  ],
  day: [
    { time: "09:00", text: "Look at yesterday's predictions beside what really happened; one region is drifting." },
    { time: "09:45", text: "Team meeting: agree which experiment is worth the computing time this week." },
    { time: "10:15", text: "Find out why the region drifts: a field in the source data changed its meaning." },
    { time: "13:00", text: "Rewrite a notebook experiment as tested code that the team can run again." },
    { time: "15:00", text: "Start a training run and, while it runs, review a colleague's data checks." },
    { time: "16:30", text: "Show a product manager which mistakes the new model makes and whom they would affect." },
  ],
  requirements: [
    {
      skill: "python",
      importance: 5,
      level: 3.5,
      use: "You write data preparation, training and service code in it, with tests.",
    },
    {
      skill: "machine-learning",
      importance: 5,
      level: 3.5,
      use: "You choose a method that suits the data, and know how to tell learning from memorising.",
    },
    {
      skill: "statistics",
      importance: 4,
      level: 3,
      use: "You judge whether a difference between two models is real and how uncertain a prediction is.",
    },
    {
      skill: "pytorch",
      importance: 4,
      level: 3,
      use: "You define, train and debug neural networks and load them in service.",
    },
    {
      skill: "mathematics-knowledge",
      importance: 4,
      level: 3.5,
      use: "You read linear algebra, calculus and probability well enough to follow a method's description.",
    },
    {
      skill: "sql",
      importance: 3.5,
      level: 2.5,
      use: "You draw training data from databases and check it for missing and repeated rows.",
    },
    {
      skill: "data-structures-and-algorithms",
      importance: 3.5,
      level: 3,
      use: "You estimate time and memory before a job meets the full data.",
    },
    {
      skill: "software-engineering",
      importance: 4,
      level: 3,
      use: "You turn experiments into code that is reviewed, tested, versioned and maintained.",
    },
    {
      skill: "git",
      importance: 3.5,
      level: 2.5,
      use: "You keep code and experiment settings together so that a result can be repeated.",
    },
    {
      skill: "docker",
      importance: 3,
      level: 2,
      use: "You package a model with what it needs so that it runs the same everywhere.",
    },
    {
      skill: "cloud-computing",
      importance: 3.5,
      level: 2.5,
      use: "You rent machines for training and service, and release them when the work is done.",
    },
    {
      skill: "critical-thinking",
      importance: 4,
      level: 3,
      use: "You distrust a result that looks too good and search for the leak in the data.",
    },
    {
      skill: "problem-solving",
      importance: 4,
      level: 3,
      use: "You break a vague wish into a question that data can answer.",
    },
    {
      skill: "communication",
      importance: 3.5,
      level: 2.5,
      use: "You explain limits and mistakes to people who will act on the predictions.",
    },
  ],
  decisions: [
    {
      trait: "figures",
      degree: 1,
      because:
        "Training and comparing models is statistics and linear algebra from morning to evening, with code around it.",
    },
    {
      trait: "learning",
      degree: 1,
      because: "Methods change within months, and part of each project is experiments that lead nowhere.",
    },
    {
      trait: "fixing",
      degree: 0.75,
      because:
        "When predictions drift you look for the field that changed its meaning, and programs seldom tell you where.",
    },
    {
      trait: "alone",
      degree: 0.75,
      because: "Long runs and long analyses leave you with your data and your code for much of the day.",
    },
    {
      trait: "explaining",
      degree: 0.5,
      because: "You show people which mistakes a model makes and how far it can be trusted.",
    },
    {
      trait: "exactness",
      degree: 0.5,
      because: "Every experiment is recorded so that it can be repeated, but nobody prescribes which one you try next.",
    },
  ],
  interests: { R: 2.16, I: 6.99, A: 2.59, S: 1.66, E: 1.71, C: 5.4 },
  jobZone: 4,
  enter: {
    startingOut:
      "Learn Python and statistics first; without them machine learning courses turn into copying. Then take one complete project from raw data to a small service, with a simple baseline to beat. Choose a subject you know, so that you notice when the data is wrong.",
    someExperience:
      "Developers usually lack statistics, and analysts usually lack software engineering; rate both and choose courses on the weaker side. Offer to put an existing model at work into service, or to measure whether it still does what it should. Ask a machine learning engineer which parts of their week you would not expect.",
    changingCareer:
      "People from physics, economics, biology or engineering often bring the mathematics and need programming practice. Knowledge of a field such as health or logistics is worth naming, because it decides whether a model makes sense. Data analyst or data engineer roles are good steps on the way.",
  },
  related: [
    {
      slug: "data-engineer",
      why: "Shares Python, SQL and data preparation; it needs little modelling and more pipelines and storage at scale.",
    },
    {
      slug: "data-analyst",
      why: "Shares statistics and care with data; it needs less programming and more reporting to decision-makers.",
    },
    {
      slug: "software-developer",
      why: "Shares software engineering; it needs little statistics and a wider view of systems and users.",
    },
    {
      slug: "back-end-developer",
      why: "Shares services, databases and deployment; you would add API design and leave out modelling.",
    },
    {
      slug: "devops-engineer",
      why: "Shares packaging, automation and monitoring; you would add delivery pipelines and infrastructure.",
    },
    {
      slug: "cloud-engineer",
      why: "Shares the use of rented computing; you would add networks, permissions and infrastructure as code.",
    },
  ],
  questions: [
    {
      question: "What is the difference from a data scientist?",
      answer:
        "The titles overlap. As a rule the data scientist answers questions with data, while the machine learning engineer builds and runs the software that gives answers continuously.",
    },
    {
      question: "How much mathematics do I need?",
      answer:
        "Linear algebra, probability and some calculus, well enough to read how a method works and why it fails. You seldom derive anything, but you often have to judge.",
    },
    {
      question: "Do I need a master's degree or a doctorate?",
      answer:
        "Research teams often ask for one. Engineering teams look for proof that you can build, test and run a model, and BLS names a bachelor's degree as typical entry for the wider occupation.",
    },
    {
      question: "Do I need an expensive computer?",
      answer:
        "No. You can learn the methods on small data with an ordinary computer and rent a stronger machine by the hour when a project needs it.",
    },
    {
      question: "Is it enough to know how to use ready-made models?",
      answer:
        "Many products are built on them, so it is a useful start. You still have to choose data, measure errors, control delays and notice when the answers get worse.",
    },
    {
      question: "Is this a first job?",
      answer:
        "Seldom. Many people come from software development, data analysis or data engineering within the same organization.",
    },
  ],
  editorNotes: [
    "O*NET publishes interests but no skill or knowledge ratings for Data Scientists (15-2051.00), so every level on this page is our editors' estimate.",
    "BLS counts machine learning engineers with data scientists. The occupation is wider than this role and includes people who mainly analyse and report.",
  ],
} satisfies SeedRole;
