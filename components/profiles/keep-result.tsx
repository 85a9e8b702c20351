"use client";

import type { Route } from "next";
import Link from "next/link";
import { useEffect, useState } from "react";
import { readSignedInHint } from "@/components/shell/signed-in-hint";
import { buttonClass } from "@/components/ui/button";
import type { AccountRole } from "@/db/enums";
import { formatDate } from "@/lib/platform/dates";
import { type AskedResult, sharedAddress } from "@/lib/profiles/interest-address";
import { beginQuiz } from "@/lib/profiles/interest-saved";
import { quizToken } from "@/lib/profiles/interest-token";
import { keepQuiz, useKeptQuiz } from "./quiz-store";
import { quizBehind } from "./type-answers";

/** Ways to keep a result: with an account, as a bookmark; or to make one of one's own when it came by a link. */
export function KeepResult({ result }: { result: AskedResult }) {
  const { interests, form, answers } = result;
  const kept = useKeptQuiz("visitor");
  const [accountRole, setAccountRole] = useState<AccountRole | null>(null);
  useEffect(() => setAccountRole(readSignedInHint()), []);
  const own = quizBehind(kept, { interests, form });
  const token = form && answers ? `?quiz=${quizToken({ form, answers })}` : "";
  const foreign = kept !== undefined && !own && !answers;
  const keepHere = () => {
    if (form && answers && !own) keepQuiz("visitor", { ...beginQuiz(form), answers, finishedAt: Date.now() });
  };
  const { title, text, ways } = waysToKeep(accountRole, foreign, token);
  return (
    <aside aria-labelledby="keep-title" className="rounded-lg border border-line bg-surface p-5 sm:p-6 no-print">
      <h2 id="keep-title" className="text-heading">
        {title}
      </h2>
      <p className="mb-5 mt-2 text-soft">{text}</p>
      <div className="space-y-3">
        {ways.map(([label, href], index) => (
          <Link
            key={href}
            href={href as Route}
            onClick={href === "/quiz" ? undefined : keepHere}
            className={buttonClass(index === 0 ? "primary" : "secondary", "w-full")}
          >
            {label}
          </Link>
        ))}
      </div>
      <p className="mt-5 text-sm text-soft prose-links">
        {answers ? (
          <>
            The address of this page holds your answers. To show it to others,{" "}
            <Link href={sharedAddress(result) as Route}>use the one without them</Link>.
          </>
        ) : (
          "The address of this page holds the six numbers and nothing else about you. Bookmark it or share it."
        )}
        {own && ` Your answers of ${formatDate(new Date(own.at), "day", zoneHere())} are in this browser only.`}
        {own && (
          <>
            {" "}
            <Link href={"/quiz" as Route}>Change or delete them</Link>.
          </>
        )}
      </p>
    </aside>
  );
}

type Ways = { title: string; text: string; ways: [label: string, href: string][] };

function waysToKeep(accountRole: AccountRole | null, foreign: boolean, token: string): Ways {
  const title = "Keep this result";
  const interests = "/profile/interests";
  if (accountRole === "learner" && foreign) {
    const text = "Your profile keeps your own results, with their dates.";
    return { title: "Your own results", text, ways: [["Open your interests", interests]] };
  }
  if (accountRole === "learner") {
    const text = "Your profile can take it over. From then on your fits count with it.";
    return { title, text, ways: [["Use it in your profile", interests]] };
  }
  if (foreign || accountRole) {
    const text = "This browser does not hold the answers behind it. Take the quiz here to have a result of your own.";
    return { title: "A result by its numbers", text, ways: [["Take the quiz", "/quiz"]] };
  }
  return {
    title,
    text: "With an account it becomes the interest part of your fit, beside what you can do. Nothing is asked twice.",
    ways: [
      ["Open an account and keep this", `/sign-up${token}`],
      ["Sign in and keep this", `/sign-in?next=${interests}`],
    ],
  };
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
