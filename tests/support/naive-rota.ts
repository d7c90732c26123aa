import type { MemberId } from '#app/domain/shared/ids.ts';
import type { Rotation } from '#app/domain/on-call/rota.ts';

/**
 * A rota worked out the slow way, with Intl alone: the wall clock is read off minute by minute, and every
 * boundary and change of participants is walked from the anchor on. The real one is compared with it.
 */
const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a place show, as `2026-03-29T01:30`. */
export function wallClockOf(at: number, zone: string): string {
  let format = formats.get(zone);
  if (format === undefined) {
    // The Swedish way of writing a date is the ISO way.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(zone, format);
  }
  return format.format(at).replace(' ', 'T');
}

const known = new Map<string, number>();

/** The first moment at which the clocks of a place have reached a local time, found by looking. */
export function firstMoment(local: string, zone: string): number {
  const key = `${zone} ${local}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const coarse = 15 * MINUTE;
  let at = Date.parse(`${local}Z`) - 15 * 60 * MINUTE;
  at -= at % coarse;
  while (wallClockOf(at, zone) < local) at += coarse;
  while (wallClockOf(at - MINUTE, zone) >= local) at -= MINUTE;
  known.set(key, at);
  return at;
}

/** The local time of shift number `index`, by the plainest arithmetic there is. */
function localBoundary(rotation: Rotation, index: number): string {
  const anchor = new Date(`${rotation.anchor}Z`);
  const count = index * rotation.length;
  if (rotation.unit !== 'month') {
    const minutes = { hour: 60, day: 24 * 60, week: 7 * 24 * 60 }[rotation.unit];
    return new Date(anchor.getTime() + count * minutes * MINUTE).toISOString().slice(0, 16);
  }
  const month = anchor.getUTCMonth() + count;
  const lastDay = new Date(Date.UTC(anchor.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(anchor.getUTCDate(), lastDay);
  const date = new Date(Date.UTC(anchor.getUTCFullYear(), month, day));
  return `${date.toISOString().slice(0, 10)}${anchor.toISOString().slice(10, 16)}`;
}

/** Whose turn it is at `at`: every boundary and every change of people is gone through, one by one. */
export function holderByWalking(rotation: Rotation, at: number): MemberId | null {
  const events: { at: number; isBoundary: boolean }[] = [];
  for (let index = 0; ; index += 1) {
    const boundary = firstMoment(localBoundary(rotation, index), rotation.zone);
    if (boundary > at) break;
    events.push({ at: boundary, isBoundary: true });
  }
  const [anchor] = events;
  if (anchor === undefined) return null;
  for (const moment of rotation.participants.flatMap(({ from, until }) => [from, until])) {
    if (moment === null || moment <= anchor.at || moment > at) continue;
    events.push({ at: moment, isBoundary: false });
  }
  // At the same moment the shift changes first, with the people who are there by then.
  events.sort((a, b) => a.at - b.at || Number(b.isBoundary) - Number(a.isBoundary));

  type Seat = { memberId: MemberId; position: number };
  let turn: Seat | null = null;
  let holder: Seat | null = null;
  for (const event of events) {
    const here: Seat[] = rotation.participants
      .filter(({ from, until }) => from <= event.at && (until === null || until > event.at))
      .sort((a, b) => a.position - b.position);
    const seatOf = (seat: Seat | null) => here.find(({ memberId }) => memberId === seat?.memberId);
    const place: number = seatOf(turn)?.position ?? turn?.position ?? -1;
    const following = here.find(({ position }) => position > place) ?? here[0] ?? null;
    if (event.isBoundary) {
      holder = following;
      turn = following ?? turn;
    } else {
      turn = seatOf(turn) ?? turn;
      if (holder === null) {
        holder = following;
        turn = following ?? turn;
      } else {
        const left: number = holder.position;
        holder = seatOf(holder) ?? here.find(({ position }) => position >= left) ?? here[0] ?? null;
      }
    }
  }
  return holder?.memberId ?? null;
}
