import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSessionStore } from '#app/auth/session.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { claimFresh } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { sweepScreenings } from '#app/domain/crisis-response/sweep-screenings.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import type { DecisionProblem } from '#app/domain/moderation/decision.ts';
import { measuresFor } from '#app/domain/moderation/effect.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { decisionActions, reasonCodes } from '#app/domain/moderation/reason-codes.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import { cookieOf } from '#tests/support/accounts.ts';
import { addActor } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { writers } from '#tests/support/text-kinds.ts';

/** An emergency for the real screener, short enough for every kind of text. */
const DANGER = 'I swallowed all my pills ten minutes ago';
const MARKED = 'I swallowed all my pills';
const kinds = Object.keys(screenedKinds) as SubjectKind[]; // Keys of the registry.

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
const deps = { db, log: quietLog };
const screeningDeps = { ...deps, screenText: (text: string) => screen(text, defaultLexicon) };

let web: RunningWeb;
let lead: Actor;
let responder: Actor;
beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
  lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
});
afterAll(() => web.stop());

test('the database knows the kinds that are registered and the drills, and no others', async () => {
  const { rows } = await sql<{ check: string }>`
    select pg_get_constraintdef(oid) as check from pg_constraint where conname = 'text_kind_known'
  `.execute(db);
  const known = [...(rows[0]?.check ?? '').matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind);
  expect(known.sort()).toEqual([...kinds, 'canary', 'test'].sort());
  const columns = await sql<{ domain: string | null }>`
    select domain_name as domain from information_schema.columns
    where column_name = 'subject_kind' and table_schema = 'public' and table_name <> 'audit_event'
  `.execute(db);
  expect(new Set(columns.rows.map(({ domain }) => domain))).toEqual(new Set(['text_kind']));
});

describe.each(kinds)('a text of the kind %s', (name) => {
  const kind: ScreenedKind = screenedKinds[name];

  const taskOf = (subjectId: string) =>
    db
      .selectFrom('screening_task')
      .selectAll()
      .where('subject_kind', '=', name)
      .where('subject_id', '=', subjectId)
      .executeTakeFirstOrThrow();

  const alertOf = (subjectId: string) =>
    db
      .selectFrom('alert')
      .selectAll()
      .where('subject_id', '=', subjectId)
      .executeTakeFirstOrThrow();

  /** A page as the web process sends it, for somebody who is signed in. */
  async function pageOf(who: Actor, path: string): Promise<{ status: number; html: string }> {
    const { setCookie } = await createSessionStore({ db }).create(who.id, null);
    const answer = await fetch(web.origin + path, { headers: { Cookie: cookieOf(setCookie) } });
    return { status: answer.status, html: await answer.text() };
  }

  test('is owed a screening by the transaction that stores it', async () => {
    const { subjectId } = await writers[name](db, DANGER);
    expect(await taskOf(subjectId)).toMatchObject({ state: 'pending', attempt: 0 });
  });

  test('reaches the board with its words marked, and every page about it', async () => {
    const { subjectId, alertSubjectId } = await writers[name](db, DANGER);
    const task = await taskOf(subjectId);
    expect(await screenTasks(screeningDeps, [task.id])).toEqual({ screened: 1 });

    const alert = await alertOf(alertSubjectId);
    const board = await readAlertBoard(deps, responder);
    expect(board?.open.find(({ id }) => id === alert.id)).toMatchObject({ tier: 'emergency' });
    const page = await openAlertPage(deps, responder, alert.id);
    const passages = [page?.words, ...(page?.notes ?? [])];
    const marked = passages.flatMap((each) =>
      (each?.evidence ?? []).map(({ start, end }) => each?.text.slice(start, end)),
    );
    expect(marked).toContain(MARKED);

    expect((await pageOf(responder, '/on-call')).html).toContain(`/on-call/alerts/${alert.id}`);
    const shown = await pageOf(responder, `/on-call/alerts/${alert.id}`);
    expect(shown.status).toBe(200);
    expect(shown.html).toContain(`<mark>${MARKED}</mark>`);
    if (kind.follow !== null) return;
    const item = await pageOf(lead, `/moderation/items/${alert.review_item_id}`);
    expect(item.status).toBe(200);
    expect(item.html).toContain(`<mark>${MARKED}</mark>`);
  });

  test('can be decided about in every way that it offers, and in no other', async () => {
    const { subjectId } = await writers[name](db, DANGER);
    await screenTasks(screeningDeps, [(await taskOf(subjectId)).id]);
    const item = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_id', '=', subjectId)
      .executeTakeFirst();
    if (kind.follow !== null) {
      expect(item).toBeUndefined();
      return;
    }
    if (item === undefined) throw new Error('No review item was opened.');
    const canChange = measuresFor({ kind: name, canBeHidden: kind.setHidden !== null }).length > 1;
    expect(await tryAll(item.id)).toEqual([
      'leave',
      ...(canChange ? ['change'] : []),
      ...(kind.setHidden === null ? [] : ['hide', 'restore']),
    ]);
  });

  /** Decides in each way in turn, and returns those that were accepted. */
  async function tryAll(itemId: ReviewItemId): Promise<DecisionAction[]> {
    const done: DecisionAction[] = [];
    for (const action of decisionActions) {
      const page = await openItemPage(deps, lead, { itemId });
      const [reasonCode] = reasonCodes[action];
      if (page === null) throw new Error('There is nothing to decide.');
      const outcome = await decide(deps, lead, {
        itemId,
        version: page.item.version,
        revision: page.subject.revision,
        submissionKey: crypto.randomUUID(),
        action,
        reasonCode,
        measures: action === 'change' ? [{ kind: 'lock' }] : [],
        explanation: 'Words of a moderator to the author.',
        outcomeCode: 'contacted',
      });
      if (outcome.kind === 'decided') {
        done.push(action);
        const after = await openItemPage(deps, lead, { itemId });
        expect(after?.subject.isHidden).toBe(action === 'hide');
      } else {
        const problem: DecisionProblem = 'action_not_possible';
        expect(outcome.kind === 'refused' && outcome.problems).toContain(problem);
      }
      expect(page.actions.includes(action)).toBe(outcome.kind === 'decided');
    }
    return done;
  }

  test('is screened although the worker that had taken it died', async () => {
    const { subjectId, alertSubjectId } = await writers[name](db, DANGER);
    const task = await taskOf(subjectId);
    expect(await claimFresh(db, [task.id], seconds(10))).toHaveLength(1);
    await advance(db, minutes(1));
    await sweepScreenings(screeningDeps, { pendingFor: seconds(30) });
    expect(await taskOf(subjectId)).toMatchObject({ state: 'done', attempt: 2 });
    expect(await alertOf(alertSubjectId)).toMatchObject({ tier: 'emergency' });
  });
});
