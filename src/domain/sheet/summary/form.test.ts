/** The form that a project states: exactly one, in the first sentence. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { namesOfForm, statedForm } from './form.ts';

const forms = readdirSync('src/content/forms').map((file) => namesOfForm(file.replace('.mdx', ''), /^title: "(.+)"$/m.exec(readFileSync(`src/content/forms/${file}`, 'utf8'))?.[1] ?? ''));

test('the question about the form says to begin with its name, and names every form', () => {
  const sheet = parse(readFileSync('src/content/sheets/project-evaluation.yaml', 'utf8')) as { viewpoints: { items: { id: string; expect?: string }[] }[] };
  const help = sheet.viewpoints.flatMap(({ items }) => items).find(({ id }) => id === 'form-purpose')?.expect ?? '';
  expect(help).toMatch(/^はじめに、選ぶ協働形態の名前/);
  for (const { names } of forms) expect(help).toContain(names[0]);
  expect(statedForm(/例は「(.+?)」です/.exec(help)?.[1] ?? '', forms)).toBe('cooperation');
});

test.each(forms)('$id is stated by each of its names', ({ id, names }) => {
  for (const name of names) expect(statedForm(`${name}。理由は、双方の力を生かせるためです。`, forms)).toBe(id);
});

test.each([
  ['共催。市と団体が主催者になる', 'cosponsor'],
  ['「補助・助成」とする', 'subsidy'],
  ['助成で行う', 'subsidy'],
  ['　事業協力(協定を結ぶ)', 'cooperation'],
  ['選ぶ形態は共催', 'cosponsor'],
  ['この事業では、委託とします。団体の専門性を生かすためです。', 'commission'],
  ['対等に進めたいので実行委員会で行う', 'committee'],
  ['行政と団体で話し合い、共催を選びました。委託も考えました。', 'cosponsor'],
  ['共催で、双方が協力して進める', 'cosponsor'],
  ['公園の世話はアダプトがよい', 'adopt'],
  ['実行委員会・協議会にする', 'committee'],
])('one form: %s → %s', (text, id) => expect(statedForm(text, forms)).toBe(id));

test.each([
  ['共催ではなく委託'], ['委託か共催か'], ['共催または委託で行う'], ['協議会と共催で行う'], ['業務委託ではなく共催とする'],
])('two forms are none: %s', (text) => expect(statedForm(text, forms)).toBeNull());

test.each([
  [''], ['協力して進める'], ['共催者を探す'], ['双方で話し合って決める。共催がよい。'], ['委託ではない'], ['委託とはしない'], ['委託にしない'], ['委託では行わない'], ['再委託で行う'], ['地域の協力を得て進める'], ['委託か直営か'], ['共催に近い'], ['共催でよいかを、双方で話し合う'], ['「委託」とはせず、直営で行う'], ['委託でなく直営とする'], ['委託は選びませんでした'], ['委託だけが道ではないので、話し合う'],
])('none: %s', (text) => expect(statedForm(text, forms)).toBeNull());
