import { isRouteErrorResponse, type ClientActionFunctionArgs } from '@remix-run/react';
import { composerWords } from '#app/copy/threads.ts';
import type { PostFormAnswer } from '#app/http/post-form.server.ts';

const GIVE_UP_AFTER_MS = 30_000;

/**
 * Sends a form with which somebody writes. When it does not get through, it answers as the server would:
 * with a sentence and every word that was typed. Otherwise the page of an error would take the place of
 * the form. Sent again, it counts once, should it have arrived all the same.
 */
export async function keepWords({ request, serverAction }: ClientActionFunctionArgs) {
  const form = await request.clone().formData();
  try {
    return await Promise.race([serverAction(), timeUp()]);
  } catch (error) {
    // Where to go on, or that there is no such page: the server has answered.
    if (error instanceof Response || isRouteErrorResponse(error)) throw error;
    const fields = [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [{ name, value }] : [],
    );
    const answer: PostFormAnswer = {
      errors: { '': [composerWords.notTaken] },
      values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      lists: {
        contentNotes: fields
          .filter(({ name }) => name === 'contentNotes')
          .map(({ value }) => value),
      },
      preview: null,
      // The page keeps what it offers, and the words are looked at again when their draft is saved.
      support: null,
      mayAskDuty: false,
    };
    // After this status neither page nor frame is read anew, which would fail as well.
    return Response.json(answer, { status: 503 });
  }
}

function timeUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The form was not answered in time.')), GIVE_UP_AFTER_MS);
  });
}
