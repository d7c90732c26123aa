import { randomBytes } from 'node:crypto';
import { hashPassword } from '#app/auth/password.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { judgeHandle } from '#app/domain/membership/handle.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days } from '#app/domain/shared/duration.ts';
import { newId, type GroupId, type MemberId } from '#app/domain/shared/ids.ts';
import type { Trx } from '#db/client.server.ts';
import { seedGroups } from '#db/seeds/content/groups.ts';
import { openInvitation, seedMembers, type SeedMember } from '#db/seeds/content/people.ts';
import type { SeedThread } from '#db/seeds/content/seed-content.ts';
import { makePassphrase } from '#db/seeds/passphrase.ts';

/** How to sign in as one person of the demo. */
export type DemoSignIn = { shownAs: string; handle: string; password: string };

export type SeedPeople = {
  /** By handle. */
  actors: ReadonlyMap<string, Actor>;
  /** By key. */
  groups: ReadonlyMap<string, GroupId>;
  /** Members of each group, by its key. */
  belonging: ReadonlyMap<string, readonly MemberId[]>;
  signIns: DemoSignIn[];
};

/** Finds what the content refers to. Throws when it refers to something that is not there. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo content knows no ${key}.`);
  return value;
}

/** Makes the groups and the people, with their duties and memberships. */
export async function seedPeople(
  trx: Trx,
  threads: readonly SeedThread[],
  now: Date,
): Promise<SeedPeople> {
  const groups = await insertGroups(trx, now);
  const actors = new Map<string, Actor>();
  const signIns: DemoSignIn[] = [];
  // Nobody signs in as the others: the hash of a password that is forgotten at once.
  const nobodysHash = await hashPassword(randomBytes(32).toString('hex'));
  for (const member of seedMembers) {
    const { shownAs, handle } = member;
    const password = shownAs === undefined ? null : makePassphrase(handle);
    if (shownAs !== undefined && password !== null) signIns.push({ shownAs, handle, password });
    const passwordHash = password === null ? nobodysHash : await hashPassword(password);
    actors.set(handle, await insertPerson(trx, { member, passwordHash, groups, now }));
  }
  const belonging = await insertMemberships(trx, { actors, groups, threads, now });
  await trx
    .insertInto('group_invitation')
    .values({
      group_id: known(groups, openInvitation.group),
      member_id: known(actors, openInvitation.member).id,
      invited_by: known(actors, openInvitation.by).id,
    })
    .execute();
  return { actors, groups, belonging, signIns };
}

async function insertGroups(trx: Trx, now: Date): Promise<Map<string, GroupId>> {
  const ids = new Map(seedGroups.map(({ key }) => [key, newId<GroupId>()]));
  const opened = new Date(now.getTime() - days(280));
  await trx
    .insertInto('topic_group')
    .values(
      seedGroups.map(({ key, ...group }) => ({
        ...group,
        id: known(ids, key),
        created_at: opened,
      })),
    )
    .execute();
  return ids;
}

async function insertPerson(
  trx: Trx,
  person: {
    member: SeedMember;
    passwordHash: string;
    groups: ReadonlyMap<string, GroupId>;
    now: Date;
  },
): Promise<Actor> {
  const { member, passwordHash, groups, now } = person;
  const verdict = judgeHandle(member.handle);
  if (verdict.kind === 'refused') throw new Error(`${member.handle}: ${verdict.problem}`);
  const id = newId<MemberId>();
  const joined = new Date(now.getTime() - days(member.joinedDaysAgo));
  await trx
    .insertInto('member')
    .values({
      id,
      handle: verdict.handle,
      handle_skeleton: verdict.skeleton,
      password_hash: passwordHash,
      is_adult: true,
      consented_at: joined,
      created_at: joined,
    })
    .execute();
  await enqueueScreeningTask(trx, { kind: 'handle', subjectId: id, revision: 1 });
  const roles = member.roles ?? [];
  for (const role of roles) {
    await trx.insertInto('member_role').values({ member_id: id, role }).execute();
  }
  const moderates = (member.moderates ?? []).map((key) => known(groups, key));
  for (const group_id of moderates) {
    await trx.insertInto('group_moderator').values({ group_id, member_id: id }).execute();
  }
  return { id, handle: verdict.handle, roles, moderates };
}

async function insertMemberships(
  trx: Trx,
  seed: {
    actors: ReadonlyMap<string, Actor>;
    groups: ReadonlyMap<string, GroupId>;
    threads: readonly SeedThread[];
    now: Date;
  },
): Promise<Map<string, MemberId[]>> {
  const joinedAt = new Map<string, Map<MemberId, Date>>();
  const note = (group: string, memberId: MemberId, at: Date) => {
    const members = joinedAt.get(group) ?? new Map<MemberId, Date>();
    const before = members.get(memberId);
    if (before === undefined || at < before) members.set(memberId, at);
    joinedAt.set(group, members);
  };
  for (const { group, daysAgo, posts } of seed.threads) {
    const at = new Date(seed.now.getTime() - days(daysAgo + 1));
    for (const [author] of posts) note(group, known(seed.actors, author).id, at);
  }
  for (const { handle, reads, moderates } of seedMembers) {
    const at = new Date(seed.now.getTime() - days(4));
    const { id } = known(seed.actors, handle);
    for (const group of [...(reads ?? []), ...(moderates ?? [])]) note(group, id, at);
  }
  const rows = [...joinedAt].flatMap(([group, members]) =>
    [...members].map(([member_id, joined_at]) => ({
      group_id: known(seed.groups, group),
      member_id,
      joined_at,
    })),
  );
  await trx.insertInto('group_membership').values(rows).execute();
  return new Map([...joinedAt].map(([group, members]) => [group, [...members.keys()]]));
}
