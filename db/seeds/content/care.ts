import type { PostRef } from '#db/seeds/content/moderation.ts';

/** A post whose alert was answered before anybody looks at the demo. */
export const answeredPost = {
  post: { title: 'I do not know where else to write this', number: 1 } satisfies PostRef,
  by: 'early bell',
  outreach:
    'Thank you for writing it here. I read it just now and I am with you for a while. Are you safe tonight, and is somebody near? If it gets worse, “Get help now” has people you can talk to at once.',
  note: 'She answered on the telephone of the duty. She is at her sister’s tonight and her sister knows. I ask again tomorrow.',
} as const;
