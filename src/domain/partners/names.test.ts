import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positions } from '../facets/bits.ts';
import { openFacets } from '../facets/facet-index.ts';
import { countFacet, found, loosenings } from '../facets/find.ts';
import { finderQuery, findersFrom, wordsFilter, wordsOf } from './address.ts';
import type { FinderFilter } from './address.ts';
import { packDirectory } from './directory-index.ts';
import type { DirectoryIndex, PackedOne } from './directory-index.ts';
import { directoryKeys, directoryValues } from './facets.ts';
import type { DirectoryKey } from './facets.ts';
import { nameKey } from './name-key.ts';
import { named, openNames, withWords, wordsIn } from './names.ts';

const rest = async () => undefined;
const one = (name: string, reading: string, municipality: string | undefined, fields: string[]): PackedOne =>
  ({ id: name, name, reading, cases: 0, isEnded: false, values: directoryValues({ fields, municipality, kind: 'npo', isWritten: false, registers: ['tokyo'] }, 'none', 0) });
const all = [
  one('特定非営利活動法人みどりの会(架空)', 'みどりのかい', 'kodaira', ['environment']),
  one('一般社団法人ＡＢＣ子ども食堂(架空)', 'えーびーしーこどもしょくどう', 'adachi', ['children', 'welfare']),
  one('緑のサンプル髙橋塾(架空)', 'みどりのさんぷるたかはしじゅく', undefined, ['children']),
];
const placeNames: Record<string, string> = { kodaira: '小平市 こだいらし', adachi: '足立区 あだちく', unstated: '' };
function indexOf(list: readonly PackedOne[]): DirectoryIndex {
  const packed = packDirectory(list, (key) => [...new Set(list.flatMap(({ values }) => values[key]))].toSorted(), [...new Set(list.flatMap(({ values }) => values.municipality))].toSorted().map((id) => placeNames[id] ?? id));
  return { ...packed, ...openFacets(packed) };
}
const index = indexOf(all);
const names = await openNames(index, rest);
const find = (query: string) => positions(named(index, names, query));

test.each([
  ['みどり', [0, 2]], ['ミドリ', [0, 2]], ['ﾐﾄﾞﾘ', [0, 2]], ['緑', [2]], ['特定非営利活動法人みどり', [0, 2]], ['NPO法人 みどり', [0, 2]], ['abc', [1]], ['ＡＢＣ', [1]],
  ['高橋', [2]], ['こだいら', [0]], ['小平', [0]], ['みどり 小平市', [0]], ['みどり 足立', []], ['特定非営利活動法人', [0, 1, 2]], ['', [0, 1, 2]], ['ない名前', []], ['かい えー', []],
])('「%s」 finds %j', (query, expected) => expect(find(query)).toEqual(expected));

test('the text of names finds what asking each name would', async () => {
  const word = fc.string({ unit: fc.constantFrom('あ', 'い', '緑', 'A', 'ｱ', ' ', '\n', '法人'), minLength: 0, maxLength: 4 });
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 70 }), word, async (pairs, query) => {
    const list = pairs.map(([name, reading]) => one(name, reading, undefined, []));
    const made = indexOf(list);
    const expected = pairs.flatMap(([name, reading], position) => (wordsIn(query).every((key) => nameKey(name).includes(key) || nameKey(reading).includes(key)) ? [position] : []));
    expect(positions(named(made, await openNames(made, rest), query))).toEqual(expected);
  }), { numRuns: 200 });
});

test('words narrow the counts of every facet and can be taken back', () => {
  const filters = [...wordsFilter('みどり'), { key: 'field' as const, value: 'welfare', not: false }];
  const withThem = withWords(index, names, 'みどり');
  expect(positions(found(withThem, filters))).toEqual([]);
  expect(Object.fromEntries(countFacet(withThem, 'field', filters))).toEqual({ children: 1, environment: 1, welfare: 0 });
  expect(loosenings(withThem, filters).map(({ drop, count }) => [drop.map(({ key }) => key).join(), count])).toEqual([['field', 2], ['q', 1]]);
});

test('words and facets find and count what asking each organisation would', async () => {
  const word = fc.string({ unit: fc.constantFrom('あ', 'い', '緑', 'A'), minLength: 1, maxLength: 3 });
  const [fields, towns] = [['environment', 'children', 'welfare'], ['kodaira', 'adachi', undefined]];
  const anyOne = fc.tuple(word, word, fc.constantFrom(...towns), fc.subarray(fields)).map((parts) => one(...parts));
  const anyFilter = fc.record({ key: fc.constantFrom('field' as const, 'municipality' as const, 'intent' as const), value: fc.constantFrom('environment', 'children', 'kodaira', 'unstated', 'none', 'nothing'), not: fc.boolean() });
  const filtersOf = fc.uniqueArray(anyFilter, { selector: ({ key, value }) => `${key} ${value}`, maxLength: 4 });
  await fc.assert(fc.asyncProperty(fc.array(anyOne, { minLength: 1, maxLength: 70 }), fc.oneof(word, fc.constant('')), filtersOf, async (list, query, chosen) => {
    const made = indexOf(list);
    const withThem = withWords(made, await openNames(made, rest), query);
    const filters = [...wordsFilter(query), ...chosen];
    const isNamed = ({ name, reading, values }: PackedOne) => wordsIn(query).every((key) => [name, reading, ...values.municipality.flatMap((id) => (placeNames[id] ?? id).split(' '))].some((text) => nameKey(text).includes(key)));
    const passes = ({ values }: PackedOne, key: DirectoryKey, of: readonly FinderFilter[]) => {
      const [wanted, refused] = [false, true].map((not) => of.filter((filter) => filter.key === key && filter.not === not));
      return (wanted?.length === 0 || wanted?.some(({ value }) => values[key].includes(value))) && !refused?.some(({ value }) => values[key].includes(value));
    };
    const fits = (each: PackedOne, of: readonly FinderFilter[]) => isNamed(each) && directoryKeys.every((key) => passes(each, key, of));
    expect(positions(found(withThem, filters))).toEqual(list.flatMap((each, position) => (fits(each, filters) ? [position] : [])));
    for (const key of directoryKeys) for (const [value, count] of countFacet(withThem, key, filters)) {
      const instead = [...filters.filter((filter) => filter.key !== key || (filter.not && filter.value !== value)), { key, value, not: false }];
      expect(list.filter((each) => fits(each, instead)), `${key}=${value}`).toHaveLength(count);
    }
  }), { numRuns: 200 });
});

test('the address keeps words and filters', () => {
  const query = 'q=%E3%81%BF%E3%81%A9%E3%82%8A&field=children&field=welfare&not-kind=company';
  const filters = findersFrom(new URLSearchParams(`${query}&q=second&unknown=1`));
  expect(finderQuery(filters)).toBe(query);
  expect(wordsOf(filters)).toBe('みどり');
  expect(wordsFilter('  ')).toEqual([]);
  expect(wordsOf(wordsFilter('あ'.repeat(500)))).toHaveLength(100);
});
