import type { ReactNode } from 'react';
import { OldestWaiting } from '#app/components/oldest-waiting.tsx';
import { riskWords } from '#app/copy/accountability.ts';
import { liveWords } from '#app/copy/on-call-live.ts';
import { nobodyWords } from '#app/copy/policies.ts';
import {
  careLink,
  careWaiting,
  frameWords,
  statementsLink,
  statementsWaiting,
} from '#app/copy/frame.ts';

/** What the frame knows of the person who looks. Null for a visitor. */
export type FramePerson = {
  handle: string;
  answersAlerts: boolean;
  moderates: boolean;
  isSafetyLead: boolean;
  unreadStatements: number;
  /** Risks that should have been looked at again; 0 for all but safety leads. */
  dueRisks: number;
  /** Somebody on duty wrote to them. */
  hasUnreadCare: boolean;
  /** Open alerts for which nobody could be reached; 0 for members, whom it does not concern. */
  alertsWithoutAnybody: number;
  /** How long the oldest alert that nobody has waits, for staff; null when none does. */
  oldestAlertSeconds: number | null;
} | null;

/** The quiet frame of every page: mark, places, help and quick exit, the page itself, the foot. */
export function Frame(props: { person: FramePerson; path: string; children: ReactNode }) {
  const { person, path, children } = props;
  return (
    <>
      <a className="skip" href="#main">
        {frameWords.skip}
      </a>
      <header className="frame-head">
        <a className="mark" href="/" aria-label={frameWords.home}>
          <Mark />
          {frameWords.name}
        </a>
        <HelpAndExit />
        <nav className="places" aria-label={frameWords.places}>
          <ul>
            {placesFor(person).map(([address, words]) => (
              <li key={address}>
                <a href={address} {...(isAt(path, address) ? { 'aria-current': 'page' } : {})}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {person !== null && person.alertsWithoutAnybody > 0 ? (
        <aside className="frame-notice frame-danger" role="alert" aria-label={nobodyWords.label}>
          <strong>{nobodyWords.text(person.alertsWithoutAnybody)}</strong>{' '}
          <a href="/on-call">{nobodyWords.link}</a>
        </aside>
      ) : null}
      {person !== null && person.oldestAlertSeconds !== null && isStaffPage(path) ? (
        <aside className="frame-notice" aria-label={liveWords.oldestLabel}>
          <OldestWaiting seconds={person.oldestAlertSeconds} />
          {person.answersAlerts ? <a href="/on-call">{liveWords.oldestLink}</a> : null}
        </aside>
      ) : null}
      {person !== null && person.dueRisks > 0 && isStaffPage(path) ? (
        <aside className="frame-notice" aria-label={riskWords.reminderLabel}>
          {riskWords.reminder(person.dueRisks)}{' '}
          <a href="/accountability/risks">{riskWords.reminderLink}</a>
        </aside>
      ) : null}
      {person?.hasUnreadCare === true && path !== '/account/care' ? (
        <aside className="frame-notice" aria-label={frameWords.message}>
          {careWaiting} <a href="/account/care">{careLink}</a>
        </aside>
      ) : null}
      {person !== null && person.unreadStatements > 0 ? (
        <aside className="frame-notice" aria-label={frameWords.waiting}>
          {statementsWaiting(person.unreadStatements)}{' '}
          <a href="/account/statements">{statementsLink}</a>
        </aside>
      ) : null}
      {children}
      <footer className="frame-foot">
        <p>{frameWords.notEmergency}</p>
        <nav aria-label={frameWords.footer}>
          <ul>
            <li>
              <a href="/about">{frameWords.about}</a>
            </li>
            <li>
              <a href="/privacy">{frameWords.privacy}</a>
            </li>
            <li>
              <a href="/safety">{frameWords.safety}</a>
            </li>
            <li>
              <a href="/accessibility">{frameWords.accessibility}</a>
            </li>
            <li>
              <a href="/transparency">{frameWords.transparency}</a>
            </li>
            <li>
              <a href="/notice">{frameWords.notice}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </>
  );
}

/** Help and the way out: at the foot of a phone, where the thumb is; at the top of wider screens. */
function HelpAndExit() {
  return (
    <div className="reach">
      <a className="button button-help" href="/help-now">
        {frameWords.help}
      </a>
      <QuickExit />
    </div>
  );
}

/** Leads away at once; public/quick-exit.js makes it replace the page as well. */
export function QuickExit() {
  return (
    <a
      className="button button-quiet"
      href={frameWords.leaveTo}
      rel="noreferrer"
      data-quick-exit=""
      title={frameWords.leaveHow}
    >
      {frameWords.leave}
    </a>
  );
}

/** Three stones. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M4.2 27.6c-2.3-1.7-1.3-5.3 2-6.5 4.5-1.6 14.3-1.8 18.9-.5 3.5 1 4.6 4.7 2.6 6.6-2.6 2.4-20.5 2.8-23.5.4z" />
      <path d="M9.2 18.300c-2-1.3-1.6-4.6.9-5.7 3.3-1.5 9.1-1.4 12.1-.1 2.6 1.1 2.9 4.4.9 5.7-2.4 1.5-11.5 1.7-13.9.1z" />
      <path d="M12.6 10c-1.6-1-1.7-3.5-.1-4.8 2-1.6 5.4-1.6 7.3-.1 1.7 1.3 1.6 3.9 0 4.9-1.7 1.1-5.5 1.1-7.2 0z" />
    </svg>
  );
}

function placesFor(person: FramePerson): [string, string][] {
  if (person === null) {
    return [
      ['/groups', frameWords.groups],
      ['/sign-in', frameWords.signIn],
      ['/join', frameWords.join],
    ];
  }
  return [
    ['/groups', frameWords.groups],
    ...(person.answersAlerts ? [['/on-call', frameWords.onCall] satisfies [string, string]] : []),
    ...(person.moderates
      ? [['/moderation', frameWords.moderation] satisfies [string, string]]
      : []),
    ...(person.isSafetyLead
      ? ([
          ['/lexicon', frameWords.lexicon],
          ['/accountability', frameWords.records],
        ] satisfies [string, string][])
      : []),
    ['/account', frameWords.yourPage],
  ];
}

/** Pages of staff. The board and the page of an alert say it themselves, and keep it current. */
function isStaffPage(path: string): boolean {
  if (path === '/on-call' || path.startsWith('/on-call/alerts/')) return false;
  return ['/on-call', '/moderation', '/lexicon', '/accountability'].some((place) =>
    isAt(path, place),
  );
}

function isAt(path: string, address: string): boolean {
  return path === address || path.startsWith(`${address}/`);
}
