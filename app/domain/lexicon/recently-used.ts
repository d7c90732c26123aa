/** A small memory that forgets what was not asked for the longest. */
export type RecentlyUsed<T> = {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
};

/** Remembers at most so many values. */
export function recentlyUsed<T>(most: number): RecentlyUsed<T> {
  const values = new Map<string, T>();
  const set = (key: string, value: T) => {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
  };
  return {
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
