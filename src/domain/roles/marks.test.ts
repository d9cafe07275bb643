import { expect, test } from 'vitest';
import { dutiesOf, dutyMarks } from './marks.ts';

const roles = {
  answers: { by: ['government', 'partner'], text: '応分に負う' },
  decides: { by: ['government'], text: '区が決める' },
} as const;

test('duties come in the fixed order and unstated ones are left out', () => {
  expect(dutyMarks({ answers: { by: ['partner'], text: 'b' }, decides: { by: ['government'], text: 'a' } }).map(({ duty }) => duty)).toEqual(['decides', 'answers']);
});

test('both sides may carry one duty', () => {
  const copy = { answers: { ...roles.answers, by: [...roles.answers.by] }, decides: { ...roles.decides, by: [...roles.decides.by] } };
  expect(dutiesOf('government', copy)).toEqual(['decides', 'answers']);
  expect(dutiesOf('partner', copy)).toEqual(['answers']);
});
