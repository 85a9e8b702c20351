import type { SeedRole } from "../types";

export default {
  slug: "mobile-developer",
  title: "Mobile Developer",
  onetCode: "15-1252.00",
  onetTitle: "Software Developers",
  blsCode: "15-1252",
  aliases: [
    "Mobile App Developer",
    "Mobile Application Developer",
    "iOS Developer",
    "Android Developer",
    "Mobile Software Engineer",
    "App Developer",
  ],
  oneLine: "Builds the apps people use on phones and tablets, from the first screen to the version in the store.",
  summary:
    "A mobile developer designs, writes and maintains apps for phones and tablets. You turn screen designs into working software, connect it to services over the network, and make it behave on small screens, slow connections and many kinds of device. Every version goes through a store's review and stays on people's phones for a long time, so testing and care with updates matter.",
  workSetting:
    "You work at a desk in an office or remotely, in a team with designers, back-end developers and testers. Hours are regular, with more pressure before a release.",
  remote: "mostly",
  duties: [
    "Build screens and navigation from designs, following the habits of each platform",
    "Connect the app to back-end services and handle lost or slow connections",
    "Store data on the device safely and keep it in step with the server",
    "Write automated tests and try the app on several devices and system versions",
    "Find the causes of crashes and slowness from reports sent by users' devices",
    "Prepare releases for the app stores and respond to their review",
    "Make apps usable with screen readers, large text and one hand",
    "Review colleagues' code and agree changes to shared services",
  ],
  day: [
    {
      time: "09:00",
      text: "Check the crash reports of the version released yesterday; one kind of tablet needs a look.",
    },
    { time: "09:30", text: "Short team meeting: what is done, what is next, what is stuck." },
    { time: "10:00", text: "Build the new payment screen with the designer's file beside you." },
    {
      time: "12:00",
      text: "Agree with a back-end developer which fields a response will hold and what an error looks like.",
    },
    { time: "13:30", text: "Write tests for signing in while the phone is offline, and fix what they reveal." },
    { time: "15:30", text: "Review a colleague's change and try it with large text and a screen reader." },
    { time: "16:30", text: "Build a test version and send it to the people who check it before release." },
  ],
  requirements: [
    {
      skill: "swift",
      importance: 3.5,
      level: 3,
      use: "You write iOS apps in it: screens, background work, storage and tests.",
    },
    {
      skill: "kotlin",
      importance: 3.5,
      level: 3,
      use: "You write Android apps in it for many makes of device and system version.",
    },
    {
      skill: "object-oriented-programming",
      importance: 4,
      level: 3,
      use: "You divide an app into parts that can be tested and changed on their own.",
    },
    {
      skill: "api-design",
      importance: 3.5,
      level: 2.5,
      use: "You use services over the network and help shape them so that an app makes few, small requests.",
    },
    {
      skill: "interaction-design",
      importance: 3,
      level: 2,
      use: "You know what people expect from touch, gestures and navigation on each platform.",
    },
    {
      skill: "software-testing",
      importance: 3.5,
      level: 2.5,
      use: "You cover the logic and the main screens with tests that run before each release.",
    },
    {
      skill: "git",
      importance: 4,
      level: 2.5,
      use: "You work on branches, review changes and keep a released version apart from the next one.",
    },
    {
      skill: "data-structures-and-algorithms",
      importance: 3.5,
      level: 2.5,
      use: "You keep long lists smooth and memory use low on modest devices.",
    },
    {
      skill: "web-security",
      importance: 3,
      level: 2,
      use: "You store secrets safely and do not trust the device or the network.",
    },
    {
      skill: "programming",
      importance: 4,
      level: 3,
      use: "You write and change code every day and keep it readable for the next person.",
    },
    {
      skill: "computers-and-electronics",
      importance: 5,
      level: 4.5,
      use: "You understand how the device, its operating system and the network affect your app.",
    },
    {
      skill: "quality-control-analysis",
      importance: 3,
      level: 2,
      use: "You check a build against what was agreed before it reaches anyone's phone.",
    },
    {
      skill: "problem-solving",
      importance: 3.5,
      level: 2.5,
      use: "You work out from a crash report what happened on a device you cannot see.",
    },
    {
      skill: "communication",
      importance: 3,
      level: 2.5,
      use: "You talk through trade-offs with designers, testers and back-end developers.",
    },
  ],
  decisions: [
    {
      trait: "looks",
      degree: 0.5,
      because:
        "You build screens from designs and care how they feel under a thumb, within the habits of each platform.",
    },
    {
      trait: "fixing",
      degree: 0.75,
      because: "Reports of crashes come from devices you do not own, and you work out what was different there.",
    },
    {
      trait: "learning",
      degree: 1,
      because: "Both platforms bring out a new version every year, and old ways of doing things stop working.",
    },
    {
      trait: "teamwork",
      degree: 0.75,
      because:
        "Designers, back-end developers and testers touch the same screen, and you settle the details with all of them.",
    },
    {
      trait: "alone",
      degree: 0.5,
      because: "You spend half of the day in code and on test devices, and the other half in agreement with others.",
    },
    {
      trait: "irregular-hours",
      degree: 0.25,
      because: "Hours are regular, with more pressure before a release.",
    },
  ],
  interests: { R: 3.93, I: 5.86, A: 2.26, S: 1.88, E: 1.87, C: 5.46 },
  jobZone: 4,
  enter: {
    startingOut:
      "Choose one platform, iOS or Android, and learn its main language with a beginner course. Build one small app that you would use yourself, and take it all the way to real phones. One finished app that people have tried tells an employer more than five begun ones.",
    someExperience:
      "If you already program for the web or the desktop, your logic, tests and version control carry over; skip beginner courses and start with the platform's screens, storage and life cycle. Rebuild something you know as an app, and read the crash reports. Ask a mobile developer to review it before you apply.",
    changingCareer:
      "Assess what you bring: designers know how people use screens, teachers explain clearly, and anyone who has worked with customers knows which problems are worth solving. Talk to mobile developers about store reviews, old devices and release pressure. Then plan from the level you have: programming basics first, platform courses after.",
  },
  related: [
    {
      slug: "front-end-developer",
      why: "Shares screens, interaction and work with designers; you would add HTML, CSS and JavaScript for browsers.",
    },
    {
      slug: "software-developer",
      why: "Shares programming, design and testing in general; you would add wider kinds of system beyond phones.",
    },
    {
      slug: "full-stack-developer",
      why: "Shares building a product people touch; you would add web languages, servers and databases.",
    },
    {
      slug: "ux-designer",
      why: "Shares care for how people use a small screen; you would add user research and design tools, and write less code.",
    },
    {
      slug: "back-end-developer",
      why: "Shares programming and services over the network; you would add databases, servers and work at scale.",
    },
    {
      slug: "qa-engineer",
      why: "Shares testing on many devices; you would add test planning and test automation as the main task.",
    },
  ],
  questions: [
    {
      question: "Should I learn iOS or Android first?",
      answer:
        "Take the platform whose device you own and whose jobs are advertised where you want to work. Most ideas carry over, so the second platform is quicker to learn.",
    },
    {
      question: "Do I need both Swift and Kotlin?",
      answer:
        "Most jobs ask for one of them in depth. The requirements list both because each is common; if you hold one well, read the other as an advantage rather than a barrier.",
    },
    {
      question: "What about frameworks that build for both platforms?",
      answer:
        "They are widely used, often with JavaScript or TypeScript. You still need to understand how each platform behaves, and you will meet native code when something special is needed.",
    },
    {
      question: "Do I need a Mac?",
      answer:
        "For iOS, yes: Apple's tools for building and testing run on its own computers. Android apps can be built on Windows, Linux or a Mac.",
    },
    {
      question: "Do I need a degree?",
      answer:
        "BLS names a bachelor's degree as typical for the wider occupation of software developers. Employers who accept other routes look closely at finished apps and at how you explain your choices.",
    },
    {
      question: "Is it much different from web development?",
      answer:
        "Programming and services are alike, but an app is installed, reviewed by a store and updated by its users. A mistake stays on phones longer, so releases are prepared with more care.",
    },
  ],
  editorNotes: [
    "BLS and O*NET have no occupation for mobile developers alone. Figures and ratings are those of all software developers; the needs in Swift, Kotlin and other named subjects are our editors' estimates.",
  ],
} satisfies SeedRole;
