/** Facts of a case lead to the source that they come from, and that source says when it was seen; runs after a build. */
import { parse as parseHtml } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readBuilt } from '../../scripts/lib/built.ts';
import type { Case } from '../../src/schemas/cases.ts';

const { cases } = JSON.parse(readBuilt('data/cases.json')) as { cases: (Case & { id: string })[] };
const told = cases.filter(({ evidence }) => evidence);

test('there are cases that tell it', () => expect(told.length).toBeGreaterThan(50));

test('every line of evidence is a mark beside its fact, and every mark leads to a source with its date', () => {
  for (const { id, evidence = [], sources, ...record } of told) {
    const page = parseHtml(readBuilt(`cases/${id}/index.html`));
    const marks = page.querySelectorAll('.source-mark');
    const times = (field: keyof typeof record, item?: number) => (item === undefined && ['partners', 'otherPartners', 'forms', 'outcomes', 'limits', 'costs'].includes(field) ? (record[field] as unknown[]).length : 1);
    expect(marks.length, id).toBe(evidence.reduce((sum, { field, item }) => sum + times(field, item), 0));
    for (const mark of marks) {
      const number = Number(mark.getAttribute('href')?.replace('#source-', ''));
      const source = page.getElementById(`source-${number}`);
      expect(mark.getAttribute('aria-label'), id).toBe(`出典${number}`);
      expect(source?.text, id).toContain(sources[number - 1]?.title);
      expect(source?.querySelectorAll('time').at(-1)?.getAttribute('datetime'), id).toBe(sources[number - 1]?.seen);
    }
    for (const { field, item, source } of evidence.filter((one) => one.item !== undefined)) {
      const value = (record[field] as unknown[])[(item ?? 0) - 1];
      if (typeof value === 'object' && value !== null && 'text' in value) expect(marks.some((mark) => mark.text === `[${source}]` && mark.parentNode?.text.includes(String(value.text))), `${id} ${field} ${item}`).toBe(true);
    }
  }
});

test('what is not told apart is said to be so', () => {
  for (const { id, evidence } of cases.filter(({ sources }) => sources.length > 1)) {
    expect(parseHtml(readBuilt(`cases/${id}/index.html`)).text, id).toContain(evidence ? '番号のない項目は、上の出典のいずれかによります。' : '項目ごとの出典は分けていません。');
  }
});
