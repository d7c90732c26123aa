import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml, renderPost } from '#app/domain/posts/post-html.server.ts';

const REL = 'rel="noopener noreferrer nofollow ugc"';

// All that a post may consist of. Text holds no bare `<`, `>` or `&`, so that a browser that reads it a
// second time, in whatever element, finds the same tags again and no others.
const PIECE = new RegExp(
  [
    '</?(?:p|strong|em|s|code|pre|blockquote|ul|ol|li|h3|h4|h5|h6)>',
    '<ol start="\\d{1,6}">',
    '<(?:br|hr) />',
    `<a href="(?:https?://|mailto:|tel:|sms:)[^"<>]*" ${REL}>`,
    '<a>',
    '</a>',
    '&(?:amp|lt|gt|quot|#39|nbsp);',
    '[^<>&]+',
  ].join('|'),
  'y',
);

function expectHarmless(html: string): void {
  PIECE.lastIndex = 0;
  let end = 0;
  while (end < html.length) {
    const piece = PIECE.exec(html)?.[0] ?? '';
    if (piece === '') throw new Error(`Unexpected at ${end}: ${html.slice(end, end + 80)}`);
    end = PIECE.lastIndex;
  }
  expect(cleanHtml(html)).toBe(html);
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<a href="java\nscript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](//evil.example)',
  '[x](/sign-out)',
  '[x](https://help.example@evil.example)',
  '[x](https://a.example "onmouseover=alert(1)")',
  '[x](https://a.example/"onmouseover="alert(1))',
  '<https://a.example/"onmouseover="alert(1)>',
  'https://a.example/"onmouseover="alert(1)',
  '<javascript:alert(1)>',
  '![x](https://tracker.example/pixel.png)',
  '![x"onerror="alert(1)](x)',
  '[a]: javascript:alert(1)\n\n[a]',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<div id="main" class="help" style="position:fixed" data-x>0800</div>',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><img src=x onerror=alert(1)></title>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<plaintext><img src=x onerror=alert(1)>',
  '`<img src=x onerror=alert(1)>`',
  '```"><script>alert(1)</script>\nx\n```',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;script&amp;gt;',
  '1" onmouseover="alert(1). text',
  '99999999999999. a list',
  '\u2028<script>\u2029',
  'a\u0300\u0301\u0302<b>',
];

describe('what a post turns into', () => {
  it.each(hostile)('is harmless however often it is parsed: %j', (payload) => {
    for (const around of ['', '- ', '> ', '# ', '**', '[a](https://b.example) ']) {
      expectHarmless(renderPost(around + payload).html);
    }
    // Raw HTML never comes in, but if it did the cleaning alone would hold.
    expectHarmless(cleanHtml(payload));
  });

  it('is harmless for anything that anybody can type', () => {
    const parts = fc.constantFrom(
      ...hostile.flatMap((payload) => payload.match(/.{1,6}/gsu) ?? []),
      ...['<', '>', '&', '"', "'", '`', '*', '_', '[', ']', '(', ')', '\n', '\n\n', '    ', '~~'],
    );
    const text = fc.oneof(
      fc.array(parts, { maxLength: 40 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        expectHarmless(renderPost(source).html);
        expectHarmless(cleanHtml(source));
      }),
      { numRuns: 600 },
    );
  });

  it('keeps what Markdown can say, below the headings of the page', () => {
    const source = [
      '# One',
      '',
      'a *b* **c** ~~d~~ `e`',
      'next line',
      '',
      '4. four',
      '5. five',
      '',
      '> said',
      '',
      '---',
    ].join('\n');
    expect(renderPost(source).html.replaceAll('\n', '')).toBe(
      '<h3>One</h3><p>a <em>b</em> <strong>c</strong> <s>d</s> <code>e</code><br />next line</p>' +
        '<ol start="4"><li>four</li><li>five</li></ol><blockquote><p>said</p></blockquote><hr />',
    );
  });

  it('links the addresses that a post may link to, and says nothing to where they lead', () => {
    const link = (href: string, text = href) => `<a href="${href}" ${REL}>${text}</a>`;
    const rendered = (source: string) => renderPost(source).html.trim();
    expect(rendered('[call](tel:+4420123)')).toBe(`<p>${link('tel:+4420123', 'call')}</p>`);
    expect(rendered('[write](sms:988)')).toBe(`<p>${link('sms:988', 'write')}</p>`);
    expect(rendered('<mailto:a@b.example>')).toBe(`<p>${link('mailto:a@b.example')}</p>`);
    expect(rendered('see https://a.example/x_y_z. Or (http://b.example/c(d)).')).toBe(
      `<p>see ${link('https://a.example/x_y_z')}. Or (${link('http://b.example/c(d)')}).</p>`,
    );
    expect(rendered('[no](/account)')).toBe('<p>[no](/account)</p>');
  });

  it('shows a text with more signs than anybody writes as plain paragraphs, word for word', () => {
    const html = renderPost(`${'*a '.repeat(2000)}\n\n<end>`).html;
    expect(html).not.toContain('<em>');
    expect(html).toContain('&lt;end&gt;');
    expectHarmless(html);
  });

  it('takes hostile texts of full length without holding up others', () => {
    const signs = [
      '[',
      '](',
      '[a](',
      '`',
      '``a',
      '*a',
      '**a ',
      '*a_ ',
      '> ',
      '>',
      '- a\n',
      '1. a\n',
    ];
    const more = ['\n\n', 'a\n', 'x\n\n', '&', '\\', '<', '<http://', 'http://a.b ', '~~a', '# \n'];
    const brackets = [
      'https://a.b/((',
      `https://${')'.repeat(300)} `,
      '[[a](b)](c)',
      '*_`[',
      '\n> - ',
    ];
    const slow = [...signs, ...more, ...brackets].map((sign) => {
      const source = sign.repeat(20_000).slice(0, 20_000);
      // The best of three, because the machine has other work and the text is judged, not the machine.
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        renderPost(source);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return { sign, ms: Math.min(...times) };
    });
    // Thousands of paragraphs take tens of milliseconds; work that grows with the square takes seconds.
    expect(slow.filter(({ ms }) => ms > 500)).toEqual([]);
  });
});
