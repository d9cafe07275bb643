import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pagefind, PagefindData, Words } from './api.ts';
import { BATCH, DEEPEST } from './judge.ts';
import { createSearch } from './planner.ts';
import { fold } from './text.ts';

interface Sheet {
  title: string;
  text: string;
  type?: string;
  year?: number;
}

/** A Pagefind that knows a page only as a bag of characters, as it does with Japanese: 協働 finds 協力して働く too. Scores fall in the order of the pages. */
function fakePagefind(sheets: readonly Sheet[]) {
  const reads: string[] = [];
  const calls: (string | null)[] = [];
  const data = (index: number): PagefindData => {
    const { title = '', text = '', type = 'form' } = sheets[index] ?? {};
    return { url: `/${index}/`, content: fold(`${title}。${text}`), meta: { title: fold(title) }, filters: { type: [type] }, anchors: [] };
  };
  const hit = (index: number) => ({ id: `p${index}`, score: 100 - index, data: async () => { reads.push(`p${index}`); return data(index); } });
  const indices = sheets.map((_, index) => index);
  const types = [...new Set(sheets.map(({ type = 'form' }) => type))];
  const pagefind: Pagefind = {
    async search(term, { filters = {}, sort = {} } = {}) {
      calls.push(term);
      const signs = [...(term ?? '').replaceAll(' ', '')];
      const inside = indices.filter((index) => !filters['type'] || (sheets[index]?.type ?? 'form') === filters['type']);
      const found = inside.filter((index) => signs.every((sign) => fold(`${sheets[index]?.title}${sheets[index]?.text}`).toLowerCase().includes(sign.toLowerCase())));
      const sorted = sort['year'] ? found.toSorted((a, b) => (sheets[b]?.year ?? 0) - (sheets[a]?.year ?? 0)) : found;
      return { results: sorted.map(hit) };
    },
    filters: async () => ({ type: Object.fromEntries(types.map((type) => [type, sheets.filter((sheet) => (sheet.type ?? 'form') === type).length])) }),
  };
  return { pagefind, reads, calls };
}

const searchIn = (sheets: readonly Sheet[], words: Words = {}) => createSearch(fakePagefind(sheets).pagefind, words);
const urls = ({ results }: Awaited<ReturnType<ReturnType<typeof searchIn>>>) => results.map(({ url }) => url);

const trap = { title: '労働の手引', text: '協力して働く人のために。' };
const right = { title: '協働の手引', text: '協働とは何か。' };

describe('what is found really holds the words', () => {
  test('a page with the characters only is not a result', async () => {
    const found = await searchIn([trap, right])('協働');
    expect(urls(found)).toEqual(['/1/']);
    expect(found).toMatchObject({ total: 1, weak: false, missing: [] });
  });
  test('nothing is made up', async () => {
    const found = await searchIn([trap])('協働');
    expect(found).toMatchObject({ results: [], total: 0, weak: false, missing: ['協働'] });
  });
  test('widths, case and kana do not matter', async () => {
    const search = searchIn([{ title: 'ワークショップ', text: 'ＮＰＯの人と' }]);
    for (const query of ['ﾜｰｸｼｮｯﾌﾟ', 'ＮＰＯ', 'npo', 'ワークショップ']) expect(urls(await search(query)), query).toEqual(['/0/']);
  });
  test('every result holds a term, whatever is typed', async () => {
    const sheets = [trap, right, { title: '共催', text: '実行委員会と委託のNPO' }, { title: '委託', text: '協働の委託' }];
    const search = searchIn(sheets);
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('協働', '委託', '働力', 'NPO', 'の', '量子', '実行委員会', 'ワーク'), { minLength: 1, maxLength: 4 }), async (words) => {
      const { results } = await search(words.join(' '));
      return results.every(({ why, excerpt, heading }) => why.length > 0 && [...heading, ...excerpt].some(({ marked }) => marked));
    }), { numRuns: 60 });
  });
});

describe('several words', () => {
  const sheets = [{ title: '委託', text: '契約' }, { title: '共催', text: '委託との違い' }, { title: '後援', text: '名義' }];
  test('with few words, pages with fewer are left out', async () => expect(urls(await searchIn(sheets)('委託 共催'))).toEqual(['/1/']));
  test('words that are never together are said to be so', async () => {
    const found = await searchIn(sheets)('契約 名義');
    expect(found).toMatchObject({ weak: true, missing: [], total: 2 });
    expect(found.suggestions).toEqual([{ kind: 'fewer', query: '名義' }, { kind: 'fewer', query: '契約' }]);
  });
  test('a word that is nowhere is named, and the others are searched', async () => {
    const found = await searchIn(sheets)('委託 量子力学');
    expect(found).toMatchObject({ weak: true, missing: ['量子力学'], total: 2, suggestions: [{ kind: 'fewer', query: '委託' }] });
  });
});

describe('cutting', () => {
  test('a sentence is cut and its words are told', async () => {
    const found = await searchIn([{ title: '相談', text: '団体の窓口' }, trap])('団体はどこに相談すればよいですか');
    expect(urls(found)).toEqual(['/0/']);
    expect(found.terms).toEqual(['団体', '相談']);
  });
  test('a long word of the dictionary is not a sentence', async () => {
    const title = '企画立案や政策形成への参画';
    const found = await searchIn([{ title, text: '' }, { title: '参画', text: '企画立案、政策形成' }], { readings: [['x', title]] })(title);
    expect(found).toMatchObject({ terms: [title], total: 1 });
  });
  test('a compound that is nowhere is cut into its parts', async () => {
    const found = await searchIn([{ title: 'シート', text: '評価の用紙' }])('評価シート');
    expect(found).toMatchObject({ terms: ['評価', 'シート'], total: 1, weak: false });
  });
  test('a compound that no dictionary knows is cut by twos when a page holds them all', async () => {
    const sheets = [{ title: '資源の集団回収', text: '' }, { title: '資源', text: '' }];
    expect(await searchIn(sheets)('資源回収')).toMatchObject({ terms: ['資源', '回収'], total: 1, weak: false });
    expect(await searchIn(sheets)('資源開発')).toMatchObject({ total: 0, missing: ['資源開発'] });
  });
  test('a compound with few pages is also offered in parts', async () =>
    expect((await searchIn([{ title: '協働の窓口', text: '' }])('協働の窓口')).suggestions).toEqual([{ kind: 'apart', query: '協働 窓口' }]));
});

describe('words of the site', () => {
  const words: Words = { synonyms: [['NPO法人', '特定非営利活動法人']], variants: [['取組', '取り組み']], readings: [['きょうどう', '協働'], ['じょせいきん', '助成金']] };
  const sheets = [{ title: '特定非営利活動法人の会', text: '取り組み' }, { title: 'NPO法人の会', text: '取組' }, { title: '協働', text: '助成金' }];
  const why = async (query: string) => (await searchIn(sheets, words)(query)).results.map(({ url, why: [first] }) => `${url} ${first?.kind} ${first?.word}`);
  test('synonyms are found where few pages hold the word, below what was typed', async () =>
    expect(await why('NPO法人')).toEqual(['/1/ typed NPO法人', '/0/ synonym 特定非営利活動法人']));
  test('synonyms are offered where enough pages hold the word', async () => {
    const found = await searchIn([...sheets, { title: 'もう一つのNPO法人', text: '' }], words)('NPO法人');
    expect(urls(found)).toEqual(['/1/', '/3/']);
    expect(found.suggestions[0]).toEqual({ kind: 'synonym', query: '特定非営利活動法人' });
  });
  test('with other words synonyms are searched: each word narrows', async () => expect(urls(await searchIn(sheets, words)('NPO法人 取組'))).toEqual(['/1/', '/0/']));
  test('spellings are found, what was typed first', async () => expect(await why('取組')).toEqual(['/1/ typed 取組', '/0/ variant 取り組み']));
  test('readings are found', async () => expect(await why('きょうどう')).toEqual(['/2/ reading 協働']));
  test('a year is found in the other calendar, and says so', async () => {
    const years = [{ title: '平成10年度の会', text: '' }, { title: '2001年度の会', text: '' }, { title: 'H13', text: '協働' }, { title: '平成13年度の会', text: '' }];
    const told = async (query: string) => (await searchIn(years)(query)).results.map(({ url, why: [first] }) => `${url} ${first?.kind} ${first?.word}`).toSorted();
    expect(await told('平成１３年度')).toEqual(['/1/ variant 2001年', '/2/ variant H13', '/3/ typed 平成13年度']);
    expect(await told('Ｈ１３')).toEqual(['/1/ variant 2001年', '/2/ typed H13', '/3/ variant 平成13年']);
    expect(await told('2001年度の会')).toEqual(['/1/ typed 2001年度の会', '/3/ variant 平成13年度の会']);
    expect(await told('H1')).toEqual([]);
  });
  test('a short misspelling is answered with the word', async () =>
    expect(await searchIn(sheets, words)('助成菌')).toMatchObject({ total: 0, suggestions: [{ kind: 'spelling', query: '助成金' }] }));
  test('a longer one is searched as the word, and says so', async () => {
    const known: Words = { ...words, terms: ['フードバンク'] };
    const food = [...sheets, { title: 'フードバンクの会', text: '食品' }];
    expect(await searchIn(food, known)('フードバング')).toMatchObject({ corrected: 'フードバンク', total: 1, missing: [], weak: false });
    expect(await searchIn(food, known)('食品のフードバング')).toMatchObject({ corrected: '食品のフードバンク', total: 1 });
    expect(await searchIn([...food, { title: 'アダプトの会', text: 'アドプト、フードバンク' }], { terms: ['アドプト', 'フードバンク'] })('アダプト フードバング')).toMatchObject({ corrected: 'アダプト フードバンク', total: 1 });
    expect((await searchIn(food, known)('フードバンク')).corrected).toBeUndefined();
    expect(await searchIn(sheets, known)('フードバング')).toMatchObject({ total: 0 });
  });
});

describe('words typed as they sound', () => {
  const words: Words = { readings: [['きょうどう', '協働'], ['いたく', '委託']], spoken: [['しょくどう', '食堂']], variants: [['子ども', 'こども']], kana: ['ごみ', 'ネコ'] };
  const sheets = [{ title: 'こどもの会', text: '' }, { title: '子ども食堂', text: '' }, { title: '協働とは', text: '委託' }, { title: 'ごみ拾い', text: 'の問題' }, { title: '野生ネコ', text: '' }, { title: '積み重ねこそ', text: '' }];
  const search = searchIn(sheets, { ...words, readings: [...(words.readings ?? []), ['こども', '子ども']] });
  test.each([
    ['ゴミ', [3], undefined],
    ['ゴミ問題', [3], undefined],
    ['ごみ問題', [3], undefined],
    ['ゴミ拾い', [3], undefined],
    ['ねこ', [4], undefined],
    ['きょうどうとは', [2], '協働とは'],
    ['きょうどうといたく', [2], '協働と委託'],
    ['こどもしょくどう', [1], '子ども食堂'],
    ['恊働', [2], undefined],
    ['ほげほげふが', [], undefined],
  ])('%s', async (query, pages, corrected) => {
    const found = await search(query);
    expect(urls(found)).toEqual(pages.map((page) => `/${page}/`));
    expect(found.corrected).toBe(corrected);
  });
  test('the names are fetched for a katakana word inside a compound, and it is tried as the site writes it', async () => {
    const { pagefind } = fakePagefind(sheets);
    expect(urls(await createSearch(pagefind, {}, async () => words)('ゴミ拾い'))).toEqual(['/3/']);
  });
});

describe('filters, order and depth', () => {
  const many = Array.from({ length: 100 }, (_, index): Sheet => ({ title: `委託${index}`, text: '契約', type: index % 4 === 0 ? 'case' : 'form', year: index }));
  test('counts respect the filter of the others, and agree with what the filter gives', async () => {
    const search = searchIn(many);
    const open = await search('委託');
    expect(open).toMatchObject({ total: 100, facets: { type: { case: 25, form: 75 } } });
    const cases = await search('委託', { filters: { type: ['case'] } });
    expect(cases).toMatchObject({ total: 25, facets: { type: { case: 25, form: 75 } } });
    expect(cases.results.every(({ type }) => type === 'case')).toBe(true);
  });
  test('only the filters asked for are counted', async () => {
    const { pagefind } = fakePagefind(many);
    expect((await createSearch(pagefind)('委託', { facets: [] })).facets).toEqual({});
    expect((await createSearch(pagefind)('委託', { facets: ['type'] })).facets).toEqual({ type: { case: 25, form: 75 } });
    expect((await createSearch(pagefind)('委託', { facets: ['type', 'nowhere'] })).facets).toEqual({ type: { case: 25, form: 75 }, nowhere: {} });
  });
  test('a sort key orders the results', async () => expect(urls(await searchIn(many)('委託', { sort: { key: 'year', direction: 'desc' }, limit: 2 }))).toEqual(['/99/', '/98/']));
  test('no more pages are read than are needed when all hold', async () => {
    const { pagefind, reads } = fakePagefind(many);
    expect((await createSearch(pagefind)('委託', { limit: BATCH })).results).toHaveLength(BATCH);
    expect(reads).toHaveLength(BATCH);
  });
  test.each([['協働', 0], ['取組 協働', 0], ['きょうどう', 1], ['ワークショップ', 1], ['協働とは何かを知りたい人', 1], ['協議', 1]])('names are fetched once, and only for kana, sentences and what is not found: %s', async (query, times) => {
    let fetched = 0;
    const search = createSearch(fakePagefind([right, { title: '取組', text: '協働の取組' }, { title: '委託', text: '協働' }]).pagefind, {}, async () => { fetched += 1; return { readings: [['きょうどう', '協働']] }; });
    await search(query);
    await search(query);
    expect(fetched).toBe(times);
  });
  test('the best page of each kind is read, however many there are of another', async () => {
    const others = many.slice(0, 50).map((sheet) => ({ ...sheet, title: `委託の${sheet.title}` }));
    const explained: Sheet = { title: '委託', text: '形態の説明', type: 'guide' };
    const [first] = urls(await searchIn([...others, explained])('委託'));
    expect(first).toBe('/50/');
  });
  test('reading goes on while a batch is mixed, and stops', async () => {
    const mixed = Array.from({ length: 200 }, (_, index): Sheet => (index % 2 ? { title: '託された人', text: '委ねる' } : { title: '委託', text: '契約' }));
    const { pagefind, reads } = fakePagefind(mixed);
    const found = await createSearch(pagefind)('委託', { limit: 20 });
    expect(reads).toHaveLength(DEEPEST);
    expect(found.results.every(({ title }) => title === '委託')).toBe(true);
  });
  test('a right page below a batch of traps is still found', async () => {
    const traps = Array.from({ length: 30 }, () => trap);
    expect(urls(await searchIn([...traps, right])('協働'))).toEqual(['/30/']);
  });
  test('more results are read on demand', async () => expect((await searchIn(many)('委託', { limit: 70 })).results).toHaveLength(70));
  test('each call and each page is asked once', async () => {
    const { pagefind, reads, calls } = fakePagefind([trap, right]);
    const search = createSearch(pagefind);
    await search('協働');
    const [read, called] = [reads.length, calls.length];
    await search('協働', { filters: { type: ['form'] } });
    expect([reads.length, calls.length]).toEqual([read, called]);
  });
  test('a failed call can be tried again', async () => {
    const { pagefind } = fakePagefind([right]);
    let fails = true;
    const search = createSearch({ ...pagefind, search: async (...args) => { if (fails) throw new Error('offline'); return pagefind.search(...args); } });
    await expect(search('協働')).rejects.toThrow('offline');
    fails = false;
    expect((await search('協働')).total).toBe(1);
  });
});

test('an empty query finds nothing', async () => expect(await searchIn([right])(' 、')).toMatchObject({ results: [], total: 0, weak: false, suggestions: [] }));
