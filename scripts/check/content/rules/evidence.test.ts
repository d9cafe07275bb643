/** What authors read when a fact or a source that is named is not there. */
import { expect, test } from 'vitest';
import { linesOf, sample, withText } from '../sample.ts';

const path = 'cases/sample-case.mdx';

test.each([
  ['[{ field: outcomes, item: 1, source: 1 }]', []],
  ['[{ field: costs, source: 1 }]', ['evidence[0].field  「costs」は、この記録にありません。']],
  ['[{ field: outcomes, source: 2 }]', ['evidence[0].source  2番目の出典はありません。出典は1件です。']],
  ['[{ field: title, source: 1 }]', ['evidence[0].field  「title」は使えません。']],
])('%s', (evidence, messages) => {
  const lines = linesOf(withText(path, 'checked: "2026-11-23"', `evidence: ${evidence}\nchecked: "2026-11-23"`));
  expect(lines.length).toBe(messages.length + linesOf(sample).length);
  lines.forEach((line, index) => expect(line).toContain(messages[index]));
});
