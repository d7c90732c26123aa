/**
 * What a record itself has under a name: `constructor` and the like are words too, and every object has
 * something under those.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
