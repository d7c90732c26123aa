import {
  moduleVersions,
  noteModuleRuns,
  selectOutgrown,
  type EngineModule,
  type ModuleRuns,
} from '#app/domain/on-call/modules.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** Parts of the engine in the order of their turns. */
export type Turns = readonly (readonly [EngineModule, () => Promise<unknown>])[];

/**
 * Makes a function that gives each of these parts its turn, but those that newer processes do, and notes that
 * it ran. One that fails keeps none of the others from running; its error is thrown when all had their turn.
 */
export function takeTurns(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  turns: Turns;
  /** What this build's parts keep to. Other ones are for tests of an older build beside a newer one. */
  versions?: Readonly<Record<EngineModule, number>>;
  onError: (error: unknown) => void;
}): () => Promise<void> {
  const { deps, turns, versions = moduleVersions } = options;
  const own = new Set(turns.map(([name]) => name));
  let left = '';
  /** The parts that newer processes do. Said once, not every round. When in doubt, none: somebody must page. */
  const leftToNewer = async () => {
    const outgrown = await selectOutgrown(deps, versions).catch((error: unknown) => {
      options.onError(error);
      return new Set<EngineModule>();
    });
    const names = [...outgrown]
      .filter((name) => own.has(name))
      .sort()
      .join(' ');
    if (names !== left && names !== '') {
      deps.log.warn(
        { modules: names },
        'this worker is older than the database; newer ones do these parts',
      );
    }
    left = names;
    return outgrown;
  };

  return async () => {
    const outgrown = await leftToNewer();
    const errors: unknown[] = [];
    const runs: ModuleRuns = [];
    for (const [name, run] of turns) {
      if (outgrown.has(name)) continue;
      try {
        await run();
        runs.push({ name, failed: false });
      } catch (error) {
        errors.push(error);
        runs.push({ name, failed: true });
      }
    }
    await noteModuleRuns(deps, runs);
    if (errors.length > 0) throw errors[0];
  };
}
