/** What becomes of a record that is there when its organisation hands something in. */
import { expect, test } from 'vitest';
import { registration } from '../../../../tests/fixtures/partners/registration.ts';
import { partnerSchema } from '../../../schemas/partners.ts';
import type { Partner } from '../../../schemas/partners.ts';
import { differing, registered, withdrawn } from './record.ts';

const day = '2026-11-23';
const source = { title: 'サンプル市の報告(架空)', seen: '2026-01' };
const byDesk = { viewpoint: 'capacity', text: '窓口が確かめた。', by: 'desk', checked: '2026-01-01' } as const;
const before: Partner = {
  name: 'サンプル花の会(架空)', reading: 'さんぷるはなのかい', kind: 'unstated', municipality: 'sample-city', fields: [], facts: [{ text: '2010年に始まった。', source }],
  disclosures: [byDesk], sources: [source], checked: '2026-01', changes: [{ day: '2026-01-05', text: '出典を直しました。' }],
};
const after = registered(registration, before, day) as Partner;

test('a record from a case: facts, sources and what others entered stay; what changed is told', () => {
  expect(partnerSchema.parse(after)).toMatchObject({ kind: 'npo', facts: before.facts, intent: registration.intent, checked: '2026-11-20' });
  expect(after.disclosures?.map(({ by }) => by)).toEqual(['organisation', 'organisation', 'desk']);
  expect(after.sources.map(({ title }) => title)).toEqual(['サンプル市の報告(架空)', 'サンプル花の会「定款」(架空)', '団体の届出']);
  expect(after.changes).toEqual([{ day, text: '団体の届出により、記録を改めました(種類、法人番号、ウェブサイト、分野、公表していること、協働意向)。' }, ...(before.changes ?? [])]);
});

test('checked again without a change of facts; the older registration is no source any more', () => {
  const again = registered({ ...registration, checked: '2027-05-01' }, after, '2027-05-02') as Partner;
  expect(differing(after, again)).toEqual(['sources', 'checked']);
  expect(again.changes?.[0]).toEqual({ day: '2027-05-02', text: '団体が、記録を確かめ直しました。' });
  expect(again.sources.filter(({ title }) => title === '団体の届出')).toEqual([{ title: '団体の届出', seen: '2027-05-01' }]);
});

test('taken out: what was handed in goes, the rest stays', () => {
  const left = withdrawn(after, day) as Partner;
  expect(left).toMatchObject({ disclosures: [byDesk], facts: before.facts });
  expect(left.intent).toBeUndefined();
  expect(left.sources.map(({ title }) => title)).not.toContain('団体の届出');
  expect(withdrawn(left, day)).toBeUndefined();
});
