import { expect, it } from 'vitest';
import { errorWords } from '#app/copy/errors.ts';
import { refusalPage } from '#app/http/refusal-page.ts';

it.each([400, 403, 405, 411, 413, 415, 418, 429, 500, 503])(
  'keeps help and the way out on the page of a %i',
  (status) => {
    const page = refusalPage(status);
    expect(page).toContain('href="/help-now.html"');
    expect(page).toContain('data-quick-exit');
    expect(page).toContain(status >= 500 ? errorWords[500].says : 'lede');
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]+src=)/);
  },
);

it('shows what it is told to say as text', () => {
  expect(refusalPage(403, '<img src=x onerror=alert(1)>&"')).toContain(
    '&lt;img src=x onerror=alert(1)&gt;&amp;&quot;',
  );
});
