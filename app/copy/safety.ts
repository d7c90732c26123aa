import type { TextPage } from '#app/copy/text-page.ts';

export const safetyWords: TextPage = {
  heading: 'Safety',
  lede: 'What Cairn can do, what it cannot, and what it does not replace.',
  sections: [
    {
      heading: 'What it does not replace',
      says: ['Please do not rely on Cairn in place of:'],
      list: [
        'an ambulance, the police, or a crisis line. Call them when it cannot wait.',
        'a doctor, a therapist or medication. Nobody here treats anybody.',
        'medical help with stopping alcohol, benzodiazepines or GHB. Stopping at once can be dangerous.',
        'people near you who can come.',
      ],
    },
    {
      heading: 'What happens when somebody seems to be in danger',
      says: [
        'Every post, and what you write in a report, is read by a program for signs of danger: thoughts of suicide, an overdose, violence, a child at risk. When it finds some, it calls the people on duty, and goes on calling until one of them has said “I have it”.',
        'That person reads the post and what surrounds it, and decides. Usually they write. They cannot see where you are. If you have said where you are and a life is in danger, they may call an ambulance there.',
        'While you write, the same program looks at your draft when it is kept, so that the page can offer you lines to call and your own safety plan. That offer stops nothing and calls nobody. People on duty learn of what you wrote only once it is posted.',
        'The program can be wrong both ways. It misses danger that hides between the lines, that is said in other languages, or in words it does not know. It calls people about a song or about something long past. Nobody is punished for what it thought it saw.',
        'People on duty may be few, and asleep. There is no promise that somebody answers within any time.',
      ],
    },
    {
      heading: 'If you worry about somebody here',
      says: [
        'Use “Report” at the post and choose that you worry about them. A person reads it. If what you write speaks of danger, people on duty are called at once, and see that it was you. The author is not told.',
        'You may answer them, too: plainly, without a plan for their life. Asking somebody whether they think of suicide does not put the thought there.',
      ],
    },
    {
      heading: 'Looking after yourself',
      says: [
        'Some posts touch on hard things. They can be folded away behind a note that says what they touch on, and you need not open them. You need not answer anybody. You may leave in the middle of a sentence.',
        'Do not give your name, address, phone number or place of work here, and do not ask for those of others.',
      ],
    },
  ],
};
