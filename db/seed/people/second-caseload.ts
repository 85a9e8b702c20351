import { demoAddress } from "./staff";
import type { DemoLearner } from "./steps";

/** Learners of the second mentor, and one who has none yet. */
export const secondCaseload: readonly DemoLearner[] = [
  // Came over from the first mentor.
  {
    email: demoAddress("grace.wanjiru"),
    name: "Grace Wanjiru",
    timeZone: "America/Los_Angeles",
    since: 118,
    currentRole: "Secondary school teacher",
    about: "I have explained fractions to every kind of reader. Manuals should be that patient.",
    steps: [
      { day: 117, does: "follow", role: "technical-writer", target: true },
      {
        day: 117,
        hour: 18,
        does: "rate",
        ratings: {
          writing: 3.5,
          "reading-comprehension": 4,
          "english-language": 4,
          instructing: 3.5,
          git: 0.5,
          communication: 3.5,
        },
      },
      { day: 116, does: "interests", interests: { R: 6.25, I: 56.25, A: 75, S: 81.25, E: 43.75, C: 56.25 } },
      { day: 100, does: "meet mentor", mentor: "first" },
      { day: 62, does: "lose mentor" },
      { day: 61, does: "meet mentor", mentor: "second" },
      { day: 34, does: "be seen" },
      {
        day: 34,
        hour: 18,
        does: "be reviewed",
        skill: "writing",
        verdict: "adjusted",
        claimed: 3.5,
        level: 4,
        note: "Your guide was used by people who had never met you, and nobody had to ask. That is level 4.",
      },
    ],
  },
  // Took a rating back, so the fit fell.
  {
    email: demoAddress("ivan.horvat"),
    name: "Ivan Horvat",
    timeZone: "America/Chicago",
    since: 84,
    currentRole: "Electrician",
    about: null,
    steps: [
      { day: 83, does: "follow", role: "network-administrator", target: true },
      {
        day: 83,
        hour: 18,
        does: "rate",
        ratings: {
          "computer-networking": 1.5,
          troubleshooting: 3,
          telecommunications: 2,
          linux: 0.5,
          "computers-and-electronics": 2.5,
        },
      },
      { day: 82, does: "interests", interests: { R: 93.75, I: 56.25, A: 12.5, S: 31.25, E: 37.5, C: 50 } },
      { day: 70, does: "meet mentor", mentor: "second" },
      { day: 28, does: "be seen" },
      { day: 15, does: "rate", ratings: { "computer-networking": 2, "network-security": 0.5 } },
      { day: 11, does: "rate", ratings: { linux: null } },
    ],
  },
  // Has no mentor yet.
  {
    email: demoAddress("paula.nunes"),
    name: "Paula Nunes",
    timeZone: "America/New_York",
    since: 14,
    currentRole: "Account manager",
    about: "I sell software I did not choose and would like to choose it.",
    steps: [
      { day: 13, does: "follow", role: "product-manager", target: true },
      {
        day: 13,
        hour: 18,
        does: "rate",
        ratings: {
          communication: 3.5,
          negotiation: 3,
          persuasion: 3,
          "product-strategy": 1,
          "sales-and-marketing": 3,
          "agile-delivery": 1,
        },
      },
      { day: 12, does: "interests", interests: { R: 6.25, I: 43.75, A: 50, S: 68.75, E: 87.5, C: 50 } },
    ],
  },
];
