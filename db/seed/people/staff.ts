import type { DemoAccount, MentorKey } from "./steps";

/** Mail of demo people goes to the demo mailbox; this domain is reserved and reaches nobody. */
export const demoAddress = (name: string): string => `${name}@demo.bearing.example`;

export const demoAdmin: DemoAccount = {
  email: demoAddress("admin"),
  name: "Colette Marchetti",
  timeZone: "America/New_York",
  since: 320,
};

export const demoMentors: Record<MentorKey, DemoAccount> = {
  first: { email: demoAddress("mentor"), name: "Daniel Reyes", timeZone: "America/Chicago", since: 300 },
  second: { email: demoAddress("judith.abara"), name: "Judith Abara", timeZone: "America/Los_Angeles", since: 240 },
};
