import type { Trx } from '#db/client.server.ts';
import type { TaskKind } from '#db/schema/crisis-response.ts';
import { newId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';

/**
 * Notes, in the transaction that stores a text, that this wording must be screened. Asking twice for
 * the same wording gives the same task. After the commit hand the id to `deps.wakeScreening`.
 */
export async function enqueueScreeningTask(
  trx: Trx,
  text: { kind: TaskKind; subjectId: string; revision: number },
): Promise<ScreeningTaskId> {
  const { id } = await trx
    .insertInto('screening_task')
    .values({
      id: newId<ScreeningTaskId>(),
      subject_kind: text.kind,
      subject_id: text.subjectId,
      revision: text.revision,
    })
    // An update that changes nothing, because "do nothing" would not return the row that is there.
    .onConflict((conflict) =>
      conflict
        .constraint('screening_task_subject_unique')
        .doUpdateSet((eb) => ({ attempt: eb.ref('screening_task.attempt') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
