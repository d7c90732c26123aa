import { Migrator } from 'kysely';
import { publishRelease } from '#app/domain/lexicon/publish-release.server.ts';
import type { Db } from '#db/client.server.ts';
import { migrations } from '#db/migrations.ts';

/**
 * Brings the database to the newest migration, and the lexicon that comes with this release into it.
 * Returns the names of the migrations it applied. Safe to run from several processes at once. Throws if
 * a migration fails; that one is rolled back.
 */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw error instanceof Error ? error : new Error('The migration failed.', { cause: error });
  }
  await publishRelease(db);
  return results.map((result) => result.migrationName);
}
