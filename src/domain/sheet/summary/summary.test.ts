/** The summary of many files: put together, counted, anonymised, in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument } from '../../../../tests/fixtures/sheets/documents.ts';
import { sampleShape, sampleWords } from '../../../../tests/fixtures/sheets/sample.ts';
import type { Value } from '../answers.ts';
import { parseSheetFile } from '../file.ts';
import { writeSheetFile } from '../write.ts';
import { itemsOf } from '../shape.ts';
import { anonymousRows, anonymousText } from './anonymous.ts';
import { formCounts, phaseCounts, versionCounts } from './counts.ts';
import { entryOf } from './entry.ts';
import type { Entry, SummarySheet } from './entry.ts';
import { namesOfForm } from './form.ts';
import { collect, sides, submissionsIn } from './projects.ts';
import { itemSpreads, viewpointSpreads } from './spread.ts';
import { answerRows, summaryTables } from './tables.ts';
import { weakThemes, wideGaps } from './weak.ts';

const [firstItem = '', secondItem = ''] = itemsOf(sampleShape).map(({ id }) => id);
const scored = sampleShape.phases.filter(({ kind }) => kind === 'score').map(({ id }) => id);
const final = scored.at(-1) ?? '';
const forms = [namesOfForm('cosponsor', '共催'), namesOfForm('subsidy', '補助・助成'), namesOfForm('assistance', '協力'), namesOfForm('cooperation', '事業協力')];
const sheet: SummarySheet = { shape: sampleShape, forms, formItems: [firstItem], themes: [{ id: 'roles', name: '役割', items: [firstItem] }, { id: 'funding', name: '資金', items: [secondItem] }] };

const entry = (file: string, project: string, role: Entry['role'], savedAt: string, values: Record<string, Value>, more: Partial<Entry> = {}): Entry =>
  ({ file, project, organisation: '', role, version: '2.0', savedAt, form: null, phases: new Map([[final, { date: '', values: new Map(Object.entries(values)) }]]), ...more });

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;

describe('putting files together', () => {
  test('the same project, side and phase counts once: the newest, and the other is named', () => {
    const older = entry('old.json', 'サンプル 事業(架空)', 'partner', day(1), { [firstItem]: 1 }, { organisation: '甲の会(架空)' });
    const newer = entry('new.json', 'サンプル事業（架空）', 'partner', day(2), { [firstItem]: 4 }, { organisation: '乙の会(架空)' });
    const { projects, replaced } = collect([older, newer]);
    expect(projects).toHaveLength(1);
    expect(submissionsIn(projects, final).map(({ entry: { file } }) => file)).toEqual(['new.json']);
    expect(replaced).toEqual([{ project: 'サンプル事業（架空）', side: 'partner', phase: final, kept: 'new.json', dropped: 'old.json', otherOrganisation: true }]);
  });

  test('an older file still counts for the phases that the newer one lacks', () => {
    const [mid = ''] = scored;
    const older = entry('old.json', 'サンプル(架空)', 'government', day(1), {}, { phases: new Map([[mid, { date: '', values: new Map([[firstItem, 2]]) }]]) });
    const { projects, replaced } = collect([entry('new.json', 'サンプル(架空)', 'government', day(2), { [firstItem]: 3 }), older]);
    expect(replaced).toEqual([]);
    expect([...(projects[0]?.phases.keys() ?? [])].toSorted()).toEqual([mid, final].toSorted());
  });

  describe('departments that use one name', () => {
    const drill = (file: string, role: Entry['role'], organisation: string, number = 1) => entry(file, '防災訓練(架空)', role, day(number), { [firstItem]: 3 }, { organisation });
    const [care, school, partner] = [drill('care.html', 'government', '福祉部 高齢課'), drill('school.html', 'government', '教育委員会 生涯学習課', 2), drill('partner.html', 'partner', 'サンプルの会(架空)')];

    test('have a project each, and nothing of them is left out', () => {
      const { projects, replaced, sameNames } = collect([care, school]);
      expect(projects.map(({ name }) => name)).toEqual(['防災訓練(架空)(教育委員会 生涯学習課)', '防災訓練(架空)(福祉部 高齢課)']);
      expect(replaced).toEqual([]);
      expect(sameNames).toEqual([{ project: '防災訓練(架空)', departments: ['教育委員会 生涯学習課', '福祉部 高齢課'], loose: [] }]);
    });

    test('leave a file of another side alone, and it is named', () => {
      const { projects, sameNames } = collect([partner, care, school]);
      expect(phaseCounts({ entries: [], projects, replaced: [], sameNames }, sampleShape).find(({ phase }) => phase === final)?.both).toEqual([]);
      expect(sameNames[0]?.loose).toEqual(['partner.html']);
      expect(projects.map(({ name }) => name)).toContain('防災訓練(架空)(どの部署の事業か不明)');
    });

    test('are one where only the spelling differs, and a file without a department joins the only one', () => {
      const { projects, sameNames } = collect([care, drill('again.html', 'government', '福祉部　高齢課', 3), drill('blank.html', 'government', ''), partner]);
      expect(projects.map(({ name }) => name)).toEqual(['防災訓練(架空)']);
      expect(sameNames).toEqual([]);
    });
  });

  test('files without a name are projects of their own, but the same file chosen twice is one', () => {
    const unnamed = (file: string, savedAt: string) => entry(file, ' ', 'partner', savedAt, { [firstItem]: 3 });
    expect(collect([unnamed('a', day(1)), unnamed('b', day(2)), unnamed('copy of a', day(1))]).projects).toHaveLength(2);
  });

  const anyEntry = fc.record({
    file: fc.uuid(), project: fc.constantFrom('', '甲(架空)', '乙(架空)', '乙 (架空)'), organisation: fc.constantFrom('', '会(架空)', '福祉部 高齢課(架空)', '生涯学習課(架空)'),
    role: fc.constantFrom('government' as const, 'partner' as const, 'third' as const, null), version: fc.constantFrom('1.0', '2.0'), savedAt: fc.integer({ min: 1, max: 9 }).map(day), form: fc.constantFrom(null, 'cosponsor'),
    phases: fc.uniqueArray(fc.constantFrom(...sampleShape.phases.map(({ id }) => id))).chain((ids) => fc.tuple(...ids.map((id) => fc.dictionary(fc.constantFrom(firstItem, secondItem), fc.constantFrom<Value>(1, 2, 3, 4, 5, 'na')).map((values) => [id, { date: '', values: new Map(Object.entries(values)) }] as const))).map((pairs) => new Map(pairs))),
  });

  test('the order of the files makes no difference, and every answer counts or is named', () => {
    fc.assert(fc.property(fc.uniqueArray(anyEntry, { maxLength: 15, selector: ({ file }) => file }), fc.nat(), (entries, seed) => {
      const { projects, replaced, sameNames } = collect(entries);
      const turned = entries.toSorted((a, b) => ((a.file.charCodeAt(0) * 31 + seed) % 17) - ((b.file.charCodeAt(0) * 31 + seed) % 17));
      const again = collect(turned);
      expect({ projects: again.projects, replaced: again.replaced }).toEqual({ projects, replaced });
      const answers = entries.reduce((sum, { phases }) => sum + phases.size, 0);
      expect(again.sameNames).toEqual(sameNames);
      const counted = sampleShape.phases.reduce((sum, { id }) => sum + submissionsIn(projects, id).length, 0);
      expect(counted + replaced.length).toBe(answers);
      for (const { phases } of projects) for (const side of phases.values()) expect(side.size).toBeGreaterThan(0);
      for (const project of projects) expect(new Set([...project.phases.values()].flatMap((given) => [...given].flatMap(([side, { entry: { organisation } }]) => (side === 'government' && organisation ? [organisation] : [])))).size).toBeLessThan(2);
      for (const id of scored) {
        const given = submissionsIn(projects, id);
        for (const { points, notApplicable, blank, total, mean } of [...viewpointSpreads(sampleShape, given), ...itemSpreads(sampleShape, given)]) {
          expect(points.reduce((sum, count) => sum + count, 0) + notApplicable + blank).toBe(total);
          if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true);
        }
        const [whole, parts] = [viewpointSpreads(sampleShape, given), itemSpreads(sampleShape, given)];
        expect(parts.reduce((sum, { blank }) => sum + blank, 0)).toBe(whole.reduce((sum, { blank }) => sum + blank, 0));
      }
    }), { numRuns: 300 });
  });
});

describe('counting', () => {
  const collected = collect([
    entry('a1', '甲(架空)', 'government', day(1), { [firstItem]: 5, [secondItem]: 3 }, { form: 'cosponsor' }), entry('a2', '甲(架空)', 'partner', day(1), { [firstItem]: 2, [secondItem]: 2 }),
    entry('b1', '乙(架空)', 'partner', day(1), { [firstItem]: 'na', [secondItem]: 1 }, { version: '1.0' }), entry('c1', '丙(架空)', null, day(1), { [firstItem]: 4 }),
  ]);

  test('projects by phase and side, both sides and one', () => {
    const { projects, bySide, both, onlyGovernment, onlyPartner } = phaseCounts(collected, sampleShape).find(({ phase }) => phase === final) ?? expect.fail();
    expect({ projects, bySide }).toEqual({ projects: 3, bySide: { government: 1, partner: 2, third: 0, unset: 1 } });
    expect([both, onlyGovernment, onlyPartner].map((list) => list.map(({ name }) => name))).toEqual([['甲(架空)'], [], ['乙(架空)']]);
  });

  test('versions by file, forms by project', () => {
    expect(versionCounts(collected)).toEqual([{ key: '2.0', count: 3 }, { key: '1.0', count: 1 }]);
    expect(formCounts(collected)).toEqual([{ key: null, count: 2 }, { key: 'cosponsor', count: 1 }]);
  });

  test('the spread of points has its mean, and what was left out', () => {
    const spread = itemSpreads(sampleShape, submissionsIn(collected.projects, final)).find(({ id }) => id === firstItem);
    expect(spread).toEqual({ id: firstItem, points: [1, 1, 0, 1, 0], notApplicable: 1, blank: 0, total: 4, mean: 3.67 });
  });

  test('themes with low points, by any side or by one', () => {
    const names = (side: (typeof sides)[number] | null) => weakThemes(collected.projects, sheet, final, side).map(({ id, projects }) => [id, projects.length]);
    expect(names(null)).toEqual([['funding', 2], ['roles', 1]]);
    expect(names('government')).toEqual([]);
  });

  test('differences of two points or more, only between the two sides', () => {
    expect(wideGaps(collected.projects, sampleShape, final).map(({ project, gaps }) => [project.name, gaps])).toEqual([['甲(架空)', [{ id: firstItem, government: 5, partner: 2 }]]]);
  });
});

describe('what leaves', () => {
  test('anonymised lines hold ids and points only, whatever was written, and tell nothing by their order', () => {
    fc.assert(fc.property(fc.array(anyDocument(sampleShape), { maxLength: 6 }), (documents) => {
      const entries = documents.map((document, index) => entryOf(`${index}.json`, parseSheetFile(writeSheetFile(document, new Date(Date.UTC(2026, 1, index + 1))), sampleShape), sheet));
      const collected = collect(entries);
      const known = new Set([sampleShape.id, sampleShape.version, ...scored, ...sides]);
      for (const cell of anonymousRows(collected, sampleShape).flat()) expect(cell === null || cell === 'na' || typeof cell === 'number' || known.has(cell)).toBe(true);
      expect(anonymousText(collect(entries.toReversed()), sampleShape)).toBe(anonymousText(collected, sampleShape));
      expect(anonymousText(collected, sampleShape).trimEnd().split('\r\n').length - 1).toBe(scored.reduce((sum, id) => sum + submissionsIn(collected.projects, id).length, 0));
    }), { numRuns: 200 });
  });

  test('the tables name what does not count, and never join more than a cell holds', () => {
    const collected = collect([entry('a', '甲(架空)', 'partner', day(1), { [firstItem]: 1 }), entry('b', '甲(架空)', 'partner', day(2), { [firstItem]: 2 })]);
    const summary = { collected, sheet, words: sampleWords, refused: [{ file: 'x.pdf', message: 'PDFのようです。', where: 'ファイルのはじめ', advice: '選び直してください。', sheet: '' }] };
    const tables = summaryTables(summary);
    expect(tables.map(({ name }) => name)).toEqual(['数', '視点ごと', '問いごと', '要改善', '差2以上', '答えごと', '数えなかったもの']);
    expect(tables.at(-1)?.rows.slice(1)).toEqual([
      ['x.pdf', '読めない', 'PDFのようです。(ファイルのはじめ)選び直してください。'],
      ['a', '新しいファイルがある', `「甲(架空)」の${sampleWords.phases.at(-1)?.name}(団体)は、bを数えました。`],
    ]);
    expect(answerRows(summary).map((row) => row.length)).toEqual(Array.from({ length: 2 }, () => answerRows(summary)[0]?.length));
  });
});
