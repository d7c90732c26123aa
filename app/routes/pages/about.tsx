import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OnDutyNow } from '#app/components/on-duty-now.tsx';
import { TextPageView } from '#app/components/text-page.tsx';
import { aboutWords } from '#app/copy/about.ts';
import { onDutyForPage } from '#app/http/on-duty.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: about' }];

export const handle = { scripts: false };

export async function loader({ context }: LoaderFunctionArgs) {
  return { onDuty: await onDutyForPage(context) };
}

export default function About() {
  const { onDuty } = useLoaderData<typeof loader>();
  return (
    <TextPageView words={aboutWords}>
      <OnDutyNow onDuty={onDuty} />
    </TextPageView>
  );
}
