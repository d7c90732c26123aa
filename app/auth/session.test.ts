import { describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '#app/auth/session-cookie.ts';
import { listSessions } from '#app/auth/sessions.repository.server.ts';
import { days, hours, minutes } from '#app/domain/shared/duration.ts';
import { newId, type GroupId, type SessionId } from '#app/domain/shared/ids.ts';
import { accountDeps, addMember, cookieOf, secretOf } from '#tests/support/accounts.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';

const database = testDatabase();
const { db } = database;
const makeDeps = accountDeps(database);

async function signedIn(handle = 'Quiet Heron') {
  const deps = makeDeps();
  const memberId = await addMember(deps, handle);
  const { setCookie, sessionId } = await deps.sessions.create(memberId, null);
  return { ...deps, memberId, sessionId, setCookie, cookie: cookieOf(setCookie) };
}

describe('a session', () => {
  it('belongs to the person as they are now, with roles and moderated groups', async () => {
    const { sessions, memberId, sessionId, cookie } = await signedIn();
    const groupId = newId<GroupId>();
    await db
      .insertInto('topic_group')
      .values({
        id: groupId,
        name: 'Mornings',
        description: '',
        visibility: 'public',
        audience: 'all',
      })
      .execute();
    await db
      .insertInto('group_moderator')
      .values({ group_id: groupId, member_id: memberId })
      .execute();
    await db.insertInto('member_role').values({ member_id: memberId, role: 'responder' }).execute();
    expect(await sessions.read(cookie)).toEqual({
      actor: { id: memberId, handle: 'Quiet Heron', roles: ['responder'], moderates: [groupId] },
      sessionId,
    });

    await db.deleteFrom('member_role').execute();
    await db.deleteFrom('group_moderator').execute();
    const after = await sessions.read(cookie);
    expect(after?.actor).toMatchObject({ roles: [], moderates: [] });
  });

  it('leaves its secret nowhere in the database', async () => {
    const { setCookie } = await signedIn();
    const secret = secretOf(setCookie);
    expect(secret).toMatch(/^[a-z2-7]{40}$/);
    const rows = await db.selectFrom('session').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows[0]?.id_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has a cookie that only this host gets, over a secure line, for 30 days at most', async () => {
    const { setCookie } = await signedIn();
    expect(setCookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
    expect(setCookie).toMatch(/^__Host-cairn=/);
  });

  it('is over after fourteen days without use', async () => {
    const { sessions, cookie } = await signedIn();
    await advance(db, days(14) - minutes(1));
    expect(await sessions.read(cookie)).not.toBeNull();
    await advance(db, days(14) + minutes(1));
    expect(await sessions.read(cookie)).toBeNull();
  });

  it('is over after thirty days, however much it is used', async () => {
    const { sessions, cookie } = await signedIn();
    for (let day = 1; day <= 29; day += 1) {
      await advance(db, days(1));
      expect(await sessions.read(cookie), `day ${day}`).not.toBeNull();
    }
    await advance(db, days(1) + minutes(1));
    expect(await sessions.read(cookie)).toBeNull();
  });

  it('writes its use down once an hour, not on every page', async () => {
    await setNow(db, '2026-11-23T10:00:00Z');
    const { sessions, cookie, memberId } = await signedIn();
    const lastSeen = async () => (await listSessions(db, memberId))[0]?.lastSeenAt.toISOString();
    await advance(db, minutes(59));
    await sessions.read(cookie);
    expect(await lastSeen()).toBe('2026-11-23T10:00:00.000Z');
    await advance(db, minutes(2));
    await sessions.read(cookie);
    expect(await lastSeen()).toBe('2026-11-23T11:01:00.000Z');
  });

  it.each(['suspended', 'left'] as const)('is over when its member is %s', async (standing) => {
    const { sessions, cookie } = await signedIn();
    await db.updateTable('member').set({ standing }).execute();
    expect(await sessions.read(cookie)).toBeNull();
  });

  it('is made with a secret of its own, and ends the former one of that browser', async () => {
    const { sessions, memberId, cookie } = await signedIn();
    const other = await addMember({ db }, 'Mossy Larch');
    const next = cookieOf((await sessions.create(other, cookie)).setCookie);
    expect(next).not.toBe(cookie);
    expect(await sessions.read(cookie)).toBeNull();
    expect((await sessions.read(next))?.actor.id).toBe(other);
    expect(await listSessions(db, memberId)).toEqual([]);
  });

  it('never takes over a secret that was planted', async () => {
    const deps = makeDeps();
    const memberId = await addMember(deps, 'Quiet Heron');
    const planted = `${SESSION_COOKIE}=${'a'.repeat(40)}`;
    const { setCookie } = await deps.sessions.create(memberId, planted);
    expect(cookieOf(setCookie)).not.toBe(planted);
    expect(await deps.sessions.read(planted)).toBeNull();
  });

  it('is not found by anything but its own cookie, once', async () => {
    const { sessions, cookie, setCookie } = await signedIn();
    const stored = await db.selectFrom('session').selectAll().executeTakeFirstOrThrow();
    const secret = secretOf(setCookie);
    for (const header of [
      null,
      '',
      ';;;',
      SESSION_COOKIE,
      `${SESSION_COOKIE}=`,
      `${SESSION_COOKIE}=${stored.id_hash}`,
      `${SESSION_COOKIE}=${stored.public_id}`,
      `${SESSION_COOKIE}=${secret.toUpperCase()}`,
      `${SESSION_COOKIE}=${secret}x`,
      `${SESSION_COOKIE}="${secret}"`,
      `${SESSION_COOKIE}=%E0%A4%A`,
      `${SESSION_COOKIE}=\u0000`,
      `cairn=${secret}`,
      `${cookie}; ${cookie}`,
      `${cookie}; ${SESSION_COOKIE}=other`,
    ]) {
      expect(await sessions.read(header), String(header)).toBeNull();
    }
    expect(await sessions.read(`theme=dark; ${cookie}; other=1`)).not.toBeNull();
  });
});

describe('ending sessions', () => {
  it('ends one of a member’s own, and nobody else’s', async () => {
    const mine = await signedIn();
    const stranger = await addMember({ db }, 'Mossy Larch');
    expect(await mine.sessions.end(stranger, mine.sessionId)).toBe(false);
    expect(await mine.sessions.read(mine.cookie)).not.toBeNull();
    expect(await mine.sessions.end(mine.memberId, newId<SessionId>())).toBe(false);
    expect(await mine.sessions.end(mine.memberId, mine.sessionId)).toBe(true);
    expect(await mine.sessions.read(mine.cookie)).toBeNull();
  });

  it('ends all of a member’s, or all but one', async () => {
    const { sessions, memberId, cookie, sessionId } = await signedIn();
    const elsewhere = cookieOf((await sessions.create(memberId, null)).setCookie);
    const other = await addMember({ db }, 'Mossy Larch');
    const others = cookieOf((await sessions.create(other, null)).setCookie);

    expect(await sessions.endAll(memberId, sessionId)).toBe(1);
    expect(await sessions.read(elsewhere)).toBeNull();
    expect(await sessions.read(cookie)).not.toBeNull();
    expect(await sessions.endAll(memberId)).toBe(1);
    expect(await sessions.read(cookie)).toBeNull();
    expect(await sessions.read(others)).not.toBeNull();
  });

  it('removes what is over when somebody signs in', async () => {
    const { sessions, memberId } = await signedIn();
    await advance(db, days(14) + hours(1));
    await sessions.create(memberId, null);
    expect(await db.selectFrom('session').selectAll().execute()).toHaveLength(1);
  });
});
