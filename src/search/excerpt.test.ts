import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCERPT_LENGTH, excerpt, mark } from './excerpt.ts';
import { headings } from './headings.ts';
import type { Anchor } from './headings.ts';
import type { PageText } from './reader.ts';
import { sections } from './sections.ts';
import { fold, form, pattern } from './text.ts';

const page = (title: string, content: string, anchors: readonly Anchor[] = []): PageText =>
  ({ id: 'p', url: '/p/', title, type: 'form', content, titleForm: form(title), contentForm: form(content), anchors: headings(anchors, content) });
const marked = (segments: ReturnType<typeof mark>) => segments.filter((segment) => segment.marked).map(({ text }) => text);
const whole = (segments: ReturnType<typeof mark>) => segments.map(({ text }) => text).join('');

describe('mark', () => {
  test('marks compounds whole, as they are written', () =>
    expect(mark('NPOのワークショップ', [pattern('わーくしょっぷ'), pattern('npo')])).toEqual([
      { text: 'NPO', marked: true }, { text: 'の', marked: false }, { text: 'ワークショップ', marked: true },
    ]));
  test('words that touch or overlap become one mark', () => expect(marked(mark('実行委員会', [pattern('実行委員'), pattern('委員会')]))).toEqual(['実行委員会']));
  test('the segments are the text, and the marks what the words are', () =>
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'協働NPOnpoワーク<>&"ー・') }), fc.constantFrom('協働', 'NPO', 'ワーク', '<'), (text, word) => {
      const segments = mark(fold(text), [pattern(word)]);
      return whole(segments) === fold(text) && segments.every((segment) => segment.text !== '' && (form(segment.text).search(pattern(word)) >= 0) === segment.marked);
    })));
});

describe('excerpt', () => {
  const long = `はじめの文です。${'間の文です。'.repeat(40)}ここで委託を説明します。共催との違いも書きます。${'後の文です。'.repeat(40)}`;
  test('shows the window with most words, from the start of a sentence', () => {
    const shown = excerpt(page('題名', long), [pattern('委託'), pattern('共催')]);
    expect(whole(shown)).toMatch(/^…ここで委託を説明します。/);
    expect(marked(shown)).toEqual(['委託', '共催']);
  });
  test('leaves out the title that begins the text', () => expect(whole(excerpt(page('委託', '委託。契約で任せます。'), [pattern('委託')]))).toBe('契約で任せます。'));
  test('is short, and never cuts a word', () =>
    fc.assert(fc.property(fc.nat(400), (before) => {
      const shown = excerpt(page('題', `${'あ'.repeat(before)}特定非営利活動法人${'い'.repeat(200)}`), [pattern('特定非営利活動法人')]);
      return marked(shown)[0] === '特定非営利活動法人' && whole(shown).length <= EXCERPT_LENGTH + 12;
    })));
  test('begins at the start when only the title holds the word', () => expect(whole(excerpt(page('委託', '契約で任せます。'), [pattern('委託')]))).toBe('契約で任せます。'));
});

describe('sections', () => {
  const anchors = [
    { element: 'section', id: 'g2-how-1', text: '', location: 3 },
    { element: 'h3', id: 'g2-how-1-title', text: '進め方', location: 3 },
    { element: 'h2', id: '概要', text: '概要', location: 9 },
    { element: 'li', id: 'x', text: '委託', location: 12 },
  ];
  const text = page('指針2', '指針2。新しい進め方も挙げます。進め方。委託を選びます。概要。共催です。', anchors);
  test('gives the heading above the word, with the address of its section', () =>
    expect(sections(text, [pattern('委託')])).toEqual([{ title: '進め方', url: '/p/#g2-how-1' }]));
  test('finds a heading by its block, not inside a sentence', () =>
    expect(sections(text, [pattern('挙げ')])).toEqual([]));
  test('encodes ids and keeps the order of the page', () =>
    expect(sections(text, [pattern('委託'), pattern('共催')]).map(({ url }) => url)).toEqual(['/p/#g2-how-1', `/p/#${encodeURIComponent('概要')}`]));
});
