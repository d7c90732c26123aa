import type { Page } from 'playwright-core';
import { liveWords } from '#app/copy/on-call-live.ts';
import type { Role } from '#app/domain/shared/actor.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';

/** One picture: who looks at which page, how wide and how bright. */
export type Shot = {
  name: string;
  width: number;
  scheme: 'light' | 'dark';
  /** Who is signed in; null for a visitor. */
  as: ((db: Db) => Promise<MemberId>) | null;
  path: (db: Db) => Promise<string>;
  /** What is done on the page before the picture is taken. */
  before?: (page: Page) => Promise<void>;
};

const PHONE = 390;
const DESK = 1280;

const at = (path: string) => () => Promise.resolve(path);

async function someThread(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('thread')
    .innerJoin('topic_group', 'topic_group.id', 'thread.group_id')
    .where('topic_group.visibility', '=', 'public')
    .orderBy('thread.post_count', 'desc')
    .orderBy('thread.id')
    .select('thread.id')
    .executeTakeFirstOrThrow();
  return `/threads/${id}`;
}

async function someGroup(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('topic_group')
    .where('visibility', '=', 'public')
    .orderBy('name')
    .select('id')
    .executeTakeFirstOrThrow();
  return `/groups/${id}`;
}

async function someAlert(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('alert')
    .where('tier', '=', 'emergency')
    .where('kind', '=', 'real')
    .where('state', '<>', 'closed')
    .select('id')
    .executeTakeFirstOrThrow();
  return `/on-call/alerts/${id}`;
}

async function someItem(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('review_item')
    .where('state', '=', 'open')
    .where('tier', '=', 'watch')
    .orderBy('opened_at')
    .select('id')
    .executeTakeFirstOrThrow();
  return `/moderation/items/${id}`;
}

const withRole = (role: Role) => async (db: Db) => {
  const { member_id } = await db
    .selectFrom('member_role')
    .where('role', '=', role)
    .select('member_id')
    .orderBy('member_id')
    .executeTakeFirstOrThrow();
  return member_id;
};

async function member(db: Db): Promise<MemberId> {
  const { member_id } = await db
    .selectFrom('group_membership')
    .where('member_id', 'not in', db.selectFrom('member_role').select('member_id'))
    // Nothing waits for this member, so the pages are as they are on most days.
    .where('member_id', 'not in', db.selectFrom('statement_of_reasons').select('member_id'))
    .select('member_id')
    .orderBy('member_id')
    .executeTakeFirstOrThrow();
  return member_id;
}

async function untilLive(page: Page): Promise<void> {
  await page.getByText(liveWords.states.live, { exact: true }).waitFor();
}

/** The pictures of the README. */
export const shots: readonly Shot[] = [
  { name: 'home', width: DESK, scheme: 'light', as: null, path: at('/') },
  { name: 'home-phone', width: PHONE, scheme: 'light', as: null, path: at('/') },
  { name: 'group', width: DESK, scheme: 'light', as: member, path: someGroup },
  { name: 'thread-phone', width: PHONE, scheme: 'light', as: member, path: someThread },
  { name: 'thread-phone-dark', width: PHONE, scheme: 'dark', as: member, path: someThread },
  { name: 'thread', width: DESK, scheme: 'dark', as: member, path: someThread },
  { name: 'help-phone', width: PHONE, scheme: 'light', as: null, path: at('/help-now?country=GB') },
  {
    name: 'board',
    width: DESK,
    scheme: 'dark',
    as: withRole('responder'),
    path: at('/on-call'),
    before: untilLive,
  },
  {
    name: 'alert-phone',
    width: PHONE,
    scheme: 'dark',
    as: withRole('responder'),
    path: someAlert,
    before: untilLive,
  },
  {
    name: 'moderation',
    width: DESK,
    scheme: 'light',
    as: withRole('safety_lead'),
    path: at('/moderation'),
  },
  {
    name: 'review-item',
    width: DESK,
    scheme: 'light',
    as: withRole('safety_lead'),
    path: someItem,
  },
];
