import { type ApiProblem, Notice, Problem } from "../../parts/index.ts";

/** Why patterns were not saved: which line is wrong, or the sentence of the problem. */
export function PatternProblem({ of, retry }: { of: ApiProblem | null; retry?: () => void }) {
  if (!of || of.fields.length === 0) return <Problem of={of} retry={retry} />;
  return (
    <Notice kind="danger" title={of.title}>
      {of.fields.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
    </Notice>
  );
}
