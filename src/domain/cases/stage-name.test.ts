import { expect, test } from 'vitest';
import { stageName } from './stage-name.ts';

test.each([
  [{ name: '実施中', ongoing: true }, [2015], '実施中(出典の時点)'],
  [{ name: '実施中', ongoing: true }, [], '実施中(出典の時点)'],
  [{ name: '実施中', ongoing: true }, [2025, 2026], '実施中'],
  [{ name: '実施済' }, [2015], '実施済'],
] as const)('%j %j: %s', (stage, years, shown) => expect(stageName(stage, years, 2026)).toBe(shown));
