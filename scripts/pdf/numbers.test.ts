import { expect, test } from 'vitest';
import { MOST_PASSES, settle, tocFaults } from './numbers.ts';
import type { ReadPdf } from './read.ts';

const pdf = (places: Record<string, number>, texts: string[] = []): ReadPdf => ({ pages: texts.length, places: new Map(Object.entries(places)), texts, bookmarks: [], tagged: true });
const none = new Uint8Array();

test('a book is printed until the numbers in it are its own', async () => {
  const seen: (number | undefined)[] = [];
  // The numbers make the book one page longer.
  const { passes } = await settle((numbers) => { seen.push(numbers.get('run')); return Promise.resolve(none); }, () => Promise.resolve(pdf({ run: seen.at(-1) === undefined ? 9 : 10 })));
  expect([seen, passes]).toEqual([[undefined, 9, 10], 3]);
});

test('a book that never settles is told, not printed for ever', async () => {
  let page = 0;
  await expect(settle(() => Promise.resolve(none), () => Promise.resolve(pdf({ run: (page += 1) })))).rejects.toThrow(`${MOST_PASSES}回`);
});

test('a line is right when its page shows its words', () => {
  const book = pdf({ run: 2, end: 1 }, ['目次実施する2', '3実施する']);
  expect(tocFaults([{ id: 'run', text: '実施 する' }], book)).toEqual([]);
  expect(tocFaults([{ id: 'end', text: '終える' }, { id: 'no', text: 'なし' }], book)).toEqual(['目次の「終える」は1ページのはずですが、そのページから読み取れません。', '目次の「なし」の行き先がPDFにありません。']);
});
