const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * The address as a browser reads it, or null when a post may not link to it: relative ones, other schemes
 * than those above, and such with a name before an @, which mislead about where they go. To be asked after
 * every decoding, so that nothing turns into another scheme later.
 */
export function safeAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!LINK_SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}
