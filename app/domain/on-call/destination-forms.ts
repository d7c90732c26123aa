import { z } from 'zod';
import { destinationErrors } from '#app/copy/destinations.ts';
import { checkUrl } from '#app/domain/on-call/channels/address-guard.ts';
import { ntfyServer, ntfyToken, ntfyTopic } from '#app/domain/on-call/forms.ts';

const id = z.uuid({ error: destinationErrors.form });

const common = {
  intent: z.literal('add'),
  name: z
    .string()
    .trim()
    .min(1, { error: destinationErrors.name })
    .max(60, { error: destinationErrors.name }),
  purpose: z.enum(['backstop', 'inform'], { error: destinationErrors.purpose }),
};

/**
 * What the forms of the page can ask for. With `allowPrivate` addresses may lead to this machine and its
 * network; otherwise what can be seen without looking a name up is refused here, and the rest when it is called.
 */
export function destinationSchema(options: { allowPrivate: boolean }) {
  const url = z
    .string()
    .trim()
    .max(2000, { error: destinationErrors.url })
    .superRefine((text, context) => {
      const checked = checkUrl(text, options);
      if (checked.ok) return;
      context.addIssue({ code: 'custom', message: destinationErrors.refused[checked.reason] });
    });
  const error = destinationErrors.form;
  const place = z.discriminatedUnion(
    'kind',
    [
      z.object({ ...common, kind: z.enum(['slack', 'teams', 'webhook']), url }),
      z.object({
        ...common,
        kind: z.literal('pagerduty'),
        routingKey: z
          .string({ error: destinationErrors.keyAgain })
          .trim()
          .regex(/^[A-Za-z0-9]{20,64}$/, { error: destinationErrors.routingKey }),
      }),
      z.object({
        ...common,
        kind: z.literal('ntfy'),
        server: ntfyServer,
        topic: ntfyTopic,
        token: ntfyToken,
      }),
    ],
    { error },
  );
  const others = [
    z.object({ intent: z.literal('test'), id }),
    z.object({ intent: z.literal('rotate'), id }),
    z.object({ intent: z.literal('end'), id }),
    z.object({ intent: z.literal('watch'), id }),
    z.object({ intent: z.literal('unwatch') }),
  ] as const;
  return z.discriminatedUnion('intent', [place, ...others], { error });
}

export type DestinationForm = z.output<ReturnType<typeof destinationSchema>>;
