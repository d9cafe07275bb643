import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { anyDocument } from '../../../tests/fixtures/sheets/documents.ts';
import { sampleShape, sampleWords } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, withRecord } from './answers.ts';
import { writeSheetHtml } from './html-file.ts';

const savedAt = new Date('2026-11-23T05:03:00.000Z');
const write = (document: Parameters<typeof writeSheetHtml>[0]) => writeSheetHtml(document, sampleShape, sampleWords, savedAt);

test('people read the questions, the expectation beside the point, and what is not answered', () => {
  const before = withRecord(emptyDocument(sampleShape, 'third'), 'before', { answers: new Map([['purpose-said', { expectation: '一つの文で言える', indicator: '月1回' }]]) });
  const text = parse(write(withRecord(before, 'final', { answers: new Map([['purpose-said', { value: 5, reason: '言えた' }], ['gone', { value: 2 }]]) }))).querySelector('body')?.structuredText ?? '';
  for (const words of ['第三者', '事前', '完了', '1-1 サンプルの問い1ですか。', '指標: 月1回', '5 想定を大きく上回る', '言えた', '未回答', 'gone']) expect(text).toContain(words);
  expect(text).not.toContain('中間');
});

test('nothing runs in the file, nothing is loaded, and no text gets out of its place', () => {
  const allowed = new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'h2', 'h3', 'dl', 'dt', 'dd', 'p', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'script']);
  const count = (root: ReturnType<typeof parse>) => root.querySelectorAll('*').map(({ rawTagName }) => rawTagName.toLowerCase());
  fc.assert(fc.property(anyDocument(sampleShape), (document) => {
    const html = write(document);
    const root = parse(html, { comment: true });
    expect(count(root).filter((tag) => !allowed.has(tag))).toEqual([]);
    expect(root.querySelectorAll('script').map((script) => script.getAttribute('type'))).toEqual(['application/json']);
    expect(root.querySelectorAll('[src], [href], [onload], [onerror]')).toEqual([]);
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(root.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
  }), { numRuns: 300 });
}, 60_000);
