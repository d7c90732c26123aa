import type { Template } from '#app/domain/moderation/template.ts';

/** Words to start from when a moderator writes to an author. What stands in braces is filled in or must go. */
export const decisionTemplates: readonly Template[] = [
  {
    id: 'method',
    label: 'A passage describes how harm is done',
    actions: ['change', 'hide'],
    words: (p) =>
      `Hello ${p('handle')}, it is good that you write about this, and you can go on doing so here. One passage could put somebody who reads it in a bad hour in danger: ${p('passage')}. That part is left out for others. The rest can be said. How are you today?`,
  },
  {
    id: 'unkind',
    label: 'Unkind words',
    actions: ['change', 'hide', 'leave'],
    words: (p) =>
      `Hello ${p('handle')}, in ${p('group')} we hold to this: ${p('rule')} The words “${p('passage')}” go against it. You are welcome to say the same without them.`,
  },
  {
    id: 'identifies',
    label: 'Somebody could be recognised',
    actions: ['change', 'hide'],
    words: (p) =>
      `Hello ${p('handle')}, your post shows who somebody is: ${p('passage')}. To protect them, and you, this part is left out. Nothing else about your post is wrong.`,
  },
  {
    id: 'moved',
    label: 'The conversation fits another group',
    actions: ['change'],
    words: (p) =>
      `Hello ${p('handle')}, your conversation has found a place in a group that fits it better than ${p('group')}. Its address is the same and nothing was changed in it.`,
  },
  {
    id: 'pause',
    label: 'A pause from writing',
    actions: ['leave', 'change', 'hide'],
    words: (p) =>
      `Hello ${p('handle')}, please take a pause from writing until ${p('until')}. The reason is this rule: ${p('rule')} You can read along, and we look forward to having you back.`,
  },
  {
    id: 'care',
    label: 'Asking how somebody is',
    actions: ['leave'],
    words: (p) =>
      `Hello ${p('handle')}, I read what you wrote and wanted to ask how you are. Nothing is wrong with your post. If you would like to talk, there are people here for that.`,
  },
];
