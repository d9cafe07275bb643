import { expect, test } from 'vitest';
import { constantsIn, steps, withValue } from './constants.ts';

const source = '/** x */\nexport const BATCH = 20;\nexport const FILE_SIZE = 8_000;\nexport const PAIR_SHARE: number = 0.5;\nexport const chunks = 3;\nconst LEAD = 30;\nexport const NAME = "x";\n';

test('exported numbers with a name in capitals are found', () => {
  expect(constantsIn(source)).toEqual([{ name: 'BATCH', value: 20 }, { name: 'FILE_SIZE', value: 8000 }, { name: 'PAIR_SHARE', value: 0.5 }]);
});

test('only the constant named gets another value', () => {
  for (const { name } of constantsIn(source)) {
    const changed = withValue(source, name, 0.25);
    expect(constantsIn(changed)).toEqual(constantsIn(source).map((constant) => (constant.name === name ? { name, value: 0.25 } : constant)));
    expect(changed.length).toBeGreaterThan(source.length - 4);
  }
  expect(withValue(source, 'LEAD', 1)).toBe(source);
});

test.each([[20, 10, 40], [3, 2, 6], [1, 1, 2], [0, 0, 1], [0.5, 0.25, 0.75], [0.2, 0.1, 0.6], [0.8, 0.4, 0.9]])('%d steps to %d and %d', (value, lower, higher) => {
  expect(steps(value)).toEqual([lower, higher]);
});
