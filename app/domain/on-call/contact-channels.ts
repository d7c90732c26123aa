import type { ContactChannel } from '#db/schema/on-call.ts';

/** Every way in which a person can be reached, whether this installation has it or not. */
export const contactChannels: readonly ContactChannel[] = [
  'email',
  'sms',
  'voice',
  'web_push',
  'ntfy',
];
