import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { Category } from '#app/domain/second-review/category.ts';
import { newId, type GoldenItemId, type MemberId } from '#app/domain/shared/ids.ts';

/** A made-up text about which safety leads agreed what is right. */
export type GoldenItem = {
  category: Category;
  body: string;
  action: DecisionAction;
  reasonCode: ReasonCode;
  grounds: string;
};

const MOST_SHOWN = 200;

/** Keeps a golden item. It is never changed: one that turns out wrong is retired. */
export async function insertGolden(
  trx: Trx,
  item: GoldenItem & { madeBy: MemberId },
): Promise<GoldenItemId> {
  const id = newId<GoldenItemId>();
  await trx
    .insertInto('golden_item')
    .values({
      id,
      category: item.category,
      body: item.body,
      action: item.action,
      reason_code: item.reasonCode,
      grounds: item.grounds,
      made_by: item.madeBy,
    })
    .execute();
  return id;
}

/** Takes a golden item out of the mix. What was said about it stays. False when it is out already. */
export async function retireGolden(trx: Trx, id: GoldenItemId): Promise<boolean> {
  const row = await trx
    .updateTable('golden_item')
    .set({ retired_at: appNow() })
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The golden items in the mix, the latest first. */
export async function selectGolden(db: Db | Trx): Promise<(GoldenItem & { id: GoldenItemId })[]> {
  const rows = await db
    .selectFrom('golden_item')
    .select(['id', 'category', 'body', 'action', 'reason_code as reasonCode', 'grounds'])
    .where('retired_at', 'is', null)
    .orderBy('made_at', 'desc')
    .limit(MOST_SHOWN)
    .execute();
  return rows;
}
