import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { DraftId, MemberId } from '#app/domain/shared/ids.ts';
import { nameOfWords, type DraftText } from '#app/domain/posts/drafts.repository.server.ts';
import type { DraftOrigin, FormSave } from '#app/domain/posts/form-save.ts';
import { formatPlace, type Place } from '#app/domain/posts/place.ts';

export type KeptDraft = {
  id: DraftId;
  savedAt: Date;
  /** There are other words for the same place, from another window. */
  isBeside: boolean;
};

type Row = {
  id: DraftId;
  form: number | null;
  save: number | null;
  title: string;
  source: string;
  base: string;
};

type Words = Pick<DraftText, 'title' | 'source'>;

/**
 * Keeps a draft in place of what its form has kept before, or of the draft that it began with. When that was
 * changed in another window, both are kept, each for itself: nothing is overwritten that its writer has not
 * seen. Null when a later save of the same form came first, and when the form was posted already: a save that
 * was under way when somebody pressed the button must not bring the words back. A form that numbers its saves
 * may be written on after it was posted without its knowing; of such a form only the words that were posted
 * are no draft.
 */
export async function keepDraft(
  db: Db | Trx,
  memberId: MemberId,
  place: Place,
  text: DraftText,
  origin: DraftOrigin & { submissionKey?: string | undefined },
): Promise<KeptDraft | null> {
  const { submissionKey, formSave = null } = origin;
  return inTransaction(db, async (trx) => {
    const rows = await lockDrafts(trx, memberId, place);
    if (submissionKey !== undefined) {
      if (await wasPosted(trx, memberId, { ...text, submissionKey, formSave })) return null;
    }
    const former = formerOf(rows, text, origin);
    const kept = await put(trx, { memberId, place, text, formSave, former });
    const others = rows.filter(({ id }) => id !== former?.id);
    return kept && { ...kept, isBeside: others.some((row) => hasWords(row) && !isSame(row, text)) };
  });
}

/**
 * Ends the draft that a form has kept or began with; `posted` is what became of it, if that is why. With a
 * form that numbers its saves an empty one stays for a day, which tells a late save from a new draft. False
 * when a later save of the same form came first: then the draft stands.
 */
export async function endDraft(
  db: Db | Trx,
  memberId: MemberId,
  place: Place,
  origin: DraftOrigin,
  posted: Words = NOTHING,
): Promise<boolean> {
  const { formSave = null } = origin;
  return inTransaction(db, async (trx) => {
    const rows = await lockDrafts(trx, memberId, place);
    const former = formerOf(rows, posted, origin);
    if (formSave !== null) {
      const ended = await put(trx, { memberId, place, text: NOTHING, formSave, former });
      return ended !== null;
    }
    if (former !== undefined) await trx.deleteFrom('draft').where('id', '=', former.id).execute();
    return true;
  });
}

/** Removes all that the member was writing at a place. */
export async function deleteDrafts(db: Db | Trx, memberId: MemberId, place: Place): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('member_id', '=', memberId)
    .where('place', '=', formatPlace(place))
    .execute();
}

/**
 * Parts of a statement that posts, after `posted` is named: end what its form has kept or began with, where
 * `posted` has a row. Words from another window stay. A save that runs beside it waits for the row that
 * stays, and finds that it is late.
 */
export function endOfDraft(
  memberId: MemberId,
  place: Place,
  posted: Words,
  { formSave = null, draftBase = '' }: DraftOrigin,
): RawBuilder<unknown> {
  const isHere = sql`d.member_id = ${memberId} and d.place = ${formatPlace(place)}
    and exists (select from posted)`;
  const isSeen = sql`${nameOfWords()} = ${draftBase}
    or (d.title = ${posted.title} and d.source = ${posted.source})`;
  if (formSave === null) {
    return sql`cleared as (delete from draft d where ${isHere} and (${isSeen}))`;
  }
  return sql`ended as (
      update draft d set title = '', source = '', content_notes = '{}', saved_at = app_now(),
        form = ${formSave.form}::integer, save = ${formSave.save}::integer
      where d.id = (select d.id from draft d
        where ${isHere} and (d.form = ${formSave.form}::integer or ${isSeen})
        order by d.form = ${formSave.form}::integer desc nulls last limit 1)
      returning d.id
    ), cleared as (
      insert into draft (member_id, place, title, source, content_notes, saved_at, form, save)
      select ${memberId}, ${formatPlace(place)}, '', '', '{}', app_now(),
             ${formSave.form}::integer, ${formSave.save}::integer
      where exists (select from posted) and not exists (select from ended)
      on conflict (member_id, place, form) do update set
        title = '', source = '', content_notes = '{}', saved_at = excluded.saved_at, save = excluded.save
    )`;
}

const NOTHING = { title: '', source: '', contentNotes: [] } as const;

function hasWords({ title, source }: Words): boolean {
  return title !== '' || source !== '';
}

function isSame(row: Words, text: Words): boolean {
  return row.title === text.title && row.source === text.source;
}

/** The row in whose place words may come: the form's own, what it began with, or one that says the same. */
function formerOf(
  rows: readonly Row[],
  text: Words,
  { formSave = null, draftBase = '' }: DraftOrigin,
): Row | undefined {
  const held = rows.filter(hasWords);
  return (
    (formSave === null ? undefined : rows.find(({ form }) => form === formSave.form)) ??
    held.find(({ base }) => base === draftBase) ??
    held.find((row) => isSame(row, text))
  );
}

/** All rows of a place. Until the transaction ends nobody else who asks for them goes on. */
async function lockDrafts(trx: Trx, memberId: MemberId, place: Place): Promise<Row[]> {
  const address = formatPlace(place);
  await sql`select pg_advisory_xact_lock(hashtext(${memberId}), hashtext(${address}))`.execute(trx);
  return trx
    .selectFrom('draft as d')
    .select(['id', 'form', 'save', 'title', 'source', nameOfWords().as('base')])
    .where('member_id', '=', memberId)
    .where('place', '=', address)
    .execute();
}

async function wasPosted(
  trx: Trx,
  memberId: MemberId,
  form: Words & { submissionKey: string; formSave: FormSave | null },
): Promise<boolean> {
  const result = await sql`
    select from post p
    where p.author_id = ${memberId} and p.submission_key = ${form.submissionKey}
      and (${form.formSave === null} or exists (
        select from post_revision r
        left join thread_title_revision tt
          on tt.thread_id = p.thread_id and tt.revision = 1 and p.number = 1
        where r.post_id = p.id and r.revision = 1 and r.source = ${form.source}
          and coalesce(tt.title, '') = ${form.title.trim()}))
  `.execute(trx);
  return result.rows.length > 0;
}

type Put = {
  memberId: MemberId;
  place: Place;
  text: DraftText;
  formSave: FormSave | null;
  former: Row | undefined;
};

/** Null when a later save of the same form is there. */
async function put(
  trx: Trx,
  { memberId, place, text, formSave, former }: Put,
): Promise<{ id: DraftId; savedAt: Date } | null> {
  const notes = [...text.contentNotes];
  const form = formSave?.form ?? null;
  const save = formSave?.save ?? null;
  type Kept = { id: DraftId; savedAt: Date };
  const result = await (
    former === undefined
      ? sql<Kept>`
          insert into draft as d (member_id, place, title, source, content_notes, saved_at, form, save)
          values (${memberId}, ${formatPlace(place)}, ${text.title}, ${text.source},
            ${notes}::text[], app_now(), ${form}::integer, ${save}::integer)
          -- Only where the form is posted just now.
          on conflict (member_id, place, form) do update set
            title = excluded.title, source = excluded.source, content_notes = excluded.content_notes,
            saved_at = excluded.saved_at, save = excluded.save
          where d.save < excluded.save
          returning d.id, d.saved_at as "savedAt"`
      : sql<Kept>`
          update draft d set title = ${text.title}, source = ${text.source},
            content_notes = ${notes}::text[], saved_at = app_now(),
            form = ${form}::integer, save = ${save}::integer
          where d.id = ${former.id}
            and (${form}::integer is null or d.form is distinct from ${form}::integer
              or d.save < ${save}::integer)
          returning d.id, d.saved_at as "savedAt"`
  ).execute(trx);
  return result.rows[0] ?? null;
}
