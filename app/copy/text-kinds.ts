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

/** Of texts that one member wrote about another. */
export const toldWords = {
  about: 'About',
  by: 'told by',
  asked:
    'A member asked for somebody to come. Nothing else calls for it so far; take them at their word.',
} as const;

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
  worry: {
    heading: 'Worry about somebody',
    inList: 'a worry about somebody',
    start: 'A worry about somebody',
    yours: 'what was told about you',
    place: 'Go to what they wrote last',
    howToReach:
      'Find out from the words who is in danger. If they are a member, write to them in the case of this alert, under the name of the duty, and ask how they are. If nobody knows who they are, see what the words say of where they might be.',
    mind: 'Somebody told this to staff in trust. Say nothing of it to anybody, least of all to the person it is about: ask how they are, without saying why. If whoever told it is in danger too, reach them as well. Where they told it of themselves, because they could not post it, they have asked for you, and you can speak of it.',
  },
  member_report: {
    heading: 'How somebody behaves',
    inList: 'a report of how somebody behaves',
    start: 'A report of how somebody behaves',
    yours: 'how you behave here',
    place: 'Go to what they wrote last',
    howToReach:
      'Find out from the words who is in danger: whoever told this, or the person it is about. Answer each of them where they themselves write, in plain and warm words. Say nothing of the report to anybody.',
    mind: 'This was told to staff about this person, who must not learn who told it. Read what they wrote before you judge.',
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
  member_note: {
    heading: 'Note about a member',
    inList: 'a note about a member',
    start: 'A note about a member',
    yours: 'your note about a member',
    place: '',
    howToReach:
      'The note speaks of this member. Answer them where they last wrote, in plain and warm words. Ask how they are and whether they are safe.',
    mind: 'A moderator wrote this for colleagues. The member it speaks of does not know of it, and must not learn of it.',
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
  appeal: {
    heading: 'Appeal',
    inList: 'an appeal',
    start: 'An appeal',
    yours: 'your appeal',
    place: '',
    howToReach:
      'Answer the person where they write otherwise, in plain and warm words. The appeal itself is answered by somebody else, among the appeals.',
    mind: 'Whoever made the first decision must not decide about this.',
  },
  appeal_note: {
    heading: 'Note on an appeal',
    inList: 'a note on an appeal',
    start: 'A note on an appeal',
    yours: 'your note on an appeal',
    place: '',
    howToReach:
      'The note speaks of the member who appeals. Answer them where they last wrote, in plain and warm words. Ask how they are and whether they are safe.',
    mind: 'Staff wrote this for whoever answers the appeal. The member does not know of it, and must not learn of it. Whoever made the first decision must not decide about this.',
  },
  rule_comment: {
    heading: 'Comment on a draft of the rules',
    inList: 'a comment on a draft of the rules',
    start: 'A comment',
    yours: 'your comment on a draft of the rules',
    place: '',
    howToReach: answerThere,
    mind: '',
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
