import type { SeedSkill } from "../types";

/** Servers, operating systems, databases, cloud services and the means to run them. */
export const technologyPlatformSkills: SeedSkill[] = [
  {
    slug: "postgresql",
    name: "PostgreSQL",
    kind: "technology",
    description:
      "A free, open-source relational database known for correctness and rich features. It stores the data behind many websites and business systems.",
    aliases: ["Postgres", "PSQL", "pgSQL", "PL/pgSQL", "PostGIS"],
    anchors: [
      "Connect with psql or a graphical client, create a table, and insert and query rows.",
      "Create tables with keys and constraints, import a CSV file, and back up and restore with pg_dump.",
      "Choose indexes from EXPLAIN ANALYZE output, use transactions and JSONB, and grant each role only what it needs.",
      "Set up replication and point-in-time recovery, tune vacuum and memory, and alter big tables without long locks.",
      "Plan partitioning, failover and major upgrades for critical data, and diagnose bloat, locking and planner faults.",
    ],
  },
  {
    slug: "mysql",
    name: "MySQL",
    kind: "technology",
    description:
      "A widely used relational database, with MariaDB as its close relative. It sits behind many websites, shops and content systems.",
    aliases: ["MariaDB", "My SQL", "InnoDB", "MySQL Workbench", "Percona"],
    anchors: [
      "Connect to a server, create a database and a table, and insert and query rows.",
      "Create InnoDB tables with foreign keys, add users with limited rights, and restore a mysqldump backup.",
      "Find slow queries in the slow query log, fix them with EXPLAIN and indexes, and handle deadlocks in code.",
      "Run replicas, recover to a point in time, size the buffer pool, and alter big tables while they are in use.",
      "Design sharded or multi-region clusters, lead failovers and upgrades, and explain locking down to gap locks.",
    ],
  },
  {
    slug: "mongodb",
    name: "MongoDB",
    kind: "technology",
    description:
      "A database that stores JSON-like documents instead of table rows. It is used where records differ in shape or are read as a whole.",
    aliases: ["Mongo", "Mongo DB", "NoSQL", "Document database", "MongoDB Atlas", "Mongoose"],
    anchors: [
      "Insert documents into a collection and find them by field values in the shell or in Compass.",
      "Update and delete with operators, query nested fields and arrays, and use a driver from application code.",
      "Shape documents for how they are read, write aggregation pipelines, and prove indexes with explain.",
      "Run a replica set, choose read and write concerns, use transactions where needed, and restore from backup.",
      "Choose shard keys for large clusters, rebalance under load, and change data models without downtime.",
    ],
  },
  {
    slug: "web-servers",
    name: "Web Servers (NGINX, Apache)",
    kind: "technology",
    description:
      "Programs that receive web requests and answer them with files or pass them on to an application. NGINX, Apache and Microsoft IIS are the common ones.",
    aliases: [
      "NGINX",
      "Apache",
      "Microsoft IIS",
      "IIS",
      "Apache HTTP Server",
      "httpd",
      "Web server administration",
      "Reverse proxy",
      "Caddy",
    ],
    anchors: [
      "Install NGINX or Apache and serve a folder of static files on your own machine.",
      "Set up two sites, redirects and a TLS certificate on one server, and find errors in its logs.",
      "Configure a reverse proxy to an application with caching, compression, security headers and certificate renewal.",
      "Balance load over several servers, set limits and timeouts from measurements, and reload without lost requests.",
      "Design the entry point of high-traffic sites, and trace rare faults through TLS, HTTP/2 and kernel limits.",
    ],
  },
  {
    slug: "linux",
    name: "Linux",
    kind: "technology",
    description:
      "The open-source operating system that most servers, clouds and containers run on. It is usually worked with from the command line.",
    aliases: [
      "Linux Commands",
      "GNU/Linux",
      "Linux administration",
      "Ubuntu",
      "Debian",
      "Red Hat",
      "RHEL",
      "Unix",
      "Linux server",
    ],
    anchors: [
      "Move around the file system, copy and edit files in a terminal, and look up a command's manual page.",
      "Install packages, set file permissions, manage users and services, and read logs on one server.",
      "Set up a server with SSH keys, a firewall, disks and scheduled jobs, and find out why a service fails.",
      "Find CPU, memory, disk and network bottlenecks with system tools, and harden and automate many servers.",
      "Trace faults into the kernel, tune it for unusual workloads, and set the build of a whole server fleet.",
    ],
  },
  {
    slug: "shell-scripting",
    name: "Shell Scripting",
    kind: "technology",
    description:
      "Writing commands for a shell such as Bash into files that run as one program. It is used to automate routine work on servers and developer machines.",
    aliases: ["Bash", "Shell Script", "Bash scripting", "Shell", "Zsh", "awk and sed"],
    anchors: [
      "Chain commands with pipes and redirects, and save a few of them as a script that runs.",
      "Write a script with arguments, loops and conditions that renames, checks or backs up files.",
      "Write scripts with functions, safe quoting, exit codes, cleanup and usage help that pass ShellCheck.",
      "Automate deployment or maintenance across many machines so that a rerun after a failure does no harm.",
      "Write portable scripts that many teams depend on, and judge which ones must become a program instead.",
    ],
  },
  {
    slug: "docker",
    name: "Docker",
    kind: "technology",
    description:
      "A tool that packs an application with everything it needs into a container. The same container then runs on a laptop, a test system or a server.",
    aliases: [
      "Containerization",
      "Containers",
      "Dockerfile",
      "Docker Compose",
      "Podman",
      "Container images",
      "OCI images",
    ],
    anchors: [
      "Run a ready-made image, open its port in the browser, and stop and remove the container.",
      "Write a Dockerfile for a small app, and start it together with a database through Docker Compose.",
      "Build small multi-stage images that run without root, with health checks, volumes and a private registry.",
      "Debug container networks and resource limits, scan and sign images, and cut build times with caching.",
      "Set the image and build platform for many teams, and explain namespace, cgroup and storage-driver faults.",
    ],
  },
  {
    slug: "kubernetes",
    name: "Kubernetes",
    kind: "technology",
    description:
      "A system that runs containers on a group of machines, restarts them when they fail and scales them. OpenShift is a commercial platform built on it.",
    aliases: ["OpenShift", "K8s", "kubectl", "Helm", "Container orchestration", "Amazon EKS", "AKS", "GKE"],
    anchors: [
      "Deploy a sample app from a given manifest with kubectl, list its pods, and read their logs.",
      "Write manifests for deployments, services and config maps, scale an app, and roll a release back.",
      "Run an app with ingress, probes, resource limits and a Helm chart, and find out why a pod will not start.",
      "Operate a cluster through upgrades, with network policies, access roles, autoscaling and lasting storage.",
      "Design platforms of many clusters, write operators, and diagnose control-plane, scheduler or network faults.",
    ],
  },
  {
    slug: "terraform",
    name: "Terraform",
    kind: "technology",
    description:
      "A tool that describes servers, networks and cloud services in text files and creates or changes them to match. OpenTofu is its open-source sibling.",
    aliases: ["Infrastructure as code", "IaC", "OpenTofu", "HCL", "HashiCorp Terraform", "Terragrunt"],
    anchors: [
      "Run init, plan and apply on an example, and say which resources the plan will create or destroy.",
      "Write a configuration with variables, outputs and a few linked resources, and keep its state remotely.",
      "Write reusable modules for several environments, import existing resources, and run plans in a pipeline.",
      "Restructure state without rebuilding resources, detect drift, and enforce tests and policies on each change.",
      "Design module libraries and state boundaries for an organization, write providers, and recover broken state.",
    ],
  },
  {
    slug: "aws",
    name: "AWS",
    kind: "technology",
    description:
      "Amazon's cloud: rented computing, storage, databases and many other services. It is used to run applications without owning the hardware.",
    aliases: ["Amazon Web Services", "Amazon AWS", "AWS Cloud", "EC2", "Amazon S3", "AWS Lambda", "CloudFormation"],
    anchors: [
      "Sign in with MFA, start a small EC2 instance or S3 bucket in the console, and remove it to stop costs.",
      "Deploy a simple app with EC2 or Lambda, S3 and RDS, with IAM rights limited to what it needs.",
      "Build a VPC with private subnets, load balancing, auto scaling, alarms and backups, all defined in code.",
      "Design fault-tolerant workloads over several accounts, trace incidents in CloudTrail, and cut measured costs.",
      "Set the AWS design of a whole organization: account structure, guardrails, multi-region recovery and migration.",
    ],
  },
  {
    slug: "azure",
    name: "Microsoft Azure",
    kind: "technology",
    description:
      "Microsoft's cloud for running applications, data and identity services. It is common in organizations that already work with Microsoft products.",
    aliases: [
      "Azure",
      "Azure Cloud",
      "Azure App Service",
      "Azure Functions",
      "Microsoft Entra ID",
      "Azure AD",
      "Bicep",
      "MS Azure",
    ],
    anchors: [
      "Sign in to the portal, create a virtual machine or storage account in a resource group, and delete it.",
      "Deploy an app to App Service with an Azure SQL database, and give people access through roles.",
      "Build virtual networks, private endpoints, Key Vault, alerts and backups from Bicep or Terraform files.",
      "Design workloads that survive the loss of a zone or region, enforce Azure Policy, and cut measured costs.",
      "Set the landing zone, hybrid identity and governance of a whole organization, and lead its move to Azure.",
    ],
  },
  {
    slug: "prometheus",
    name: "Prometheus",
    kind: "technology",
    description:
      "An open-source system that collects measurements from servers and applications and raises alerts. Its figures are usually shown in Grafana.",
    aliases: ["PromQL", "Grafana", "Alertmanager", "Prometheus monitoring", "Metrics monitoring"],
    anchors: [
      "Look up a metric in Prometheus, and graph it over the last hour.",
      "Collect metrics from a server through an exporter, and write PromQL queries with rate and sum.",
      "Add counters and histograms to an application, build a Grafana dashboard, and write tested alert rules.",
      "Derive alerts from service-level objectives, keep label counts in check, and route alerts so few are noise.",
      "Run metrics for many clusters with federation or remote storage, and diagnose query and memory faults.",
    ],
  },
  {
    slug: "windows-server",
    name: "Windows Server and Active Directory",
    kind: "technology",
    description:
      "Microsoft's server operating system and its directory of users, computers and rules. Companies use it for sign-in, file shares and central settings.",
    aliases: [
      "Active Directory",
      "Windows Server",
      "AD DS",
      "Active Directory Domain Services",
      "Group Policy",
      "PowerShell",
      "Windows administration",
      "Domain controller",
      "Hyper-V",
    ],
    anchors: [
      "Find a user in Active Directory, reset the password, and unlock the account.",
      "Manage users, groups, shared folders and permissions, join computers to the domain, and install updates.",
      "Set up DNS, DHCP, Group Policy and backups for a domain, and automate account tasks in PowerShell.",
      "Plan sites and replication, restore deleted objects, separate admin rights, and fix Kerberos and policy faults.",
      "Design multi-forest and hybrid identity, lead forest recovery and migrations, and harden it against known attacks.",
    ],
  },
  {
    slug: "spark",
    name: "Apache Spark",
    kind: "technology",
    description:
      "An open-source engine that splits large data jobs over many machines. It is used to prepare, combine and analyze data too big for one computer.",
    aliases: ["Spark", "PySpark", "Spark SQL", "Databricks", "Spark Streaming", "Big data processing"],
    anchors: [
      "Load a CSV file into a DataFrame in a notebook, and filter, select and count its rows.",
      "Join and aggregate several data sets with DataFrames or Spark SQL, and write the result as Parquet.",
      "Build a scheduled, tested job with partitioned output that sets malformed records aside instead of failing.",
      "Read the Spark UI to fix skew, shuffles and memory errors, and run streams that restart without losing data.",
      "Design Spark platforms for very large volumes, and correct or extend what the query optimizer does.",
    ],
  },
];
