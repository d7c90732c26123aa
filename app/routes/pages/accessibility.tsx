import type { MetaFunction } from '@remix-run/node';
import { TextPageView } from '#app/components/text-page.tsx';
import { accessibilityWords } from '#app/copy/accessibility.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: accessibility' }];

export const handle = { scripts: false };

export default function Accessibility() {
  return <TextPageView words={accessibilityWords} />;
}
