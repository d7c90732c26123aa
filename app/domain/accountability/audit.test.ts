import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readAuditQuestion, type AuditFilter } from '#app/domain/accountability/audit-filter.ts';
import {
  exportAuditChain,
  exportAuditTable,
  readAuditPage,
} from '#app/domain/accountability/audit-page.server.ts';
import { checkChain } from '#app/domain/accountability/check-chain.server.ts';
import { readExport } from '#app/domain/accountability/read-export.server.ts';
import { revealStaff } from '#app/domain/accountability/reveal-staff.server.ts';
import { readChainHead, sealAudit } from '#app/domain/accountability/seal-audit.server.ts';
import { verifyAudit } from '#app/domain/accountability/verify-audit.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit, recordLook } from '#app/domain/shared/audit.repository.server.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { Db } from '#db/client.server.ts';
import { addActor } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { refuse } from '#tests/support/refusals.ts';

const { db } = testDatabase();
const deps = { db };
let lead: Actor;
let member: Actor;
beforeEach(async () => {
  lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  member = await addActor(db, 'quiet-birch');
});

const ANYTHING: AuditFilter = readAuditQuestion(new URLSearchParams()).filter;

const line = (actor: Actor | null, action = 'thing.done', subjectId = 'one') =>
  recordAudit(db, {
    actorId: actor?.id ?? null,
    action,
    subjectKind: 'thing',
    subjectId,
    facts: { version: 1, z: 'last', a: null },
  });

async function threeSealed(): Promise<void> {
  for (const id of ['one', 'two', 'three']) await line(lead, 'thing.done', id);
  await sealAudit(deps);
}

async function textOf(pieces: AsyncGenerator<string> | null): Promise<string> {
  let text = '';
  for await (const piece of pieces ?? []) text += piece;
  return text;
}

/** Changes what nobody may change, as somebody could who has the whole database in their hands. */
async function tamper(change: (db: Db) => Promise<unknown>): Promise<void> {
  for (const table of ['audit_event', 'audit_seal']) {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  }
  await change(db);
  for (const table of ['audit_event', 'audit_seal']) {
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
  }
}

describe('the chain', () => {
  test('takes in every line once, in whatever order and beside whom it was committed', async () => {
    await Promise.all([
      ...Array.from({ length: 30 }, (_, index) =>
        db.transaction().execute(async (trx) => {
          await recordAudit(trx, {
            actorId: lead.id,
            action: 'thing.done',
            subjectKind: 'thing',
            subjectId: String(index),
          });
          await sql`select pg_sleep(${(index % 5) / 100})`.execute(trx);
        }),
      ),
      ...Array.from({ length: 10 }, () => sealAudit(deps)),
    ]);
    await sealAudit(deps);
    expect(await verifyAudit(deps)).toMatchObject({ kind: 'whole', lines: 30 });
    expect(await sealAudit(deps)).toEqual({ sealed: 0, isMore: false });
    expect(await readChainHead(deps)).toMatchObject({ position: 30 });
  });

  test('takes in what it can while a line can not be, and that one, without a gap, once it can', async () => {
    for (const id of ['one', 'two', 'three']) await line(lead, 'thing.done', id);
    const { id: stuck } = await db
      .selectFrom('audit_event')
      .select('id')
      .where('subject_id', '=', 'two')
      .executeTakeFirstOrThrow();
    const mend = await refuse(db, { table: 'audit_seal', when: `new.event_id = '${stuck}'` });
    onTestFinished(mend);
    await expect(sealAudit(deps)).rejects.toThrow(stuck);
    expect(await verifyAudit(deps)).toMatchObject({ kind: 'whole', lines: 2 });
    await mend();
    await sealAudit(deps);
    expect(await verifyAudit(deps)).toMatchObject({ kind: 'whole', lines: 3 });
  });

  test('leaves out what was rolled back', async () => {
    const failing = db.transaction().execute(async (trx) => {
      await recordAudit(trx, {
        actorId: null,
        action: 'a.b',
        subjectKind: 'thing',
        subjectId: '1',
      });
      throw new Error('Taken back.');
    });
    await expect(failing).rejects.toThrow('Taken back.');
    expect(await sealAudit(deps)).toMatchObject({ sealed: 0 });
  });

  test('is kept by the database from change and removal', async () => {
    await threeSealed();
    await expect(sql`update audit_seal set actor = 'x'`.execute(db)).rejects.toThrow(
      'never changed',
    );
    await expect(sql`delete from audit_event`.execute(db)).rejects.toThrow('never changed');
  });
});

describe('somebody with the database in their hands', () => {
  const firstBroken = async () => {
    const check = await verifyAudit(deps);
    return check.kind === 'broken' ? check.first : check.kind;
  };

  test.each([
    ['the action', sql`update audit_event set action = 'other.done' where subject_id = 'two'`],
    ['a fact', sql`update audit_event set facts = '{"version": 2}' where subject_id = 'two'`],
    [
      'the time',
      sql`update audit_event set occurred_at = occurred_at + interval '1 microsecond' where subject_id = 'two'`,
    ],
    [
      'the person',
      sql`update audit_event set actor_id = gen_random_uuid() where subject_id = 'two'`,
    ],
    ['the pseudonym', sql`update audit_seal set actor = 'member' where position = 2`],
    ['the line itself', sql`delete from audit_event where subject_id = 'two'`],
  ])('who changes or removes %s is found at that line', async (_what, statement) => {
    await threeSealed();
    await tamper((owner) => statement.execute(owner));
    expect(await firstBroken()).toMatchObject({ position: 2, problem: 'changed' });
  });

  test('who removes a line together with its seal leaves a gap', async () => {
    await threeSealed();
    await tamper((owner) => sql`delete from audit_seal where position = 2`.execute(owner));
    expect(await firstBroken()).toMatchObject({ position: 2, problem: 'missing_line' });
  });

  test('who slips a line in beside the chain is found as well', async () => {
    await threeSealed();
    await tamper(() => line(member));
    expect(await firstBroken()).toMatchObject({ position: 4, problem: 'never_sealed' });
  });

  test('who cuts off the end, or writes all of it anew, is found by a head that was noted down', async () => {
    await threeSealed();
    const whole = await verifyAudit(deps);
    if (whole.kind !== 'whole' || whole.head === null) throw new Error('It should be whole.');
    const noted = whole.head;
    await tamper(async (owner) => {
      await sql`delete from audit_event e using audit_seal s where s.event_id = e.id and s.position = 3`.execute(
        owner,
      );
      await sql`delete from audit_seal where position = 3`.execute(owner);
    });
    expect(await firstBroken()).toBe('whole');
    expect(await verifyAudit(deps, { noted })).toMatchObject({
      first: { position: 3, problem: 'ends_early' },
    });
    await line(member);
    await sealAudit(deps);
    expect(await verifyAudit(deps, { noted })).toMatchObject({
      first: { position: 3, problem: 'head_differs' },
    });
  });
});

describe('a file that was handed out', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'cairn-audit-'));
  const checkFile = async (text: string) => {
    const file = path.join(directory, 'chain.jsonl');
    writeFileSync(file, text);
    return checkChain(readExport(file));
  };

  test('can be checked without the database, and shows where it was changed', async () => {
    await threeSealed();
    const text = await textOf(await exportAuditChain(deps, lead));
    expect(await checkFile(text)).toMatchObject({ kind: 'whole', lines: 3 });
    const lines = text.split('\n');
    expect(await checkFile(text.replace('"subjectId":"two"', '"subjectId":"six"'))).toMatchObject({
      first: { position: 2, problem: 'changed' },
    });
    expect(await checkFile([lines[0], lines[2]].join('\n'))).toMatchObject({
      first: { position: 2, problem: 'missing_line' },
    });
    expect(await checkFile(`${lines[0] ?? ''}\nnot a line`)).toMatchObject({
      first: { position: 2, problem: 'unreadable' },
    });
  });

  test('names no person, and does not show which lines are one person’s who is not staff', async () => {
    await line(member, 'thing.done', 'one');
    await line(member, 'thing.done', 'two');
    await line(lead, 'thing.done', 'three');
    await sealAudit(deps);
    const text = await textOf(await exportAuditChain(deps, lead));
    for (const { id, handle } of [member, lead]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(handle);
    }
    const [first, second] = text
      .split('\n')
      .map((each) => JSON.parse(each || '{}') as { actorDigest?: string });
    expect(first?.actorDigest).not.toBe(second?.actorDigest);
  });

  test('as a table cannot carry a formula', async () => {
    await recordAudit(db, {
      actorId: null,
      action: 'a.b',
      subjectKind: 'thing',
      subjectId: '=1+1',
    });
    expect(await textOf(await exportAuditTable(deps, lead, ANYTHING))).toContain(",'=1+1,");
  });
});

describe('the page', () => {
  const pageOf = async (search: Record<string, string>) => {
    const { filter, after } = readAuditQuestion(new URLSearchParams(search));
    const page = await readAuditPage(deps, lead, { filter, after });
    if (page === null) throw new Error('A safety lead sees the page.');
    return page;
  };

  test('finds lines by who, what, about what and when', async () => {
    await line(lead, 'thing.done', 'one');
    await line(member, 'thing.seen', 'two');
    await line(null, 'thing.done', 'three');
    await sealAudit(deps);
    const { name } = await db
      .selectFrom('staff_pseudonym')
      .select('name')
      .executeTakeFirstOrThrow();
    const idsOf = async (search: Record<string, string>) =>
      (await pageOf({ kind: 'thing', ...search })).rows.map(({ subjectId }) => subjectId);
    expect(await idsOf({})).toEqual(['three', 'two', 'one']);
    expect(await idsOf({ actor: name })).toEqual(['one']);
    expect(await idsOf({ actor: 'system' })).toEqual(['three']);
    expect(await idsOf({ action: 'thing.seen' })).toEqual(['two']);
    expect((await pageOf({ id: 'two' })).rows).toMatchObject([{ actor: 'member', position: 2 }]);
    expect(await idsOf({ to: '2020-01-01' })).toEqual([]);
  });

  test('goes on from where it stopped, without leaving out or repeating a line', async () => {
    for (let index = 0; index < 60; index += 1) await line(lead, 'thing.done', String(index));
    const first = await pageOf({ kind: 'thing' });
    const second = await pageOf({ kind: 'thing', after: String(first.next) });
    const ids = [...first.rows, ...second.rows].map(({ subjectId }) => subjectId);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });

  test('is for safety leads alone, and that they looked is in the log', async () => {
    await pageOf({});
    const input = { filter: ANYTHING, after: null };
    expect(await readAuditPage(deps, member, input)).toBeNull();
    expect(await exportAuditChain(deps, member)).toBeNull();
    expect((await pageOf({ action: 'audit.viewed' })).rows).toHaveLength(1);
  });

  test('tells whose pseudonym it is only to who says why, and writes that down', async () => {
    await threeSealed();
    const { name } = await db
      .selectFrom('staff_pseudonym')
      .select('name')
      .executeTakeFirstOrThrow();
    const asked = { name, reason: 'complaint' } as const;
    expect(await revealStaff(deps, member, asked)).toEqual({ kind: 'not_found' });
    expect(await revealStaff(deps, lead, asked)).toEqual({ kind: 'revealed', handle: lead.handle });
    const [row] = (await pageOf({ action: 'staff_pseudonym.revealed' })).rows;
    expect(row).toMatchObject({ subjectId: name, facts: { reason: 'complaint' } });
  });
});

test('a page that stays open is one look, until ten minutes pass or what it shows has changed', async () => {
  const look = (revision: number) =>
    recordLook(db, {
      actorId: lead.id,
      action: 'thing.viewed',
      subjectKind: 'thing',
      subjectId: 'one',
      facts: { revision },
    });
  const looks = async () =>
    (await db.selectFrom('audit_event').where('action', '=', 'thing.viewed').select('id').execute())
      .length;
  await look(1);
  await look(1);
  expect(await looks()).toBe(1);
  await look(2);
  expect(await looks()).toBe(2);
  await advance(db, minutes(11));
  await look(2);
  expect(await looks()).toBe(3);
});
