/** What people type into the box, one line each: words, beginnings, typing errors, several words, tools, nonsense. */
const WORDS = `nurse teacher driver accountant lawyer electrician plumber welder chef cook baker barber farmer pilot
mechanic carpenter dentist doctor surgeon pharmacist therapist counselor librarian journalist editor writer translator
photographer designer architect engineer developer programmer analyst scientist manager director supervisor clerk
secretary receptionist cashier salesperson marketing finance banking insurance logistics warehouse construction security
police firefighter paramedic veterinarian biologist chemist physicist statistician economist actuary auditor broker
nursing teaching cooking driving engineering accounting programming developing designing welding`;

const BEGINNINGS = `a ab acc account adm an arch art assi au ba back bio bu ca car ch cl co com comp con coun da dat de des
dev di dr ed el elec en eng fi fin fo ge gr he hea ho hu in inf it ju la le li lo ma man mar me mec mo mu ne net nu nur of
op pa ph pl po pr pro ps qu re res sa sal sc se soc so sof sp st su sur te tea th tr tu un ve wa we wo yo`;

const ERRORS = `pyhton develpoer nusre techer enginer acountant electrican plumer mechnic carpentar pharmasist theripist
libarian jornalist photograper desinger arcitect programer analist scientst manger secratary receptionst casher veterinarin
fisherman chemsit statisician econimist databse javscript`;

const SEVERAL = `software engineer
server-side developer
front end developer
full stack developer
registered nurse
truck driver
school teacher
data base administrator
data scientist
machine learning engineer
human resources manager
project manager
graphic designer
social worker
police officer
customer service representative
sales manager
medical assistant
dental hygienist
physical therapist
civil engineer
electrical engineer
mechanical engineer technician
financial analyst
information security analyst
network administrator
web designer
product manager
construction manager
real estate agent
flight attendant
hair stylist
fire inspector
speech pathologist
occupational therapy assistant
heavy equipment operator
director of nursing
head of marketing
tax preparer jobs
ux researcher
cloud infrastructure engineer
mobile app developer
video game designer
air traffic controller
ma de
data a
develpoer pyhton
elementry school techer`;

const TOOLS = `node
js
C++
C#
python
java
excel
microsoft
microsoft excel
autocad
photoshop
salesforce
sap
oracle database
sql
aws
docker
kubernetes
linux
power bi
tableau
r
matlab
quickbooks
epic systems
figma
git
react
adobe
google docs`;

const NONSENSE = `zzzzqq
xkcdxkcd
qwertyuiop asdfgh
backed develepr zzz
%
🦊
fhqwhgads engineer`;

const FILTERS = `field=15
field=29&zone=5
zone=3&growth=faster
pay=100000&sort=pay
interest=A&sort=growth
q=engineer&field=17
q=manager&pay=120000&zone=4
q=nurse&growth=faster&sort=pay
q=developer&interest=I&zone=3&pay=80000&growth=growing&sort=title
q=a&sort=title&page=3
sort=pay&page=20`;

const spaced = (text: string): string[] => text.split(/\s+/);
const asQuery = (q: string): Record<string, string> => ({ q });

/** Addresses' parameters of the whole set. */
export const SEARCHES: readonly Readonly<Record<string, string>>[] = [
  ...[...spaced(WORDS), ...spaced(BEGINNINGS), ...spaced(ERRORS)].map(asQuery),
  ...[SEVERAL, TOOLS, NONSENSE].flatMap((lines) => lines.split("\n")).map(asQuery),
  ...FILTERS.split("\n").map((line) => Object.fromEntries(new URLSearchParams(line))),
];
