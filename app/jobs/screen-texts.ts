import { z } from 'zod';

/** Name of the queue whose jobs wake a worker for committed screening tasks. */
export const SCREENING_QUEUE = 'screening';

/** Ids only: what a queue holds is readable by whoever reads the queue. */
export const screenTextsPayload = z.object({ taskIds: z.array(z.uuid()).min(1).max(100) });
export type ScreenTextsPayload = z.output<typeof screenTextsPayload>;
