import type { MetaFunction } from '@remix-run/node';
import { TextPageView } from '#app/components/text-page.tsx';
import { safetyWords } from '#app/copy/safety.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: safety' }];

export const handle = { scripts: false };

export default function Safety() {
  return <TextPageView words={safetyWords} />;
}
