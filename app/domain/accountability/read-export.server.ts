import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { SealedLine } from '#app/domain/accountability/audit-line.ts';
import { linesOf } from '#app/domain/shared/lines.ts';

const lineSchema = z.strictObject({
  position: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  actorDigest: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  facts: z.record(z.string(), z.unknown()),
});

/** The lines of a file that was handed out, in its order. Null for one that cannot be read as a line. */
export async function* readExport(file: string): AsyncGenerator<SealedLine | null> {
  for await (const text of linesOf(createReadStream(file))) {
    if (text.trim() === '') continue;
    yield parsed(text);
  }
}

function parsed(text: string): SealedLine | null {
  try {
    const line = lineSchema.safeParse(JSON.parse(text));
    return line.success ? line.data : null;
  } catch {
    return null;
  }
}
