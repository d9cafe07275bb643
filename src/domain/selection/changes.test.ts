import { expect, test } from 'vitest';
import { sampleSelection } from '../../../tests/fixtures/selection/sample.ts';
import { withMember, withoutMember, withValue } from '../record/record.ts';
import { changes } from './changes.ts';

const whole = sampleSelection();

test('the same record changes nothing', () => expect(changes(whole, sampleSelection())).toEqual([]));

test('fields with their texts, members by name, ticks', () => {
  const next = withValue(withValue(whole, ['method'], 'named'), ['record', 'hideOthers'], false);
  const more = withMember(withoutMember(withValue(next, ['candidates', 'c1', 'chosen'], false), ['candidates'], 'c2'), ['candidates'], { id: 'c3', name: '見本の会(架空)' });
  expect(changes(whole, more).map(({ kind, what, before, after }) => [kind, what, before, after].filter(Boolean).join(' '))).toEqual([
    'changed 選び方 公募(だれでも応募できる) 指名、または一団体との協議',
    'removed 候補「サンプル団体(架空)」', 'added 候補「見本の会(架空)」', 'changed 候補「サンプルの会(架空)」',
    'changed 選ばなかった団体の名前を載せない',
  ]);
});
