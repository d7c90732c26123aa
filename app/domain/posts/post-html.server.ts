import sanitizeHtml from 'sanitize-html';
import { safeAddress } from '#app/domain/posts/link-address.ts';
import { markdownToHtml } from '#app/domain/posts/markdown.server.ts';
import { MASK_TOKEN, withoutPassages } from '#app/domain/posts/mask.ts';
import { maskWords } from '#app/copy/masks.ts';

/**
 * The version of everything that turns a source into HTML: the Markdown rules and the allow-list below.
 * Raise it with every change of either; stored HTML of older rules is then made again.
 */
export const HTML_RULES = 1;

/** Told to browsers and search engines: do not report where readers come from, do not vouch. */
const LINK_REL = 'noopener noreferrer nofollow ugc';
const MAX_NESTING = 24;

const cleaning: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'hr',
    'h3',
    'h4',
    'h5',
    'h6',
    'a',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nestingLimit: MAX_NESTING,
  transformTags: {
    a: (_tag, attributes) => {
      const href = safeAddress(attributes['href'] ?? '');
      // Without an address it is no link: nothing to press, and what stood in it remains. (Another tag
      // name must not be given here: for tags that are then discarded the end tags go astray.)
      return { tagName: 'a', attribs: href === null ? {} : { href, rel: LINK_REL } };
    },
    ol: (_tag, attributes): sanitizeHtml.Tag => {
      const start = attributes['start'] ?? '';
      return { tagName: 'ol', attribs: /^\d{1,6}$/.test(start) ? { start } : {} };
    },
  },
};

const MASK_HTML = `<span class="masked">${maskWords.instead}</span>`;

// The token becomes markup in text alone: whatever an address made of it stays an address.
const masking: sanitizeHtml.IOptions = {
  ...cleaning,
  textFilter: (text) => text.replaceAll(MASK_TOKEN, MASK_HTML),
};

/**
 * Like `renderPost`, with a neutral mask wherever one of these passages stands. The passages are taken out
 * of the source before it is read as Markdown, so that nothing of them can be in what comes out.
 */
export function renderMasked(
  source: string,
  passages: readonly string[],
): { html: string; htmlRules: number } {
  if (passages.length === 0) return renderPost(source);
  const markdown = withoutPassages(source, passages);
  return { html: sanitizeHtml(markdownToHtml(markdown), masking), htmlRules: HTML_RULES };
}

/** The clean HTML of a post's source, and the rules that made it. Everything shown goes through here. */
export function renderPost(source: string): { html: string; htmlRules: number } {
  return { html: sanitizeHtml(markdownToHtml(source), cleaning), htmlRules: HTML_RULES };
}

/** Cleans HTML of any origin by the rules for posts. Cleaning twice gives the same, and is harmless. */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, cleaning);
}
