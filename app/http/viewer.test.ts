import { describe, expect, it } from 'vitest';
import type { CurrentSession } from '#app/auth/session.server.ts';
import {
  adoptSession,
  getViewer,
  requireMember,
  requireModerator,
  requireResponder,
  signInPath,
} from '#app/http/viewer.server.ts';
import { newId, type GroupId, type SessionId } from '#app/domain/shared/ids.ts';
import { accountDeps, addMember, cookieOf } from '#tests/support/accounts.ts';
import { testDatabase } from '#tests/support/database.ts';

const database = testDatabase();
const { db } = database;
const makeDeps = accountDeps(database);
const ADDRESS = 'http://127.0.0.1:4300/threads/1?after=40';

function visit(cookie: string | null) {
  const deps = makeDeps();
  let reads = 0;
  const sessions = {
    ...deps.sessions,
    read: (header: string | null): Promise<CurrentSession | null> => {
      reads += 1;
      return deps.sessions.read(header);
    },
  };
  const headers = cookie === null ? {} : { Cookie: cookie };
  const args = { request: new Request(ADDRESS, { headers }), context: { sessions, deps } };
  return { args, countReads: () => reads };
}

async function memberCookie(handle = 'Quiet Heron') {
  const deps = makeDeps();
  const memberId = await addMember(deps, handle);
  const { setCookie } = await deps.sessions.create(memberId, null);
  return { memberId, setCookie, cookie: cookieOf(setCookie) };
}

/** The Response that something threw. */
async function thrown(work: Promise<unknown>): Promise<Response> {
  const caught: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(caught instanceof Response)) throw new Error('no Response was thrown');
  return caught;
}

describe('who is looking', () => {
  it('is read from the database once per request, however many loaders ask', async () => {
    const { cookie, memberId } = await memberCookie();
    const { args, countReads } = visit(cookie);
    // Remix gives each loader a request of its own, and the same context.
    const again = { ...args, request: args.request.clone() };
    const viewers = await Promise.all([getViewer(args), getViewer(again), requireMember(args)]);
    expect(viewers.map((viewer) => viewer?.id)).toEqual([memberId, memberId, memberId]);
    expect(countReads()).toBe(1);
  });

  it('is the person who just signed in, for the page that answers', async () => {
    const { setCookie, memberId } = await memberCookie();
    const { args } = visit(null);
    expect(await getViewer(args)).toBeNull();
    await adoptSession(args, setCookie);
    expect((await getViewer(args))?.id).toBe(memberId);
  });

  it('is sent to the sign-in page, which leads back, when membership is needed', async () => {
    const response = await thrown(requireMember(visit(null).args));
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('/sign-in?to=%2Fthreads%2F1%3Fafter%3D40');
  });

  it('is led back to the page on which a form stands, as far as the browser says', () => {
    const post = (referer?: string) =>
      new Request('http://127.0.0.1:4300/posts/1/reactions', {
        method: 'POST',
        headers: referer === undefined ? {} : { Referer: referer },
      });
    expect(signInPath(post(ADDRESS))).toBe('/sign-in?to=%2Fthreads%2F1%3Fafter%3D40');
    expect(signInPath(post())).toBe('/sign-in');
    expect(signInPath(post('https://evil.example//other.example'))).toBe('/sign-in');
  });

  it.each([
    ['a visitor', null],
    ['a member without duties', 'member'],
  ])('gets the same 404 on staff pages as on pages that do not exist: %s', async (_who, kind) => {
    const cookie = kind === null ? null : (await memberCookie()).cookie;
    for (const required of [requireResponder, requireModerator]) {
      const response = await thrown(required(visit(cookie).args));
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
    }
  });

  it('has a duty as long as the database says so', async () => {
    const { cookie, memberId } = await memberCookie();
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
    await db
      .insertInto('member_role')
      .values({ member_id: memberId, role: 'safety_lead' })
      .execute();
    expect((await requireResponder(visit(cookie).args)).id).toBe(memberId);
    expect((await requireModerator(visit(cookie).args)).moderates).toEqual([groupId]);

    await db.deleteFrom('member_role').execute();
    await db.deleteFrom('group_moderator').execute();
    expect((await thrown(requireResponder(visit(cookie).args))).status).toBe(404);
    expect((await thrown(requireModerator(visit(cookie).args))).status).toBe(404);
  });

  it('is nobody, with a cookie that was made up', async () => {
    const made = newId<SessionId>();
    expect(await getViewer(visit(`__Host-cairn=${made}`).args)).toBeNull();
  });
});
