import type { MetaFunction } from '@remix-run/node';
import { TextPageView } from '#app/components/text-page.tsx';
import { privacyWords } from '#app/copy/privacy.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: privacy' }];

export const handle = { scripts: false };

export default function Privacy() {
  return <TextPageView words={privacyWords} />;
}
