import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { newId, type MemberId, type OverrideId, type RotationId } from '#app/domain/shared/ids.ts';
import { addOverride, cancelOverride } from '#app/domain/on-call/override-shifts.server.ts';
import { whoIsOnDuty } from '#app/domain/on-call/on-duty.server.ts';
import { insertProposed } from '#app/domain/on-call/overrides.repository.server.ts';
import { answerOffer, offerShift, withdrawOffer } from '#app/domain/on-call/swap-shifts.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { person } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { aRota, threePeople } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db };

/** With three people from the first of November: the 10th is the first person's, the 11th the second's. */
const day = (date: number) => Date.UTC(2026, 10, date, 9);
const onDuty = (rotationId: RotationId, date: number) =>
  whoIsOnDuty(db, { kind: 'rotation', id: rotationId }, new Date(day(date) + 1));

async function aWeek() {
  await setNow(db, '2026-11-09T12:00:00Z');
  const [a, b, c] = await threePeople(db);
  const { rotationId, scheduleId } = await aRota(db, { people: [a.id, b.id, c.id] });
  return { a, b, c, rotationId, scheduleId };
}

/** What people were told of swaps: of the asking first. */
async function told() {
  const { rows } = await sql<{ to: MemberId; news: string; at: string }>`
    select recipient_id as to, facts ->> 'news' as news, facts ->> 'at' as at
    from outgoing_message where purpose = 'shift' and facts ->> 'news' in ('asked', 'accepted', 'declined')
    order by facts ->> 'news' desc
  `.execute(db);
  return rows;
}

async function onlyOffer(): Promise<OverrideId> {
  const { id } = await db
    .selectFrom('oncall_override')
    .select('id')
    .where('state', '=', 'proposed')
    .whereRef('replaces_id', '=', 'proposed_by')
    .executeTakeFirstOrThrow();
  return id;
}

describe('an offered shift', () => {
  it('changes hands when the other person accepts, both halves together', async () => {
    const { a, b, rotationId } = await aWeek();
    const offer = {
      shift: { rotationId, start: day(10) },
      to: b.id,
      inReturn: { rotationId, start: day(11) },
    };
    expect(await offerShift(deps, a, offer)).toEqual({ kind: 'offered' });
    expect(await onDuty(rotationId, 10)).toEqual([a.id]);

    const id = await onlyOffer();
    expect(await answerOffer(deps, a, { id, accept: true })).toEqual({ kind: 'not-found' });
    expect(await answerOffer(deps, b, { id, accept: true })).toEqual({ kind: 'accepted' });
    expect(await onDuty(rotationId, 10)).toEqual([b.id]);
    expect(await onDuty(rotationId, 11)).toEqual([a.id]);
    expect(await answerOffer(deps, b, { id, accept: true })).toEqual({ kind: 'over' });
    const audits = await db
      .selectFrom('audit_event')
      .select('action')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute();
    expect(audits.map(({ action }) => action)).toEqual(['swap.offered', 'swap.accepted']);
    expect(await told()).toEqual([
      { to: b.id, news: 'asked', at: '2026-11-10T09:00:00.000Z' },
      { to: a.id, news: 'accepted', at: '2026-11-10T09:00:00.000Z' },
    ]);
  });

  it('stays with its person when it is declined or taken back', async () => {
    const { a, b, rotationId } = await aWeek();
    const offer = { shift: { rotationId, start: day(10) }, to: b.id, inReturn: null };
    await offerShift(deps, a, offer);
    expect(await answerOffer(deps, b, { id: await onlyOffer(), accept: false })).toEqual({
      kind: 'declined',
    });
    await offerShift(deps, a, offer);
    const second = await onlyOffer();
    expect(await withdrawOffer(deps, b, second)).toEqual({ kind: 'not-found' });
    expect(await withdrawOffer(deps, a, second)).toEqual({ kind: 'withdrawn' });
    expect(await answerOffer(deps, b, { id: second, accept: true })).toEqual({ kind: 'over' });
    expect(await onDuty(rotationId, 10)).toEqual([a.id]);
  });

  it('must be the person’s own and to come, and go to somebody who may be on duty', async () => {
    const { a, b, rotationId } = await aWeek();
    const member = await person(db);
    const offer = (date: number, to: MemberId, back: number | null) =>
      offerShift(deps, a, {
        shift: { rotationId, start: day(date) },
        to,
        inReturn: back === null ? null : { rotationId, start: day(back) },
      });
    expect(await offer(11, b.id, null)).toEqual({ kind: 'not-yours' });
    expect(await offer(7, b.id, null)).toEqual({ kind: 'not-yours' });
    expect(await offer(10, b.id, 12)).toEqual({ kind: 'not-theirs' });
    expect(await offer(10, member.id, null)).toEqual({ kind: 'not-eligible' });
    expect(await offer(10, a.id, null)).toEqual({ kind: 'yourself' });
    expect(
      await offerShift(deps, member, {
        shift: { rotationId, start: day(10) },
        to: b.id,
        inReturn: null,
      }),
    ).toEqual({ kind: 'not-found' });
  });

  it('that two people accept at once goes to one, and the other is told who has it', async () => {
    const { a, b, c, rotationId } = await aWeek();
    const shift = { rotationId, start: day(10) };
    await offerShift(deps, a, { shift, to: b.id, inReturn: null });
    await offerShift(deps, a, { shift, to: c.id, inReturn: null });
    const offers = await db.selectFrom('oncall_override').select(['id', 'member_id']).execute();
    const answers = await Promise.all(
      offers.map(({ id, member_id }) =>
        answerOffer(deps, member_id === b.id ? b : c, { id, accept: true }),
      ),
    );
    const [holder] = await onDuty(rotationId, 10);
    const handle = holder === b.id ? b.handle : c.handle;
    expect(answers).toContainEqual({ kind: 'accepted' });
    expect(answers).toContainEqual({ kind: 'taken', by: handle });
  });

  it('is refused as a whole when one half of it is taken', async () => {
    const { a, b, c, rotationId } = await aWeek();
    const half = (out: MemberId, comesIn: MemberId, date: number) => ({
      rotationId,
      kind: 'replace' as const,
      memberId: comesIn,
      replacesId: out,
      startsAt: new Date(day(date)),
      endsAt: new Date(day(date + 1)),
      proposedBy: a.id,
    });
    const [first] = await inTransaction(db, (trx) =>
      insertProposed(trx, [half(a.id, b.id, 10), half(b.id, a.id, 11)]),
    );
    await offerShift(deps, b, {
      shift: { rotationId, start: day(11) },
      to: c.id,
      inReturn: null,
    });
    const other = await db
      .selectFrom('oncall_override')
      .select('id')
      .where('proposed_by', '=', b.id)
      .executeTakeFirstOrThrow();
    expect(await answerOffer(deps, c, { id: other.id, accept: true })).toEqual({
      kind: 'accepted',
    });
    if (first === undefined) throw new Error('There is no offer.');
    expect(await answerOffer(deps, b, { id: first, accept: true })).toEqual({
      kind: 'taken',
      by: c.handle,
    });
    expect(await onDuty(rotationId, 10)).toEqual([a.id]);
  });
});

describe('an override by a safety lead', () => {
  const noon = { from: '2026-11-10T12:00', until: '2026-11-10T18:00' };

  it('counts at once, and the same place is overridden once at a time', async () => {
    const { a, b, c, rotationId } = await aWeek();
    const lead = await person(db, ['safety_lead']);
    const replace = (memberId: MemberId) =>
      addOverride(deps, lead, {
        rotationId,
        kind: 'replace',
        memberId,
        replacesId: a.id,
        ...noon,
      });
    const outcomes = await Promise.all([replace(b.id), replace(c.id)]);
    const at = new Date('2026-11-10T12:00:00Z');
    const [holder] = await whoIsOnDuty(db, { kind: 'rotation', id: rotationId }, at);
    expect(outcomes).toContainEqual({ kind: 'added' });
    expect(outcomes).toContainEqual({
      kind: 'taken',
      by: holder === b.id ? b.handle : c.handle,
    });

    const { id } = await db.selectFrom('oncall_override').select('id').executeTakeFirstOrThrow();
    expect(await cancelOverride(deps, a, id)).toEqual({ kind: 'not-found' });
    expect(await cancelOverride(deps, lead, id)).toEqual({ kind: 'cancelled' });
    expect(await cancelOverride(deps, lead, id)).toEqual({ kind: 'over' });
    expect(await whoIsOnDuty(db, { kind: 'rotation', id: rotationId }, at)).toEqual([a.id]);
  });

  it('says what is wrong with it', async () => {
    const { a, b, rotationId } = await aWeek();
    const lead = await person(db, ['safety_lead']);
    const member = await person(db);
    const input = { rotationId, kind: 'replace' as const, memberId: b.id, replacesId: a.id };
    const add = (changes: object) => addOverride(deps, lead, { ...input, ...noon, ...changes });
    expect(await add({ memberId: member.id })).toEqual({ kind: 'not-eligible' });
    expect(await add({ memberId: a.id })).toEqual({ kind: 'people' });
    expect(await add({ memberId: null })).toEqual({ kind: 'people' });
    expect(await add({ from: 'tomorrow' })).toEqual({ kind: 'not-a-time', field: 'from' });
    expect(await add({ until: '2026-11-10T12:00' })).toEqual({ kind: 'no-time' });
    expect(await add({ until: '2026-11-08T12:00', from: '2026-11-08T10:00' })).toEqual({
      kind: 'in-the-past',
    });
    expect(await add({ rotationId: newId<RotationId>() })).toEqual({ kind: 'not-found' });
    expect(await addOverride(deps, a, { ...input, ...noon })).toEqual({ kind: 'not-found' });
  });

  it('begins now when its start has passed: what was stays as it was', async () => {
    const { c, rotationId } = await aWeek();
    const lead = await person(db, ['safety_lead']);
    await addOverride(deps, lead, {
      rotationId,
      kind: 'add',
      memberId: c.id,
      replacesId: null,
      from: '2026-11-01T09:00',
      until: '2026-11-10T18:00',
    });
    const stored = await db
      .selectFrom('oncall_override')
      .select(sql<boolean>`starts_at = app_now()`.as('beginsNow'))
      .executeTakeFirstOrThrow();
    expect(stored.beginsNow).toBe(true);
  });
});
