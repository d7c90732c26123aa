import type { Db } from '#db/client.server.ts';
import type { TaskKind } from '#db/schema/crisis-response.ts';
import { readCanaryTexts } from '#app/domain/crisis-response/canary-texts.repository.server.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

type Wanted = TextRevision & { kind: TaskKind };

/** Reads wordings of any kinds, one query for each kind. `of` is undefined for a wording that is not there. */
export async function readScreenedTexts(
  db: Db,
  wanted: readonly Wanted[],
): Promise<{ of: (text: Wanted) => ScreenedText | undefined }> {
  const byKind = new Map<TaskKind, Wanted[]>();
  for (const text of wanted) byKind.set(text.kind, [...(byKind.get(text.kind) ?? []), text]);
  const found = new Map<string, ScreenedText>();
  for (const [kind, ofKind] of byKind) {
    const readTexts = kind === 'canary' ? readCanaryTexts : screenedKinds[kind].readTexts;
    const texts = await readTexts(db, ofKind);
    for (const text of texts) found.set(keyOf(kind, text), text);
  }
  return { of: (text) => found.get(keyOf(text.kind, text)) };
}

function keyOf(kind: TaskKind, text: TextRevision): string {
  return `${kind}:${text.subjectId}:${text.revision}`;
}
