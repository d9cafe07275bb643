/** Comparing is symmetric, loses nothing, and keeps the order of the sheet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../../../tests/fixtures/sheets/documents.ts';
import { joined, side, siteDocument } from '../../../../tests/fixtures/sheets/merge.ts';
import { sampleShape, siteShape, siteWords } from '../../../../tests/fixtures/sheets/sample.ts';
import type { SheetDocument } from '../answers.ts';
import { recordOf } from '../answers.ts';
import { SheetFileError } from '../file-error.ts';
import type { Role } from '../roles.ts';
import { itemsOf } from '../shape.ts';
import { agendaOf, agendaText, whyFirst } from './agenda.ts';
import { compare, grouped } from './compare.ts';
import { commonPhases, withoutSide } from './sides.ts';
import { withSide } from './join.ts';

const documents = fc.tuple(anyDocument(sampleShape), anyDocument(sampleShape), fc.option(anyDocument(sampleShape)));
const as = (role: Role, document: SheetDocument): SheetDocument => ({ ...document, role, project: '' });
const both = (a: SheetDocument, b: SheetDocument, third: SheetDocument | null) => joined(as('government', a), as('partner', b), ...(third ? [as('third', third)] : []));
const ids = itemsOf(sampleShape).map(({ id }) => id);

test('property: exchanging the two sides changes nothing but whose answer is whose', () => {
  fc.assert(fc.property(documents, ([a, b, third]) => {
    const [one, other] = [compare(both(a, b, third), sampleShape, 'final'), compare(both(b, a, third), sampleShape, 'final')];
    expect(one.map(({ standing, gap, common, sameExpectation }) => ({ standing, gap, common, sameExpectation }))).toEqual(other.map(({ standing, gap, common, sameExpectation }) => ({ standing, gap, common, sameExpectation })));
    expect(grouped(one).first.map(({ id }) => id)).toEqual(grouped(other).first.map(({ id }) => id));
    for (const [index, { answers }] of one.entries()) {
      expect(answers.get('government')).toEqual(other[index]?.answers.get('partner'));
      expect(answers.get('third')).toEqual(other[index]?.answers.get('third'));
    }
  }), { numRuns: 300 });
});

test('property: every question stands in exactly one group with all its answers, in the order of the sheet inside a rank', () => {
  fc.assert(fc.property(documents, ([a, b, third]) => {
    const compared = compare(both(a, b, third), sampleShape, 'final');
    const groups = grouped(compared);
    expect(Object.values(groups).flat().map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    for (const { id, answers } of compared) {
      expect(answers.get('government')).toEqual(recordOf(a, 'final').answers.get(id));
      expect(answers.get('partner')).toEqual(recordOf(b, 'final').answers.get(id));
    }
    for (const group of [groups.near, groups.agreed, groups.unanswered]) expect(group).toEqual(group.toSorted((x, y) => ids.indexOf(x.id) - ids.indexOf(y.id)));
    for (const [index, { gap, standing, id }] of groups.first.entries()) {
      const next = groups.first[index + 1];
      if (standing === 'apart' && next?.standing === 'apart') expect(gap > next.gap || (gap === next.gap && ids.indexOf(id) < ids.indexOf(next.id))).toBe(true);
    }
  }), { numRuns: 300 });
});

test('property: every question that is not plainly agreed is on the agenda, once', () => {
  fc.assert(fc.property(documents, ([a, b, third]) => {
    const compared = compare(both(a, b, third), siteShape, 'final');
    const onAgenda = agendaOf(compared, siteShape, siteWords).topics.flatMap(({ items }) => items);
    expect(new Set(onAgenda).size).toBe(onAgenda.length);
    for (const { id, standing } of compared) if (standing !== 'agreed') expect(onAgenda).toContain(id);
  }), { numRuns: 60 });
});

const sides = joined(
  siteDocument(siteShape, 'government', { 'purpose-reason': { value: 3 }, 'equality-decision': { value: 5, reason: '話した' }, 'equality-adopted': { value: 'na', reason: 'なし' }, 'roles-agreed': { value: 4 }, 'openness-record': { value: 2, reason: '遅れた' } }),
  siteDocument(siteShape, 'partner', { 'purpose-reason': { value: 3 }, 'equality-decision': { value: 1, reason: '後で知った' }, 'equality-adopted': { value: 3 }, 'roles-agreed': { value: 3 }, 'openness-record': { value: 2, reason: '遅れた' }, 'purpose-goal': { value: 3 } }),
);
const compared = compare(sides, siteShape, 'final');
const standing = (id: string) => compared.find((one) => one.id === id)?.standing;

test('the kinds of difference', () => {
  expect(['purpose-reason', 'equality-decision', 'equality-adopted', 'roles-agreed', 'purpose-goal', 'results-reach'].map(standing)).toEqual(['agreed', 'apart', 'applies', 'near', 'blank', 'unanswered']);
  expect(grouped(compared).first.map(({ id }) => id)).toEqual(['equality-decision', 'equality-adopted', 'purpose-goal']);
  expect(grouped(compared).first.map(whyFirst)).toEqual(['点が4離れています。', '点を付けた側と、「該当なし」とした側があります。', '行政が点を付けていません。']);
  expect(compared.find(({ id }) => id === 'results-goal')).toMatchObject({ sameExpectation: true });
});

test('a third party that differs widely brings a question to the front, but need not answer', () => {
  const three = joined(...[...sides.values()].map(({ document }) => document), siteDocument(siteShape, 'third', { 'purpose-reason': { value: 1, reason: '聞けなかった' } }));
  const again = compare(three, siteShape, 'final');
  expect(again.find(({ id }) => id === 'purpose-reason')?.standing).toBe('apart');
  expect(again.find(({ id }) => id === 'roles-agreed')?.standing).toBe('near');
});

test('the agenda says what, why and how long', () => {
  const agenda = agendaOf(compared, siteShape, siteWords);
  const text = agendaText(agenda, [['事業名', 'サンプル事業(架空)'], ['段階', '']]);
  expect(text).toContain('事業名: サンプル事業(架空)');
  expect(text).not.toContain('段階');
  expect(text).toMatch(/2 2-1 .*\(5分\)\n {2}点が4離れています。/);
  expect(text).toContain('双方が低いと見た問い(8-2)(3分)');
  expect(text).toContain(`合わせて${agenda.topics.reduce((sum, { minutes }) => sum + minutes, 0)}分`);
});

const government = siteDocument(siteShape, 'government', { 'purpose-reason': { value: 3 } });
const partner = siteDocument(siteShape, 'partner', { 'purpose-reason': { value: 3 } });

test('what does not belong together is refused with a reason, and changes nothing', () => {
  const one = joined(government);
  const refused = (document: SheetDocument, version = document.sheet.version) => {
    try { withSide(one, { ...side(document), version }); return ''; } catch (error) { return error instanceof SheetFileError ? `${error.fault} ${error.message}` : String(error); }
  };
  expect(refused({ ...partner, role: null })).toBe('no-role 立場(行政、団体、第三者)が選ばれていません。');
  expect(refused(government)).toBe('same-role 行政のファイルは、もう入っています。');
  expect(refused({ ...partner, project: '別の事業(架空)' })).toBe('other-project 事業名が違います。このファイルは「別の事業(架空)」、行政のファイルは「サンプル事業(架空)」です。');
  expect(refused(partner, '1.0')).toBe('other-version シートの版が違います。このファイルは第1.0版、行政のファイルは第2.0版です。');
  expect(refused({ ...partner, project: ' サンプル事業（架空） ' })).toBe('');
  expect(refused({ ...partner, project: '' })).toBe('');
  expect([...one.keys()]).toEqual(['government']);
});

test('sides stand in the order of the roles, and a phase counts when both have answers in it', () => {
  const sides = joined(partner, government);
  expect([...sides.keys()]).toEqual(['government', 'partner']);
  expect(commonPhases(sides, siteShape).map(({ id }) => id)).toEqual(['final']);
  expect(commonPhases(withoutSide(sides, 'partner'), siteShape)).toEqual([]);
});
