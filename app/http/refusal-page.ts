import { errorActions, wordsForStatus } from '#app/copy/errors.ts';
import { frameWords } from '#app/copy/frame.ts';
import { helpWords } from '#app/copy/help.ts';

/**
 * A whole page for a status that is answered before, or instead of, the application: a form from
 * elsewhere, a body that is too large, a fault. Needs nothing but files of `public`, so that help stays
 * in reach whatever is broken. `says` replaces the usual sentence.
 */
export function refusalPage(status: number, says?: string): string {
  const words = wordsForStatus(status);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${frameWords.name}</title>
<link rel="stylesheet" href="/help-now.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script src="/quick-exit.js" defer></script>
</head>
<body>
<header class="frame-head">
<a class="mark" href="/">${frameWords.name}</a>
<div class="reach">
<a class="button button-help" href="/help-now.html">${frameWords.help}</a>
<a class="button button-quiet" href="${frameWords.leaveTo}" rel="noreferrer" data-quick-exit>${frameWords.leave}</a>
</div>
</header>
<main id="main" class="page">
<div class="page-head">
<h1>${escapeHtml(words.heading)}</h1>
<p class="lede">${escapeHtml(says ?? words.says)}</p>
</div>
<p>${errorActions.needHelp} <a href="/help-now.html">${helpWords.heading}</a></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
