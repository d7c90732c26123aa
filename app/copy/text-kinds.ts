import type { SubjectKind } from '#db/schema/crisis-response.ts';

const answerThere =
  'Answer the person, in the conversation, in plain and warm words. Ask how they are and whether they are safe.';

/** How one kind of text is spoken of, by staff and to its author. */
export type TextKindWords = {
  /** At the head of a page: "Post". */
  heading: string;
  /** In a list of what was found: "a post". */
  inList: string;
  /** At the start of a sentence: "A post". */
  start: string;
  /** To its author: "your post". */
  yours: string;
  /** The link to where staff go from it. Empty when there is no such place. */
  place: string;
  /** What a responder does first. */
  howToReach: string;
  /** What staff who read it must bear in mind. Empty when there is nothing. */
  mind: string;
};

/** Beside the link to a place that somebody else wrote. */
export const placeWords = { by: 'written by' } as const;

export const textKindWords: Record<SubjectKind, TextKindWords> = {
  post: {
    heading: 'Post',
    inList: 'a post',
    start: 'A post',
    yours: 'your post',
    place: 'Go to the conversation',
    howToReach: answerThere,
    mind: '',
  },
  thread_title: {
    heading: 'Title of a conversation',
    inList: 'the title of a conversation',
    start: 'A title',
    yours: 'the title of your conversation',
    place: 'Go to the conversation',
    howToReach: answerThere,
    mind: '',
  },
  handle: {
    heading: 'Name of a member',
    inList: 'a handle',
    start: 'A name',
    yours: 'your name',
    place: '',
    howToReach:
      'The name is all there is so far. When the person writes somewhere, answer there, in plain and warm words. Ask how they are and whether they are safe.',
    mind: '',
  },
  report_note: {
    heading: 'Note in a report',
    inList: 'a note in a report',
    start: 'A note in a report',
    yours: 'the note in your report',
    place: 'Go to the post that was reported',
    howToReach:
      'Find out who is in danger: whoever wrote the note, or whoever wrote the post it is about. Answer each of them where they themselves write, in plain and warm words. Say nothing of the report to anybody.',
    mind: 'This was written to staff, about somebody else’s post. Whoever wrote the post, and the moderators of the group, must not learn who reported it.',
  },
  alert_note: {
    heading: 'Note on an alert',
    inList: 'a note on an alert',
    start: 'A note on an alert',
    yours: 'your note on an alert',
    place: '',
    howToReach: answerThere,
    mind: '',
  },
  case_message: {
    heading: 'Message to the people on duty',
    inList: 'a message to the people on duty',
    start: 'A message',
    yours: 'your message to the people on duty',
    place: '',
    howToReach: 'Answer on the page of the case, where they wrote.',
    mind: '',
  },
  case_note: {
    heading: 'Note in a case',
    inList: 'a note in a case',
    start: 'A note in a case',
    yours: 'your note in a case',
    place: '',
    howToReach: 'Answer on the page of the case.',
    mind: '',
  },
  drill: {
    heading: 'Text of a drill',
    inList: 'a text of a drill',
    start: 'A text of a drill',
    yours: 'your text',
    place: '',
    howToReach: 'Nobody is there to reach. Write a note instead of the words that you would send.',
    mind: 'This is a drill. Nobody wrote this, and nobody is in danger.',
  },
  notice: {
    heading: 'Notice from outside',
    inList: 'a notice from outside',
    start: 'A notice from outside',
    yours: 'your notice',
    place: '',
    howToReach:
      'Find out who is in danger: whoever wrote the notice, or whoever it is about. Safety leads can see whether the sender left a way to be reached. Whoever wrote what it is about can be answered where they wrote it.',
    mind: 'This came by the public form, from somebody without an account. Nobody knows who it was, and it may be about somebody here, who must not learn of it from us.',
  },
};
