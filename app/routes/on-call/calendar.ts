import type { LoaderFunctionArgs } from '@remix-run/node';
import { readCalendar } from '#app/domain/on-call/calendar-feed.server.ts';
import { notFound } from '#app/http/viewer.server.ts';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * A person's calendar, for programs that sign in to nothing: whoever has the address may read it. Wrong
 * addresses count against their network, so that nobody can try many; right ones have room of their own.
 */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { deps, limits, network } = context;
  const [, token] = FILE.exec(params['file'] ?? '') ?? [];
  const verdict = await limits.consume('calendar', token ?? network);
  if (verdict.kind === 'limited') return tooOften(verdict.retryAfterSeconds);
  const calendar = token === undefined ? null : await readCalendar(deps, token);
  if (calendar === null) {
    const wrong = await limits.consume('calendarWrong', network);
    if (wrong.kind === 'limited') return tooOften(wrong.retryAfterSeconds);
    throw notFound();
  }
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="on-call.ics"',
      'Cache-Control': 'private, max-age=900',
    },
  });
}

function tooOften(retryAfterSeconds: number): Response {
  return new Response(null, { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } });
}
