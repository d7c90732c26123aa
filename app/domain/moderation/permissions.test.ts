import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noteOnAppeal, openAppeal } from '#app/domain/moderation/appeals-page.server.ts';
import { claimItem } from '#app/domain/moderation/claim-item.server.ts';
import { decideAppeal } from '#app/domain/moderation/decide-appeal.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { lodgeAppeal } from '#app/domain/moderation/lodge-appeal.server.ts';
import {
  duties,
  moderationActions,
  permits,
  type Duty,
  type ModerationAction,
} from '#app/domain/moderation/permissions.ts';
import { permissionTable } from '#tests/support/permission-table.ts';
import type { PersonMeasure } from '#app/domain/moderation/person-measure.ts';
import {
  commentOnRules,
  proposeRules,
  settleRules,
} from '#app/domain/moderation/propose-rules.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { openStatement } from '#app/domain/moderation/statements.server.ts';
import { groupRulesOf, siteRulesOf } from '#app/domain/moderation/rules.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { GroupId, RulesVersionId } from '#app/domain/shared/ids.ts';
import { addGroup } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import {
  aDecision,
  decideNow,
  decisionScene,
  statementOf,
  type DecisionScene,
} from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { person } from '#tests/support/crisis.ts';

const { db } = testDatabase({ keepBetweenTests: true });
const deps = forumDeps(db);

/** Tries one action for real, and returns whether it was done. A refusal must look like "not there". */
const attempts: Record<ModerationAction, (who: Actor, scene: DecisionScene) => Promise<boolean>> = {
  'post.report': async (who, { postId }) =>
    (await reportPost(deps, who, { postId, reason: 'attack', note: null })).kind === 'reported',
  'item.open': async (who, { itemId }) => (await openItemPage(deps, who, { itemId })) !== null,
  'item.claim': async (who, { itemId }) =>
    (await claimItem(deps, who, { itemId })).kind === 'claimed',
  'item.decide': async (who, { itemId }) =>
    (await decide(deps, who, aDecision(itemId))).kind === 'decided',
  'member.warn': (who, scene) => sanctions(who, scene, { kind: 'warning' }),
  'member.pause': (who, scene) => sanctions(who, scene, { kind: 'pause', hours: 1 }),
  'member.suspend': (who, scene) => sanctions(who, scene, { kind: 'suspension_2_weeks' }),
  'statement.read': async (who, scene) => {
    const { statementId } = await decided(scene);
    return (await openStatement(deps, who, { statementId })) !== null;
  },
  'appeal.lodge': async (who, scene) => {
    const { statementId } = await decided(scene);
    return (await lodgeAppeal(deps, who, { statementId, body: 'No.' })).kind === 'lodged';
  },
  'appeal.open': async (who, scene) =>
    (await openAppeal(deps, who, await appealed(scene))) !== null,
  'appeal.note': async (who, scene) => {
    const note = { appealId: await appealed(scene), body: 'A note.', submissionKey: randomUUID() };
    return (await noteOnAppeal(deps, who, note)).kind === 'noted';
  },
  'appeal.decide': async (who, scene) => {
    const appealId = await appealed(scene);
    const answer = { appealId, version: 1, answer: 'It was right as it was.' };
    return (await decideAppeal(deps, who, { ...answer, outcome: 'uphold' })).kind === 'answered';
  },
  'rules.comment': async (who, scene) => {
    const versionId = await proposed(scene.moderator, scene.groupId);
    const comment = { versionId, body: 'Good.', submissionKey: randomUUID() };
    return (await commentOnRules(deps, who, comment)).kind === 'kept';
  },
  'rules.propose': async (who, { groupId }) => (await propose(who, groupId)).kind === 'proposed',
  'rules.adopt': async (who, scene) => adopts(who, await proposed(scene.moderator, scene.groupId)),
  'rules.propose_site': async (who) => {
    await withdrawSiteDraft();
    return (await propose(who, null)).kind === 'proposed';
  },
  'rules.adopt_site': async (who, { lead }) => {
    await withdrawSiteDraft();
    return adopts(who, await proposed(lead, null));
  },
};

async function sanctions(who: Actor, { itemId }: DecisionScene, measure: PersonMeasure) {
  const outcome = await decide(deps, who, {
    ...aDecision(itemId),
    action: 'leave',
    person: measure,
  });
  return outcome.kind === 'decided';
}

async function decided(scene: DecisionScene) {
  // By somebody who is none of those that the table speaks of.
  const other = { ...(await person(db)), moderates: [scene.groupId] };
  const decisionId = await decideNow(db, other, scene.itemId, {});
  return { statementId: (await statementOf(db, decisionId)).id };
}

async function appealed(scene: DecisionScene) {
  const { statementId } = await decided(scene);
  await lodgeAppeal(deps, scene.author, { statementId, body: 'No.' });
  const { id } = await db
    .selectFrom('appeal')
    .select('id')
    .where('statement_id', '=', statementId)
    .executeTakeFirstOrThrow();
  return id;
}

const propose = (who: Actor, groupId: GroupId | null) =>
  proposeRules(deps, who, {
    groupId,
    rules: groupId === null ? siteRulesOf([randomUUID()]) : groupRulesOf(randomUUID()),
    why: '',
    commentDays: 3,
  });

async function proposed(who: Actor, groupId: GroupId | null): Promise<RulesVersionId> {
  const outcome = await propose(who, groupId);
  if (outcome.kind !== 'proposed') throw new Error(`Not proposed: ${outcome.kind}`);
  return outcome.versionId;
}

async function adopts(who: Actor, versionId: RulesVersionId): Promise<boolean> {
  await advance(db, days(4));
  return (await settleRules(deps, who, { versionId, state: 'adopted' })).kind === 'settled';
}

async function withdrawSiteDraft(): Promise<void> {
  await db
    .updateTable('rules_version')
    .set({ state: 'withdrawn' })
    .where('group_id', 'is', null)
    .where('state', '=', 'draft')
    .execute();
}

/** Somebody with one duty in the place of the scene: another person, or whoever wrote the words. */
async function somebody(duty: Duty, scene: DecisionScene, isOwn: boolean): Promise<Actor> {
  const who = isOwn ? scene.author : await person(db);
  switch (duty) {
    case 'member':
      return who;
    case 'moderator':
      return { ...who, moderates: [scene.groupId] };
    case 'other_moderator':
      return { ...who, moderates: [await addGroup(db)] };
    case 'companion':
    case 'responder':
    case 'safety_lead':
      return { ...who, roles: [duty] };
  }
}

test.each(moderationActions)(
  '%s is for those whom the table names, and for nobody else',
  async (action) => {
    for (const isOwn of [false, true]) {
      for (const duty of duties) {
        const scene = await decisionScene(db);
        const who = await somebody(duty, scene, isOwn);
        const allowed = permits(who, action, { groupId: scene.groupId, isOwn });
        const done = await attempts[action](who, scene);
        expect({ duty, isOwn, done }).toEqual({ duty, isOwn, done: allowed });
      }
    }
  },
);

test('the table in the documentation is the one in the code', () => {
  expect(readFileSync('docs/moderation-permissions.md', 'utf8')).toContain(permissionTable());
});
