import { randomUUID } from 'node:crypto';
import { answerDuty } from '#app/domain/care/answer-duty.server.ts';
import { recordObservation } from '#app/domain/care/record-care.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import {
  ensureDrillAuthor,
  insertDrill,
  insertDrillTexts,
  markDrillEnded,
} from '#app/domain/drills/drills.repository.server.ts';
import { noteOnAppeal } from '#app/domain/moderation/appeals-page.server.ts';
import { lodgeAppeal } from '#app/domain/moderation/lodge-appeal.server.ts';
import { commentOnRules, proposeRules } from '#app/domain/moderation/propose-rules.server.ts';
import { groupRulesOf } from '#app/domain/moderation/rules.ts';
import { noteOnMember } from '#app/domain/moderation/member-notes.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { reportMember, tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import { giveNotice } from '#app/domain/notices/give-notice.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { newId, type MemberId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { openAlert, person, testSecrets } from '#tests/support/crisis.ts';
import { decideNow, decisionScene, statementOf } from '#tests/support/decisions.ts';
import { aGroup, aReply, aThread, forumDeps } from '#tests/support/groups.ts';

/** A text that somebody wrote, and the subject of the alert that danger in it must reach. */
export type WrittenText = { subjectId: string; alertSubjectId: string };

/**
 * Writes a text of each kind as it is written in life. The compiler asks for one of these for every kind
 * that is registered, and tests/every-kind-of-text.test.ts takes what it writes all the way.
 */
export const writers = {
  post: async (db, text) => {
    const { postId } = await aThread(forumDeps(db), await person(db), await newGroup(db), {
      source: text,
    });
    return ownSubject(postId);
  },
  thread_title: async (db, text) => {
    const { threadId } = await aThread(forumDeps(db), await person(db), await newGroup(db), {
      title: text,
    });
    return ownSubject(threadId);
  },
  handle: async (db, text) => {
    const id = newId<MemberId>();
    const handle = `${text} ${randomUUID()}`;
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('member')
        .values({ id, handle, handle_skeleton: handle, password_hash: 'none', is_adult: true })
        .execute();
      await enqueueScreeningTask(trx, { kind: 'handle', subjectId: id, revision: 1 });
    });
    return ownSubject(id);
  },
  report_note: async (db, text) => {
    const deps = forumDeps(db);
    const { threadId } = await aThread(deps, await person(db), await newGroup(db));
    const { postId } = await aReply(deps, await person(db), threadId);
    const reporter = await person(db);
    await reportPost(deps, reporter, { postId, reason: 'worried', note: text });
    const { id } = await db
      .selectFrom('review_signal')
      .select('id')
      .where('reporter_id', '=', reporter.id)
      .executeTakeFirstOrThrow();
    return ownSubject(id);
  },
  worry: async (db, text) => {
    const deps = forumDeps(db);
    const about = await person(db);
    const { postId } = await aThread(deps, about, await newGroup(db));
    await tellWorry(deps, await person(db), {
      about: { postId },
      urgency: 'unsure',
      body: text,
      submissionKey: randomUUID(),
    });
    return ownSubject(about.id);
  },
  member_report: async (db, text) => {
    const deps = forumDeps(db);
    const about = await person(db);
    const { postId } = await aThread(deps, about, await newGroup(db));
    await reportMember(deps, await person(db), {
      postId,
      reason: 'keeps_after',
      body: text,
      submissionKey: randomUUID(),
    });
    return ownSubject(about.id);
  },
  alert_note: async (db, text) => {
    const alertId = await openAlert(db, 'urgent');
    const responder = await person(db, ['responder']);
    await acknowledgeAlert({ db }, responder, alertId);
    await noteOnAlert(forumDeps(db), responder, { alertId, note: text });
    const { id, subject } = await db
      .selectFrom('alert_event as e')
      .innerJoin('alert as a', 'a.id', 'e.alert_id')
      .select(['e.id', 'a.subject_id as subject'])
      .where('e.alert_id', '=', alertId)
      .where('e.kind', '=', 'note')
      .executeTakeFirstOrThrow();
    return { subjectId: id, alertSubjectId: subject };
  },
  case_message: async (db, text) => {
    const { alert, deps, member } = await takenAlert(db);
    await answerDuty(deps, member, { body: text, submissionKey: randomUUID() });
    const { id } = await db
      .selectFrom('case_message')
      .select('id')
      .where('author_id', '=', member.id)
      .executeTakeFirstOrThrow();
    return { subjectId: id, alertSubjectId: alert.subject_id };
  },
  case_note: async (db, text) => {
    const { alert, deps, responder } = await takenAlert(db);
    const { case_id: caseId } = await db
      .selectFrom('case_alert')
      .select('case_id')
      .where('alert_id', '=', alert.id)
      .executeTakeFirstOrThrow();
    const observed = { caseId, seen: null, asked: null, said: text, wasReached: false };
    await recordObservation(deps, responder, observed);
    const { id } = await db
      .selectFrom('case_event')
      .select('id')
      .where('case_id', '=', caseId)
      .where('kind', '=', 'said')
      .executeTakeFirstOrThrow();
    return { subjectId: id, alertSubjectId: alert.subject_id };
  },
  appeal: async (db, text) => {
    const { author, moderator, itemId } = await decisionScene(db);
    const statement = await statementOf(db, await decideNow(db, moderator, itemId, {}));
    await lodgeAppeal(forumDeps(db), author, { statementId: statement.id, body: text });
    const { id } = await db
      .selectFrom('appeal')
      .select('id')
      .where('member_id', '=', author.id)
      .executeTakeFirstOrThrow();
    return ownSubject(id);
  },
  appeal_note: async (db, text) => {
    const { author, moderator, lead, itemId } = await decisionScene(db);
    const statement = await statementOf(db, await decideNow(db, moderator, itemId, {}));
    const lodged = { statementId: statement.id, body: 'I named nothing.' };
    await lodgeAppeal(forumDeps(db), author, lodged);
    const { id: appealId } = await db
      .selectFrom('appeal')
      .select('id')
      .where('member_id', '=', author.id)
      .executeTakeFirstOrThrow();
    const note = { appealId, body: text, submissionKey: randomUUID() };
    await noteOnAppeal(forumDeps(db), lead, note);
    const { id } = await db
      .selectFrom('appeal_note')
      .select('id')
      .where('author_id', '=', lead.id)
      .executeTakeFirstOrThrow();
    return ownSubject(id);
  },
  rule_comment: async (db, text) => {
    const groupId = await newGroup(db);
    const moderator = { ...(await person(db)), moderates: [groupId] };
    const rules = groupRulesOf('Be kind.');
    const draft = { groupId, rules, why: '', commentDays: 7 };
    const proposed = await proposeRules({ db }, moderator, draft);
    if (proposed.kind !== 'proposed') throw new Error('No rules were proposed.');
    const { versionId } = proposed;
    const author = await person(db);
    const comment = { versionId, body: text, submissionKey: randomUUID() };
    await commentOnRules(forumDeps(db), author, comment);
    const { id } = await db
      .selectFrom('rule_comment')
      .select('id')
      .where('author_id', '=', author.id)
      .executeTakeFirstOrThrow();
    return ownSubject(id);
  },
  member_note: async (db, text) => {
    const alertId = await openAlert(db, 'urgent');
    const lead = await person(db, ['safety_lead']);
    const { review_item_id: itemId } = await db
      .selectFrom('alert')
      .select('review_item_id')
      .where('id', '=', alertId)
      .executeTakeFirstOrThrow();
    if (itemId === null) throw new Error('An alert about a person has an item.');
    const note = { itemId, body: text, forDays: null, submissionKey: randomUUID() };
    await noteOnMember(forumDeps(db), lead, note);
    const { id } = await db
      .selectFrom('member_note')
      .select('id')
      .where('author_id', '=', lead.id)
      .executeTakeFirstOrThrow();
    return ownSubject(id);
  },
  drill: async (db, text) => {
    const { id: by } = await person(db, ['safety_lead']);
    return db.transaction().execute(async (trx) => {
      // One at a time. A drill cannot be started while somebody is in danger; its texts are screened all the same.
      for (const { id } of await trx
        .selectFrom('drill')
        .select('id')
        .where('state', '<>', 'ended')
        .execute()) {
        await markDrillEnded(trx, id, { by, reason: 'finished', report: null });
      }
      const drillId = await insertDrill(trx, { by, isTold: true, emergencies: 1, urgents: 0 });
      if (drillId === null) throw new Error('No drill could be prepared.');
      const author = await ensureDrillAuthor(trx);
      const texts = [{ tier: 'emergency' as const, body: text }];
      const [subjectId = ''] = await insertDrillTexts(trx, drillId, author, texts);
      await enqueueScreeningTask(trx, { kind: 'drill', subjectId, revision: 1 });
      return ownSubject(subjectId);
    });
  },
  notice: async (db, text) => {
    const secrets = testSecrets;
    await giveNotice(
      { ...forumDeps(db), secrets },
      {
        ...{ reason: 'danger', place: 'In the morning group', what: text, why: '' },
        ...{ contact: null, submissionKey: randomUUID() },
      },
    );
    const { id } = await db
      .selectFrom('public_notice')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return ownSubject(id);
  },
} satisfies Record<SubjectKind, (db: Db, text: string) => Promise<WrittenText>>;

/** An urgent alert that a responder has, so that its author has a case. */
async function takenAlert(db: Db) {
  const alertId = await openAlert(db, 'urgent');
  const responder = await person(db, ['responder']);
  await acknowledgeAlert({ db }, responder, alertId);
  const alert = await db
    .selectFrom('alert')
    .selectAll()
    .where('id', '=', alertId)
    .executeTakeFirstOrThrow();
  const member: Actor = { id: alert.author_id, handle: 'author', roles: [], moderates: [] };
  return { alert, responder, member, deps: forumDeps(db) };
}

const newGroup = (db: Db) => aGroup(db, 'public', `Group ${randomUUID()}`);

function ownSubject(subjectId: string): WrittenText {
  return { subjectId, alertSubjectId: subjectId };
}
