/** Makes the compiler prove that every named outcome is answered. Throws if one was not. */
export function assertNever(value: never): never {
  throw new Error(`Unanswered outcome: ${JSON.stringify(value)}`);
}
