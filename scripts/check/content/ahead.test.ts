import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { textOf, withFiles } from './sample.ts';

const aCase = 'cases/sample-case.mdx';
const told = (day: string, today: string) =>
  checkContent(withFiles({ [aCase]: textOf(aCase).replace('checked: "2026-11-23"', `checked: "${day}"`) }), today).problems.filter(({ message }) => message.includes('まだ来ていない')).map(({ file, field }) => `${file} ${field}`);

test.each([['2026-11-23', '2026-11-23'], ['2026-11', '2026-11-23']])('%s is not ahead of %s', (day, today) => expect(told(day, today)).toEqual([]));
test.each([['2026-11-24', '2026-11-23'], ['2026-12', '2026-11-23'], ['2099-01-01', '2026-11-23']])('%s is ahead of %s', (day, today) => expect(told(day, today)).toEqual([`src/content/${aCase} checked`]));
