import type { SeedSkill } from "../types";

/** Programming languages and the web frameworks built on them. */
export const technologyLanguageSkills: SeedSkill[] = [
  {
    slug: "python",
    name: "Python",
    kind: "technology",
    description:
      "A general-purpose programming language with readable syntax. It is used for web back ends, automation, data analysis and machine learning.",
    aliases: ["Python 3", "Python programming", "Python development", "Python scripting", "CPython", "pytest"],
    anchors: [
      "Write and run a short script with variables, loops, if statements and functions, following an example.",
      "Write a script of about 100 lines that reads files, uses lists and dictionaries, and handles expected errors.",
      "Build a small application from several modules with classes, type hints, a virtual environment and pytest tests.",
      "Profile slow code, choose between threads, processes and asyncio, and publish a package that others install.",
      "Set Python standards for several teams, and solve memory, packaging or C-extension faults that stopped others.",
    ],
  },
  {
    slug: "javascript",
    name: "JavaScript",
    kind: "technology",
    description:
      "The programming language that runs in every web browser. It makes pages react to what people do, and it also runs on servers.",
    aliases: [
      "JS",
      "ECMAScript",
      "ES6",
      "Vanilla JavaScript",
      "jQuery",
      "JavaScript and jQuery",
      "JavaScript programming",
    ],
    anchors: [
      "Add a click handler that changes text or styles on a page, using variables, functions and if statements.",
      "Fetch data from an API, turn it into a list with array methods, and show loading and error states.",
      "Build an app of several modules with async code and tests, and find its bugs with the browser's debugger.",
      "Trace memory leaks and slow frames, cut bundle size, and split a tangled code base into clear modules.",
      "Explain hard failures from how the engine and event loop work, and write libraries that many teams use.",
    ],
  },
  {
    slug: "typescript",
    name: "TypeScript",
    kind: "technology",
    description:
      "JavaScript with types that are checked before the program runs. It is used to catch mistakes early and keep large code bases easy to change.",
    aliases: ["TS", "Typed JavaScript", "TypeScript programming", "TSX"],
    anchors: [
      "Annotate variables, parameters and return values with basic types, and read a simple compiler error.",
      "Describe API data with interfaces and unions, and fix type errors without falling back to the any type.",
      "Write a strict-mode project with generics and narrowing, and check data from outside when it arrives.",
      "Model rules so that wrong states do not compile, and move a JavaScript code base over in safe steps.",
      "Design the public types of a widely used library, and keep inference exact and type checking fast.",
    ],
  },
  {
    slug: "java",
    name: "Java",
    kind: "technology",
    description:
      "A typed, object-oriented language that runs on the Java Virtual Machine. It is used for business systems, large web services and older Android apps.",
    aliases: ["Java Programming", "Core Java", "Java SE", "Java EE", "Jakarta EE", "JVM", "JDK", "Java development"],
    anchors: [
      "Write a console program with variables, loops and methods, then compile and run it.",
      "Write classes with interfaces and collections, handle exceptions, and build with Maven or Gradle.",
      "Build a tested application of several packages with generics, streams and JUnit, and debug it in an IDE.",
      "Write correct concurrent code, read thread and heap dumps, and tune garbage collection of a live service.",
      "Lead the design of large JVM systems, plan version upgrades, and resolve class-loading or memory-model faults.",
    ],
  },
  {
    slug: "ruby",
    name: "Ruby",
    kind: "technology",
    description:
      "A programming language made for short, readable code. It is mostly used with the Ruby on Rails framework to build web applications.",
    aliases: ["Ruby on Rails", "Rails", "RoR", "Ruby programming", "RSpec"],
    anchors: [
      "Write a short script with methods, arrays and hashes, and start a Rails app by following a tutorial.",
      "Build a Rails app with models, validations and migrations that can create, show, edit and delete records.",
      "Ship a tested Rails feature with associations, sign-in and background jobs, without N+1 queries.",
      "Split oversized models and controllers, speed up slow requests, and upgrade an app to a new major Rails version.",
      "Write gems that others rely on, and set the structure of a large Rails code base that several teams share.",
    ],
  },
  {
    slug: "html-css",
    name: "HTML and CSS",
    kind: "technology",
    description:
      "The two languages every web page is made of. HTML gives a page its content and structure, CSS its layout and looks.",
    aliases: [
      "HTML",
      "CSS",
      "HTML/CSS",
      "HTML & CSS",
      "Flexbox",
      "HTML5",
      "CSS3",
      "CSS Grid",
      "CSS variables",
      "Sass",
      "SCSS",
      "Tailwind CSS",
    ],
    anchors: [
      "Write a page with headings, links, images and lists, and set its colors and fonts in a CSS file.",
      "Lay out a page of several sections with semantic elements and Flexbox, and build a form with proper labels.",
      "Turn a design into a page with Grid, media queries, CSS variables and transitions that works in all main browsers.",
      "Write reusable CSS for a whole site, keep its cascade under control, and remove layout shifts and slow rendering.",
      "Set the markup and CSS of a design system that many products use, and settle hard differences between browsers.",
    ],
  },
  {
    slug: "sql",
    name: "SQL",
    kind: "technology",
    description:
      "The language for asking questions of a relational database and changing the data in it. Developers, analysts and administrators all use it.",
    aliases: ["Structured Query Language", "SQL queries", "T-SQL", "PL/SQL", "SQL programming", "SQL joins"],
    anchors: [
      "Select, filter and sort the rows of one table, and count or sum them.",
      "Join several tables, group the results, and update or delete only the rows you mean to.",
      "Write subqueries, common table expressions and window functions, and create tables with keys and constraints.",
      "Read execution plans, add the right indexes, rewrite slow queries, and choose a transaction's isolation level.",
      "Design schemas and queries for billions of rows or heavy load, and predict how different engines will run them.",
    ],
  },
  {
    slug: "nodejs",
    name: "Node.js",
    kind: "technology",
    description:
      "A program that runs JavaScript outside the browser. It is used to build web servers, APIs and command-line tools.",
    aliases: [
      "Node",
      "Node.JS",
      "NodeJS",
      "Node JS",
      "Express.js",
      "Express",
      "ExpressJS",
      "Server Side JavaScript",
      "npm",
      "NestJS",
    ],
    anchors: [
      "Run a script with Node, install a package with npm, and answer a request with a small Express server.",
      "Build a REST API with Express routes, middleware and a database, with settings read from the environment.",
      "Ship a tested service with sign-in, input checks, error handling, logs and a clean shutdown.",
      "Find event-loop blocking and memory leaks, use streams and worker threads, and scale over several processes.",
      "Set the service design for several teams, and diagnose faults in native modules, libuv or the V8 heap.",
    ],
  },
  {
    slug: "react",
    name: "React",
    kind: "technology",
    description:
      "A JavaScript library for building user interfaces out of components. It is used for interactive websites and web applications.",
    aliases: ["React.js", "ReactJS", "JavaScript Frameworks", "React hooks", "Redux", "JSX", "Next.js"],
    anchors: [
      "Write a component that shows its props and changes its state when a button is pressed.",
      "Build a form and a list with hooks, keys and conditional rendering, and load their data from an API.",
      "Build an app with several routes, shared state, custom hooks, error handling and component tests.",
      "Profile and remove needless renders, design reusable accessible components, and add server rendering.",
      "Set the front-end structure and component library for several teams, and resolve hydration or concurrency faults.",
    ],
  },
  {
    slug: "django",
    name: "Django",
    kind: "technology",
    description:
      "A Python web framework that comes with a database layer, forms, sign-in and an admin site. It is used for data-driven websites and APIs.",
    aliases: ["Django REST", "Django REST Framework", "DRF", "Django ORM", "Python Django"],
    anchors: [
      "Start a project, define a model, and show its records with a view and a template.",
      "Build pages to create, edit and delete records with forms, migrations, the admin site and sign-in.",
      "Ship a tested API with Django REST Framework, permissions, pagination and no needless queries.",
      "Add caching and background tasks where measurements call for them, and migrate a live database without downtime.",
      "Structure a large system of many Django apps for several teams, and extend the ORM where it falls short.",
    ],
  },
  {
    slug: "flask",
    name: "Flask",
    kind: "technology",
    description:
      "A small Python web framework that leaves most choices to the developer. It is used for APIs, services and compact websites.",
    aliases: ["Python Flask", "Flask-SQLAlchemy", "Flask API", "Jinja", "Werkzeug"],
    anchors: [
      "Write an app with a few routes that return text or a template, and run it on your own computer.",
      "Handle forms, query parameters and sessions, and save records in a database with SQLAlchemy.",
      "Build a tested API with blueprints, an app factory, input checks and sign-in, and deploy it on a WSGI server.",
      "Measure a live service under load and add the caching, task queue, rate limits and structured logs it needs.",
      "Write extensions that others use, resolve context and WSGI faults, and judge when a service has outgrown Flask.",
    ],
  },
  {
    slug: "spring",
    name: "Spring",
    kind: "technology",
    description:
      "A family of Java frameworks for server applications, with Spring Boot as the usual starting point. It is used for APIs and business services.",
    aliases: [
      "Spring Boot",
      "Spring Framework",
      "Spring MVC",
      "Spring Security",
      "Spring Data",
      "Spring Cloud",
      "SpringBoot",
    ],
    anchors: [
      "Generate a Spring Boot project and write a controller that answers a GET request.",
      "Build a REST API with injected services, Spring Data repositories and a profile for each environment.",
      "Ship a tested service with validation, Spring Security, transactions and database migrations.",
      "Tune connection pools and queries, secure calls between services, and trace a failing request across them.",
      "Write shared starters for many teams, set how their services fit together, and debug proxy and context faults.",
    ],
  },
  {
    slug: "swift",
    name: "Swift",
    kind: "technology",
    description:
      "Apple's programming language for iPhone, iPad, Mac and Watch apps. It is used with SwiftUI or UIKit to build what people see and touch.",
    aliases: ["iOS", "iOS development", "iPhone apps", "SwiftUI", "UIKit", "Xcode", "Swift programming"],
    anchors: [
      "Write functions that handle optionals, and build one screen with text and a button in SwiftUI.",
      "Build an app of several screens with navigation, a list, and data loaded from a web API.",
      "Ship an app to testers with stored data, async/await, unit tests and clear error messages.",
      "Fix retain cycles, data races and dropped frames with Instruments, and split an app into modules.",
      "Set the structure of a large iOS app, and solve concurrency, build-time or platform faults for other teams.",
    ],
  },
  {
    slug: "kotlin",
    name: "Kotlin",
    kind: "technology",
    description:
      "A concise, typed language that runs on the Java Virtual Machine and is the main language for Android apps. It is also used for server code.",
    aliases: [
      "Android",
      "Android development",
      "Android apps",
      "Android Studio",
      "Jetpack Compose",
      "Kotlin Multiplatform",
      "Kotlin coroutines",
    ],
    anchors: [
      "Write functions and classes with null-safe types, and build one Android screen in Jetpack Compose.",
      "Build an app of several screens with navigation, view models, and data loaded from a web API.",
      "Ship a tested app with coroutines, a local database, injected dependencies and correct lifecycle handling.",
      "Find leaks, slow starts and dropped frames with the profiler, and split a large app into Gradle modules.",
      "Set the structure of a large Android or multiplatform code base, and write coroutine libraries others build on.",
    ],
  },
];
