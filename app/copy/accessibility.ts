import type { TextPage } from '#app/copy/text-page.ts';

export const accessibilityWords: TextPage = {
  heading: 'Accessibility',
  lede: 'Cairn should work for everybody who needs it: tired, in a hurry, on an old phone, without a mouse, without seeing the screen.',
  sections: [
    {
      heading: 'What we hold to',
      says: ['We build towards WCAG 2.2 at level AA. In particular:'],
      list: [
        'Every page can be read, and every form sent, without JavaScript.',
        'Everything can be reached and used with the keyboard alone, and you can see where you are.',
        'Text can be made twice as large and pages work at 320 pixels wide without scrolling sideways.',
        'Running text has a contrast of at least 7 to 1, in the light and in the dark colours.',
        'Nothing is told by colour alone. Nothing blinks, plays or moves by itself, apart from a sound that people on duty switch on.',
        'Buttons and links that you have to hit are at least 44 pixels high.',
        'If your device asks for less motion, there is none.',
      ],
    },
    {
      heading: 'The letters',
      says: [
        'The typeface is Atkinson Hyperlegible Next, drawn by the Braille Institute for people with low vision: letters that look alike elsewhere differ here.',
      ],
    },
    {
      heading: 'What we do not know yet',
      says: [
        'Pages are checked by a program and by keyboard. They have not yet been tried by people who use a screen reader, a switch or magnification every day. What people write may contain unclear links and long walls of text.',
        'If something stops you, tell whoever runs this site. “I could not do this” is enough of a report.',
      ],
    },
  ],
};
