import type { Leg } from '#app/domain/crisis-response/targets.ts';
import type {
  AlertFacts,
  MessageContent,
  OwnerMatter,
} from '#app/domain/on-call/message-content.ts';

export type MessageText = { subject: string; text: string };

/** A message as an e-mail. */
export function letterText(content: MessageContent): MessageText {
  switch (content.purpose) {
    case 'page':
      return pageLetter(content);
    case 'update':
      return content.news === 'raised'
        ? {
            subject: `Cairn: alert ${content.ref} is now ${content.tier}`,
            text: lines(
              `Alert ${content.ref}, which you have, is now ${content.tier}.`,
              '',
              content.link,
            ),
          }
        : {
            subject: `Cairn: alert ${content.ref} is being answered`,
            text: lines(
              `Somebody has alert ${content.ref}. You do not need to do anything.`,
              '',
              'If you want to help, you can join:',
              content.link,
            ),
          };
    case 'verify':
      return {
        subject: 'Cairn: your code',
        text: lines(
          `Your code is ${content.code}`,
          '',
          'Type it on the page that asked for it. It is good for 15 minutes.',
          'If you did not ask for it, you can ignore this message.',
        ),
      };
    case 'test':
      return {
        subject: 'Cairn: test message',
        text: lines('This is a test. An alert would reach you here, like this.', '', content.link),
      };
    default:
      return {
        subject: `Cairn: ${headline(content)}`,
        text: lines(sentence(content), '', content.link),
      };
  }
}

/**
 * A message in one short line: text messages, chats, push. At most 160 characters of plain ASCII; only
 * places outside, which get no text messages, are told more when much is wrong at once.
 */
export function shortText(content: MessageContent): string {
  switch (content.purpose) {
    case 'page':
      return (
        `Cairn: ${content.isDrill === true ? 'this is a drill. ' : ''}${content.tier} alert ${content.ref}, ${age(content.ageSeconds)}` +
        `${content.waiting > 1 ? `, ${content.waiting} wait` : ''}.`
      );
    case 'update':
      return content.news === 'raised'
        ? `Cairn: alert ${content.ref}, which you have, is now ${content.tier}.`
        : `Cairn: somebody has alert ${content.ref}. You need do nothing.`;
    case 'verify':
      return `Cairn: your code is ${content.code}. It is good for 15 minutes.`;
    case 'test':
      return 'Cairn: this is a test. An alert would reach you here, like this.';
    default:
      return `Cairn: ${sentence(content)}`;
  }
}

type Other = Exclude<MessageContent, { purpose: 'page' | 'update' | 'verify' | 'test' }>;

function headline(content: Other): string {
  switch (content.purpose) {
    case 'shift':
      return 'your time on call';
    case 'owner':
      return 'on-call needs a look';
    case 'backstop':
      return content.alert === null ? 'on-call is late' : `alert ${content.alert.ref}`;
    case 'inform':
      return `alert ${content.ref}`;
    case 'follow_up':
      return 'something waits for you';
  }
}

function sentence(content: Other): string {
  switch (content.purpose) {
    case 'shift':
      return shiftSentence(content);
    case 'owner':
      return ownerSentence(content);
    case 'backstop':
      return backstopSentence(content);
    case 'inform':
      return {
        opened: `${content.tier} alert ${content.ref} opened.`,
        taken: `somebody has ${content.tier} alert ${content.ref}.`,
        closed: `${content.tier} alert ${content.ref} is closed.`,
      }[content.news];
    case 'follow_up':
      return content.news === 'answer'
        ? 'somebody wrote in a case and waits for an answer.'
        : 'it is time to ask after somebody in a case.';
  }
}

function shiftSentence(content: Extract<MessageContent, { purpose: 'shift' }>): string {
  const when = `${content.at.slice(0, 16).replace('T', ' ')} UTC`;
  const named = content.refs.length === 0 ? '' : ` (${content.refs.join(' ')})`;
  const open = content.waiting === 0 ? '' : ` Alerts open: ${content.waiting}${named}.`;
  return {
    soon: `your time on call begins at ${when}. Please say that you are ready.`,
    begins: `you are on call until ${when}.${open}`,
    ends: `your time on call is over.${open}`,
    asked: `a colleague asks you to take the time on call from ${when}.`,
    accepted: `your colleague takes the time on call from ${when}.`,
    declined: `your colleague cannot take the time on call from ${when}. It is still yours.`,
  }[content.news];
}

function ownerSentence(content: Extract<MessageContent, { purpose: 'owner' }>): string {
  switch (content.matter) {
    case 'late': {
      const others = content.count > 1 ? ` and ${content.count - 1} more` : '';
      return `emergency alert ${content.ref}${others}: ${lateSentences[content.leg]} in time.`;
    }
    case 'coverage': {
      const { gaps, singlePoints, unfit } = content;
      const found = [
        ...(gaps > 0 ? [`nobody on call: ${gaps}`] : []),
        ...(singlePoints > 0 ? [`rests on one person: ${singlePoints}`] : []),
        ...(unfit > 0 ? [`people without a second way to be reached: ${unfit}`] : []),
      ];
      return `the rota for two weeks: ${found.join(', ')}.`;
    }
    default:
      return ownerSentences[content.matter];
  }
}

const lateSentences: Record<Leg, string> = {
  screened: 'its text was not read',
  alerted: 'it was not opened',
  accepted: 'no message went out',
  delivered: 'no message arrived',
  acknowledged: 'nobody took it',
  acted: 'nothing was done',
  closed: 'it was not closed',
};

const ownerSentences: Record<OwnerMatter, string> = {
  below_minimum: 'somebody on call can no longer be reached in two ways.',
  gap: 'there is a time with nobody on call.',
  not_ready: 'somebody whose time on call begins has not said that they are ready.',
  method_failed: 'a way to reach somebody on call has failed.',
  destination_failed: 'a place outside that is told of alerts has stopped working.',
  nobody_reachable: 'nobody on call could be reached.',
  channel_test: 'the weekly test of the ways to reach people has failed.',
  queue_waits: 'something in the queue of moderation waits too long and needs a lead.',
  text_unscreened: 'a text has not been screened for minutes, so nobody may know what it says.',
};

function backstopSentence(content: Extract<MessageContent, { purpose: 'backstop' }>): string {
  if (content.alert === null) {
    // All of them: each is told once in a while only.
    const named = (content.problems ?? []).join(', ');
    return content.news === 'trigger'
      ? `alerts may not be reaching anybody${named === '' ? '' : ` (${named})`}. Please look at the on-call page.`
      : 'alerts reach people again.';
  }
  const named = `${content.alert.tier} alert ${content.alert.ref}`;
  return {
    trigger: `nobody has answered ${named}, ${age(content.alert.ageSeconds)}.`,
    acknowledge: `somebody has ${named}.`,
    resolve: `${named} is closed.`,
  }[content.news];
}

function pageLetter(alert: AlertFacts & { ackLink: string | null }): MessageText {
  const others = alert.waiting > 1 ? [`Alerts waiting for somebody: ${alert.waiting}.`] : [];
  const take =
    alert.ackLink === null
      ? []
      : [
          '',
          'To say that you have it, open this and press the button, without sign-in:',
          alert.ackLink,
        ];
  return {
    subject: `Cairn: ${alert.isDrill === true ? 'drill, ' : ''}${alert.tier} alert ${alert.ref}`,
    text: lines(
      ...(alert.isDrill === true
        ? ['This is a drill. Nobody is in danger. Please do what you would do.', '']
        : []),
      `An alert waits for somebody. Tier: ${alert.tier}. Number: ${alert.ref}. Age: ${age(alert.ageSeconds)}.`,
      ...others,
      ...take,
      '',
      'Sign in to see it and to take it:',
      alert.link,
      '',
      'Opening a link tells nobody that you have the alert. The button on the page does.',
    ),
  };
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}

/** How old something is, in a word that fits into a text message. */
function age(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
