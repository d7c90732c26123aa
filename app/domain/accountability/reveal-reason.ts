import { z } from 'zod';
import { auditErrors } from '#app/copy/accountability.ts';

/** Why somebody asks whose pseudonym it is. A code, because the log keeps no words. */
export const revealReasons = ['complaint', 'legal_request', 'safety', 'quality'] as const;
export type RevealReason = (typeof revealReasons)[number];

/** The form that asks whose pseudonym it is. */
export const revealSchema = z.object({
  name: z.string({ error: auditErrors.actor }).regex(/^Staff [0-9A-Z]{5}$/, auditErrors.actor),
  reason: z.enum(revealReasons, { error: auditErrors.reason }),
});
