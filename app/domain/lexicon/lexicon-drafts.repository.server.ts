import type { Db, Trx } from '#db/client.server.ts';
import type { EntryChange } from '#app/domain/lexicon/lexicon-content.ts';
import type { LexiconDraftId, MemberId } from '#app/domain/shared/ids.ts';

export type DraftRow = {
  id: LexiconDraftId;
  title: string;
  basis: 'in_force' | 'release';
  basedOn: number;
  state: 'open' | 'published' | 'discarded';
  version: number;
  authorId: MemberId;
  author: string;
  createdAt: Date;
  changedAt: Date;
};

function drafts(db: Db | Trx) {
  return db
    .selectFrom('lexicon_draft as d')
    .innerJoin('member as m', 'm.id', 'd.author_id')
    .select([
      'd.id',
      'd.title',
      'd.basis',
      'd.based_on as basedOn',
      'd.state',
      'd.version',
      'd.author_id as authorId',
      'm.handle as author',
      'd.created_at as createdAt',
      'd.changed_at as changedAt',
    ]);
}

/** One draft, whatever became of it. */
export async function selectDraft(db: Db | Trx, id: LexiconDraftId): Promise<DraftRow | null> {
  return (await drafts(db).where('d.id', '=', id).executeTakeFirst()) ?? null;
}

export type ChangeRow = EntryChange & {
  reason: string;
  authorId: MemberId;
  author: string;
  changedAt: Date;
};

/** The changes of a draft, by entry. */
export async function selectChanges(db: Db | Trx, id: LexiconDraftId): Promise<ChangeRow[]> {
  return db
    .selectFrom('lexicon_change as c')
    .innerJoin('member as m', 'm.id', 'c.author_id')
    .select([
      'c.entry_id as entryId',
      'c.action',
      'c.entry',
      'c.former',
      'c.reason',
      'c.author_id as authorId',
      'm.handle as author',
      'c.changed_at as changedAt',
    ])
    .where('c.draft_id', '=', id)
    .orderBy('c.entry_id')
    .execute();
}
