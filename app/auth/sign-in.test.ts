import { verify } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { changePassword } from '#app/auth/change-password.server.ts';
import { join } from '#app/auth/join.server.ts';
import { confirmRecoveryCodes, renewRecoveryCodes } from '#app/auth/recovery-codes.server.ts';
import { resetPassword } from '#app/auth/reset-password.server.ts';
import { readAccountState } from '#app/auth/credentials.repository.server.ts';
import { signIn } from '#app/auth/sign-in.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { accountDeps, addMember, cookieOf, type AccountDeps } from '#tests/support/accounts.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

const database = testDatabase();
const { db } = database;
const makeDeps = accountDeps(database);

const PASSWORD = 'the heron waits by grey water';
const NEW_PASSWORD = 'seven lanterns over wet stones';
const attempt = { handle: 'Quiet Heron', password: PASSWORD, network: 'n1', cookieHeader: null };

function actorOf(id: MemberId, handle = 'Quiet Heron'): Actor {
  return { id, handle, roles: [], moderates: [] };
}

async function joined(deps: AccountDeps, handle = 'Quiet Heron') {
  const outcome = await join(deps, { handle, password: PASSWORD, network: 'n1' });
  if (outcome.kind !== 'joined') throw new Error(`not joined: ${outcome.kind}`);
  return outcome;
}

describe('joining', () => {
  it('makes a member whose password and codes are stored as hashes, and has the handle screened', async () => {
    const deps = makeDeps();
    const { memberId, recoveryCodes } = await joined(deps, '  Quiet   Heron ');
    const member = await db.selectFrom('member').selectAll().executeTakeFirstOrThrow();
    expect(member).toMatchObject({ id: memberId, handle: 'Quiet Heron', standing: 'good' });
    expect(member.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);

    expect(new Set(recoveryCodes).size).toBe(10);
    const stored = JSON.stringify(await db.selectFrom('recovery_code').selectAll().execute());
    for (const code of recoveryCodes) {
      expect(code).toMatch(/^([0-9a-z]{5}-){3}[0-9a-z]{5}$/);
      expect(stored).not.toContain(code.replaceAll('-', ''));
      expect(stored).not.toContain(code);
    }
    const task = await db.selectFrom('screening_task').selectAll().executeTakeFirstOrThrow();
    expect(task).toMatchObject({ subject_kind: 'handle', subject_id: memberId, revision: 1 });
    expect(deps.woken).toEqual([task.id]);
  });

  it.each(['Quiet Heron', 'quiet-heron', 'QUIET HERON', 'Quiét Heron', 'Qu1et Her0n'])(
    'refuses %s when somebody is called Quiet Heron',
    async (handle) => {
      const deps = makeDeps();
      await addMember(deps, 'Quiet Heron');
      const outcome = await join(deps, { handle, password: PASSWORD, network: 'n1' });
      expect(outcome).toMatchObject({ kind: 'refused', handleProblem: 'taken' });
    },
  );

  it('gives a handle to one of many who ask at once', async () => {
    const deps = makeDeps();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        join(deps, { handle: 'Quiet Heron', password: PASSWORD, network: `n${n}` }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'joined')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(7);
    expect(await db.selectFrom('screening_task').selectAll().execute()).toHaveLength(1);
  });
});

describe('signing in', () => {
  it('takes any spelling of the handle and the exact password', async () => {
    const deps = makeDeps();
    const id = await addMember(deps, 'Quiet Heron', 'Ångström ﬁlm by the quiet harbour');
    const asked = (password: string) =>
      signIn(deps, { ...attempt, handle: 'quiet heron', password });
    // The same characters, composed differently.
    expect(await asked('A\u030angstro\u0308m film by the quiet harbour')).toMatchObject({
      kind: 'signed-in',
      memberId: id,
    });
    expect(await asked('ångström film by the quiet harbour')).toEqual({ kind: 'wrong' });
    expect(await asked('Ångström film by the quiet harbour ')).toEqual({ kind: 'wrong' });
  });

  it('answers a wrong password, an unknown handle and a member who left in the same way', async () => {
    const deps = makeDeps();
    await addMember(deps, 'Quiet Heron');
    const gone = await addMember(deps, 'Mossy Larch');
    await db.updateTable('member').set({ standing: 'left' }).where('id', '=', gone).execute();
    const wrong = { kind: 'wrong' };
    expect(await signIn(deps, { ...attempt, password: 'not this one at all' })).toEqual(wrong);
    expect(await signIn(deps, { ...attempt, handle: 'Nobody Here' })).toEqual(wrong);
    expect(await signIn(deps, { ...attempt, handle: 'Mossy Larch' })).toEqual(wrong);
    expect(await signIn(deps, { ...attempt, handle: '' })).toEqual(wrong);
    expect(await signIn(deps, { ...attempt, handle: '\u0000'.repeat(5000) })).toEqual(wrong);
    expect(await signIn(deps, { ...attempt, password: 'x'.repeat(200_000) })).toEqual(wrong);
  });

  it('takes as long for an unknown handle as for a wrong password', async () => {
    const deps = makeDeps();
    await joined(deps);
    // Nine tenths of the time go into hashes: how many there are, and what each is told to take.
    const hashed = async (handle: string) => {
      vi.mocked(verify).mockClear();
      await signIn(deps, { ...attempt, handle, password: 'not this one at all' });
      return vi.mocked(verify).mock.calls.map(([stored, password]) => ({
        cost: /^\$argon2id\$v=19\$[^$]+/.exec(String(stored))?.[0],
        password,
      }));
    };
    const known = await hashed('Quiet Heron');
    expect(known).toEqual([
      { cost: '$argon2id$v=19$m=19456,t=2,p=1', password: 'not this one at all' },
    ]);
    expect(await hashed('Nobody Here')).toEqual(known);
  });

  it('refuses after ten wrong passwords from one network, for known and unknown alike, and says how long', async () => {
    const deps = makeDeps();
    await addMember(deps, 'Quiet Heron');
    for (const handle of ['Quiet Heron', 'Nobody Here']) {
      const wrong = { ...attempt, handle, password: 'not this one at all' };
      for (let n = 0; n < 10; n += 1) expect(await signIn(deps, wrong)).toEqual({ kind: 'wrong' });
      const limited = await signIn(deps, { ...wrong, handle: handle.toUpperCase() });
      expect(limited.kind).toBe('limited');
      if (limited.kind !== 'limited') return;
      expect(limited.retryAfterSeconds).toBeGreaterThan(0);
      expect(limited.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
    }
  });

  it('lets the owner in from elsewhere while somebody guesses, and leaves open sessions open', async () => {
    const deps = makeDeps();
    const id = await addMember(deps, 'Quiet Heron');
    const open = cookieOf((await deps.sessions.create(id, null)).setCookie);
    for (let n = 0; n < 12; n += 1) {
      await signIn(deps, { ...attempt, password: 'not this one at all', network: 'guesser' });
    }
    expect(await deps.sessions.read(open)).not.toBeNull();
    expect(await signIn(deps, { ...attempt, network: 'home' })).toMatchObject({
      kind: 'signed-in',
    });
  });

  it('limits guessing at one account from ever new networks', async () => {
    const deps = makeDeps();
    await addMember(deps, 'Quiet Heron');
    const kinds = new Set<string>();
    for (let n = 0; n < 61; n += 1) {
      const outcome = await signIn(deps, {
        ...attempt,
        password: 'no such thing',
        network: `n${n}`,
      });
      kinds.add(outcome.kind);
    }
    expect(kinds).toContain('limited');
  });

  it('stores neither handles nor networks with the limits', async () => {
    const deps = makeDeps();
    await signIn(deps, { ...attempt, network: '192.0.2.7' });
    const rows = await db
      .withTables<{ rate_limit: { key: string } }>()
      .selectFrom('rate_limit')
      .select('key')
      .execute();
    expect(rows).toHaveLength(3);
    for (const { key } of rows) expect(key).toMatch(/^[a-zA-Z]+:[0-9a-f]{64}$/);
  });
});

describe('changing the password', () => {
  it('asks for the present one, ends every session, and gives this browser a new one', async () => {
    const deps = makeDeps();
    const id = await addMember(deps, 'Quiet Heron');
    const here = cookieOf((await deps.sessions.create(id, null)).setCookie);
    const elsewhere = cookieOf((await deps.sessions.create(id, null)).setCookie);
    const change = { presentPassword: PASSWORD, newPassword: NEW_PASSWORD, cookieHeader: here };

    const wrong = await changePassword(deps, actorOf(id), { ...change, presentPassword: 'no' });
    expect(wrong).toEqual({ kind: 'wrong-password' });
    expect(await deps.sessions.read(elsewhere)).not.toBeNull();

    const outcome = await changePassword(deps, actorOf(id), change);
    if (outcome.kind !== 'changed') throw new Error(outcome.kind);
    expect(await deps.sessions.read(here)).toBeNull();
    expect(await deps.sessions.read(elsewhere)).toBeNull();
    expect((await deps.sessions.read(cookieOf(outcome.setCookie)))?.actor.id).toBe(id);
    expect(await signIn(deps, attempt)).toEqual({ kind: 'wrong' });
    expect(await signIn(deps, { ...attempt, password: NEW_PASSWORD })).toMatchObject({
      kind: 'signed-in',
    });
  });

  it('leaves no session to a sign-in that checked the old password at the same moment', async () => {
    const deps = makeDeps();
    const id = await addMember(deps, 'Quiet Heron');
    const change = { presentPassword: PASSWORD, newPassword: NEW_PASSWORD, cookieHeader: null };
    let changed = false;
    // Signing in forgets the attempts after the password was checked and before the session starts.
    const limits: AccountDeps['limits'] = {
      ...deps.limits,
      reset: async (...counted) => {
        if (!changed) {
          changed = true;
          expect((await changePassword(deps, actorOf(id), change)).kind).toBe('changed');
        }
        await deps.limits.reset(...counted);
      },
    };
    expect(await signIn({ ...deps, limits }, attempt)).toEqual({ kind: 'wrong' });
    expect((await readAccountState(db, id)).openSessions).toBe(1);
  });

  it('happens once when it is asked for twice at once', async () => {
    const deps = makeDeps();
    const id = await addMember(deps, 'Quiet Heron');
    const asked = (newPassword: string) =>
      changePassword(deps, actorOf(id), {
        presentPassword: PASSWORD,
        newPassword,
        cookieHeader: null,
      });
    const kinds = (await Promise.all([asked(NEW_PASSWORD), asked(`${NEW_PASSWORD} again`)])).map(
      ({ kind }) => kind,
    );
    expect(kinds.sort()).toEqual(['changed', 'wrong-password']);
  });
});

describe('a recovery code', () => {
  const reset = {
    handle: 'Quiet Heron',
    newPassword: NEW_PASSWORD,
    network: 'n1',
    cookieHeader: null,
  };

  it('sets a new password, ends every session, and is used up', async () => {
    const deps = makeDeps();
    const { memberId, recoveryCodes } = await joined(deps);
    const [code = '', next = ''] = recoveryCodes;
    const former = cookieOf((await deps.sessions.create(memberId, null)).setCookie);

    // As somebody reads it from paper.
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')} `;
    const outcome = await resetPassword(deps, { ...reset, recoveryCode: typed });
    if (outcome.kind !== 'reset') throw new Error(outcome.kind);
    expect(await deps.sessions.read(former)).toBeNull();
    expect((await deps.sessions.read(cookieOf(outcome.setCookie)))?.actor.id).toBe(memberId);
    expect((await readAccountState(db, memberId)).unusedRecoveryCodes).toBe(9);

    expect(await resetPassword(deps, { ...reset, recoveryCode: code })).toEqual({ kind: 'wrong' });
    expect(await resetPassword(deps, { ...reset, recoveryCode: next })).toMatchObject({
      kind: 'reset',
    });
  });

  it('works for one of twenty who use it at once', async () => {
    const deps = makeDeps();
    const { recoveryCodes } = await joined(deps);
    const [recoveryCode = ''] = recoveryCodes;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        resetPassword(deps, { ...reset, recoveryCode, network: `n${n}` }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'reset')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'wrong')).toHaveLength(19);
    expect(await db.selectFrom('session').selectAll().execute()).toHaveLength(1);
  });

  it('opens no account but its owner’s, and nothing says which accounts there are', async () => {
    const deps = makeDeps();
    const { recoveryCodes } = await joined(deps);
    await addMember(deps, 'Mossy Larch');
    const [recoveryCode = ''] = recoveryCodes;
    const tried = (handle: string, code: string) =>
      resetPassword(deps, { ...reset, handle, recoveryCode: code });
    expect(await tried('Mossy Larch', recoveryCode)).toEqual({ kind: 'wrong' });
    expect(await tried('Nobody Here', recoveryCode)).toEqual({ kind: 'wrong' });
    expect(await tried('Quiet Heron', 'aaaaa-aaaaa-aaaaa-aaaaa')).toEqual({ kind: 'wrong' });
    expect(await tried('Quiet Heron', '')).toEqual({ kind: 'wrong' });
  });

  it('ends when new ones are made, which takes the password', async () => {
    const deps = makeDeps();
    const { memberId, recoveryCodes } = await joined(deps);
    await confirmRecoveryCodes(deps, actorOf(memberId));
    expect((await readAccountState(db, memberId)).areRecoveryCodesKept).toBe(true);
    expect(await renewRecoveryCodes(deps, actorOf(memberId), { password: 'no' })).toEqual({
      kind: 'wrong-password',
    });
    const renewed = await renewRecoveryCodes(deps, actorOf(memberId), { password: PASSWORD });
    if (renewed.kind !== 'renewed') throw new Error(renewed.kind);
    expect(await readAccountState(db, memberId)).toMatchObject({
      unusedRecoveryCodes: 10,
      areRecoveryCodesKept: false,
    });
    const [former = ''] = recoveryCodes;
    const [fresh = ''] = renewed.codes;
    expect(await resetPassword(deps, { ...reset, recoveryCode: former })).toEqual({
      kind: 'wrong',
    });
    expect(await resetPassword(deps, { ...reset, recoveryCode: fresh })).toMatchObject({
      kind: 'reset',
    });
  });
});
