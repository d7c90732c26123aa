import type { MetaFunction } from '@remix-run/node';
import { TextPageView } from '#app/components/text-page.tsx';
import { aboutWords } from '#app/copy/about.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: about' }];

export const handle = { scripts: false };

export default function About() {
  return <TextPageView words={aboutWords} />;
}
