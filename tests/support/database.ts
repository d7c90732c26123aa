import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { connect, type Db } from '#db/client.server.ts';
import { TEMPLATE } from '#tests/setup/template.ts';

/** A database of one test file: a copy of the migrated template, empty before each test. */
export type TestDatabase = {
  db: Db;
  /** Its address, for processes that a test starts. */
  url: string;
};

/**
 * Gives the calling test file a database of its own. Call it once, outside of the tests: it is made
 * before the first of them, emptied and its clock set right before each, and dropped after the last.
 * With `keepBetweenTests` the tests of the file build on one another and nothing is emptied.
 */
export function testDatabase(options: { keepBetweenTests?: boolean } = {}): TestDatabase {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const url = addressOf(inject('ownerUrl'), name);
  const { db, close } = connect({
    databaseUrl: url,
    applicationName: 'cairn-test',
    maxConnections: 10,
    // A test waits, and holds locks, for as long as what it tests takes on a busy machine.
    limitMs: 180_000,
    onError: () => undefined,
  });
  beforeAll(async () => {
    await asSuperuser(`create database ${name} template ${TEMPLATE} owner cairn`);
  });
  beforeEach(async () => {
    if (options.keepBetweenTests !== true) await truncateAll(db);
  });
  afterAll(async () => {
    await close();
    await asSuperuser(`drop database ${name} with (force)`);
  });
  return { db, url };
}

/** Empties every table except for what migrations put there, and lets the clock run again. */
export async function truncateAll(db: Db): Promise<void> {
  await sql`select test_support.clear()`.execute(db);
}

/** Stops the database's clock at a moment, given as an ISO date. */
export async function setNow(db: Db, iso: string): Promise<void> {
  await sql`update test_support.clock set fixed_at = ${iso}::timestamptz, shift = '0'`.execute(db);
}

/** Moves the database's clock forward, whether it is stopped or running. */
export async function advance(db: Db, ms: number): Promise<void> {
  await sql`
    update test_support.clock set shift = shift + make_interval(secs => ${ms / 1000}::double precision)
  `.execute(db);
}

/** Runs one statement as superuser, outside of any transaction, in the cluster's own database. */
export async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('superuserUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
