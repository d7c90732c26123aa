/**
 * Something about this machine, not about the program, that keeps Cairn from starting. The message
 * is a sentence for the person at the terminal; no stack is shown with it.
 */
export function startProblem(sentence: string): Error {
  const problem = new Error(sentence);
  problem.name = 'StartProblem';
  return problem;
}

/** Whether an error was made by `startProblem`. */
export function isStartProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === 'StartProblem';
}

/** The error code of a failed system call, such as `ENOSPC`; undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
