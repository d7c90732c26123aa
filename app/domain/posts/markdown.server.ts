import MarkdownIt from 'markdown-it';
import { safeAddress } from '#app/domain/posts/link-address.ts';

// Reference definitions are off because one long definition used a thousand times makes megabytes, images
// because nothing here loads from elsewhere, tables and underlined headings because nobody types them on
// a phone.
const RULES_OFF = ['reference', 'table', 'html_block', 'lheading', 'image', 'html_inline'];

/** How deep quotes and lists may lie in each other. Deeper ones are shown as text of the last level. */
const MAX_NESTING = 12;
const MAX_LINKS = 60;
/** Signs that cost time when there are thousands of them. Nobody writes so many by hand. */
const MAX_SIGNS = 1500;
const MAX_ADDRESS = 2000;

// Single signs with a meaning in Markdown, and the beginnings of list items, headings and quotes.
const SIGN = /[`*_~[\]<>&\\]|^[ \t]{0,40}(?:[-+#]|\d{1,9}[.)])/gm;
// No quantifier follows another that could match the same sign, so this takes time by the length alone.
const BARE_ADDRESS = /https?:\/\/[^\s<>"'`]{1,2000}/gi;
const TRAILING_SIGNS = new Set('.,;:!?*_~)]}');

type Token = Parameters<typeof markdown.renderer.render>[0][number];

const markdown = new MarkdownIt({
  html: false,
  // The linkifier's large expressions are not worth their risk; see linkBareAddresses.
  linkify: false,
  typographer: false,
  // Letters are written with single line breaks, and people expect to see them.
  breaks: true,
  maxNesting: MAX_NESTING,
}).disable(RULES_OFF);

// What is no address to us stays on the page as it was typed.
markdown.validateLink = (address) => safeAddress(address) !== null;
markdown.normalizeLink = (address) => safeAddress(address) ?? address;

// The page has its own first and second level; a post's headings stand below them.
markdown.core.ruler.push('headings', (state) => {
  for (const token of state.tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
  }
});

markdown.core.ruler.push('bare_addresses', (state) => {
  let left = MAX_LINKS;
  for (const token of state.tokens) {
    if (token.children === null || !token.content.includes('://')) continue;
    const before = left;
    let insideLink = false;
    token.children = token.children.flatMap((child) => {
      if (child.type === 'link_open') insideLink = true;
      if (child.type === 'link_close') insideLink = false;
      if (insideLink || child.type !== 'text' || left <= 0) return [child];
      return linkBareAddresses(child.content, (type, tag, nesting) => {
        if (type === 'link_open') left -= 1;
        return new state.Token(type, tag, nesting);
      });
    });
    if (before <= 0) break;
  }
});

/**
 * Turns Markdown into HTML that still has to be cleaned. Text with more signs than anybody writes is
 * shown as plain paragraphs instead, so that no input takes long: time grows with the length alone.
 */
export function markdownToHtml(source: string): string {
  return isElaborate(source) ? plainParagraphs(source) : markdown.render(source);
}

function isElaborate(source: string): boolean {
  const signs = source.matchAll(SIGN);
  for (let count = 0; count <= MAX_SIGNS; count += 1) {
    if (signs.next().done === true) return false;
  }
  return true;
}

function plainParagraphs(source: string): string {
  return source
    .split(/\n{2,}/)
    .map((part) => `<p>${markdown.utils.escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function linkBareAddresses(
  text: string,
  makeToken: (type: string, tag: string, nesting: -1 | 0 | 1) => Token,
): Token[] {
  const tokens: Token[] = [];
  const addText = (content: string) => {
    if (content === '') return;
    const token = makeToken('text', '', 0);
    token.content = content;
    tokens.push(token);
  };
  let from = 0;
  for (const match of text.matchAll(BARE_ADDRESS)) {
    const address = withoutTrailingSigns(match[0]);
    if (address.length > MAX_ADDRESS || safeAddress(address) === null) continue;
    addText(text.slice(from, match.index));
    const open = makeToken('link_open', 'a', 1);
    open.attrSet('href', address);
    tokens.push(open);
    addText(address);
    tokens.push(makeToken('link_close', 'a', -1));
    from = match.index + address.length;
  }
  addText(text.slice(from));
  return tokens;
}

/** A full stop after an address belongs to the sentence; so does a bracket that was not opened inside. */
function withoutTrailingSigns(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (;;) {
    const sign = address[end - 1] ?? '';
    if (!TRAILING_SIGNS.has(sign) || (sign === ')' && unopened <= 0)) return address.slice(0, end);
    if (sign === ')') unopened -= 1;
    end -= 1;
  }
}
