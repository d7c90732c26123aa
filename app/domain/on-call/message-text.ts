import type { AlertTier } from '#app/domain/crisis-response/alert.ts';

/** What may be said outside of the site: never what was written, by whom, or where (S-30). */
export type AlertFacts = {
  ref: number;
  tier: AlertTier;
  /** Since the alert opened. */
  ageSeconds: number;
  /** How many alerts wait for somebody, this one included if it does. */
  waiting: number;
  link: string;
};

export type MessageText = { subject: string; text: string };

/** Asks somebody to answer an alert. */
export function pageText(alert: AlertFacts): MessageText {
  const others = alert.waiting > 1 ? [`Alerts waiting for somebody: ${alert.waiting}.`] : [];
  return {
    subject: `Cairn: ${alert.tier} alert ${alert.ref}`,
    text: lines(
      `An alert waits for somebody. Tier: ${alert.tier}. Number: ${alert.ref}. Age: ${age(alert.ageSeconds)}.`,
      ...others,
      '',
      'Sign in to see it and to take it:',
      alert.link,
      '',
      'Opening the link tells nobody that you have the alert. The button on the page does.',
    ),
  };
}

/** Tells those who were paged that they need not come, or that things have become more pressing. */
export function updateText(alert: AlertFacts & { isYours: boolean }): MessageText {
  if (alert.isYours) {
    return {
      subject: `Cairn: alert ${alert.ref} is now ${alert.tier}`,
      text: lines(`Alert ${alert.ref}, which you have, is now ${alert.tier}.`, '', alert.link),
    };
  }
  return {
    subject: `Cairn: alert ${alert.ref} is being answered`,
    text: lines(
      `Somebody has alert ${alert.ref}. You do not need to do anything.`,
      '',
      'If you want to help, you can join:',
      alert.link,
    ),
  };
}

/** Carries the code that proves an address. */
export function verifyText(code: string): MessageText {
  return {
    subject: 'Cairn: your code',
    text: lines(
      `Your code is ${code}`,
      '',
      'Type it on the page that asked for it. It is good for 15 minutes.',
      'If you did not ask for it, you can ignore this message.',
    ),
  };
}

/** Shows a person that messages reach them. */
export function testText(link: string): MessageText {
  return {
    subject: 'Cairn: test message',
    text: lines('This is a test. An alert would reach you here, like this.', '', link),
  };
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}

function age(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
