/** A post that waits for a moderator, to its author and in its conversation. */
export const heldWords = {
  waits:
    'Only you see this yet. In this group a moderator looks at the first posts of everybody who is new, to keep it safe. There is nothing that you need to do.',
  until: 'Somebody decides',
  late: 'Only you see this yet. It takes longer than we said, and we are sorry. It is not lost: it stands first in line, and those who look after this place have been told.',
  audience: 'A moderator looks at it first. Until then only you see it.',
  toModerators: 'One of a newcomer’s first posts. It waits for a moderator before others read it.',
  open: 'Look at it in moderation',
} as const;
