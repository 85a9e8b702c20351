import type { RoleView } from "@/lib/roles/view";

/** How to get in, by where the reader starts from. */
export function Enter({ enter }: { enter: RoleView["enter"] }) {
  const paths = [
    { title: "Starting out", text: enter.startingOut },
    { title: "Some experience", text: enter.someExperience },
    { title: "Changing career", text: enter.changingCareer },
  ];
  return (
    <ol className="space-y-6">
      {paths.map((path) => (
        <li key={path.title} className="grid gap-x-8 gap-y-1 md:grid-cols-[10rem_1fr]">
          <h3 className="text-heading">{path.title}</h3>
          <p className="max-w-read">{path.text}</p>
        </li>
      ))}
    </ol>
  );
}

export const Questions = ({ questions }: { questions: RoleView["questions"] }) => (
  <dl className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
    {questions.map(({ question, answer }) => (
      <div key={question}>
        <dt className="font-semibold leading-snug">{question}</dt>
        <dd className="mt-1.5 text-soft">{answer}</dd>
      </div>
    ))}
  </dl>
);
