/** What authors read about 「どこに相談?」. */
import { expect, test } from 'vitest';
import { linesOf, sample, withText } from '../sample.ts';

const triage = 'desk/triage.yaml';
const chain = `- id: start
  title: 一
  answers: [{ text: 次, to: two }]
- id: two
  title: 二
  answers: [{ text: 次, to: three }]
- id: three
  title: 三
  answers: [{ text: 次, to: four }]
- id: four
  title: 四
  answers: [{ text: 次, to: end }]
- id: end
  title: 終わり
  links: [{ text: 形態, path: forms, note: 読めます。 }]
`;

test('a short way is silent', () => expect(linesOf(sample)).toEqual([]));

test.each([
  ['an answer that leads nowhere', withText(triage, 'to: to-forms', 'to: forms'), ['src/content/desk/triage.yaml:3  [0].answers[0].to  「forms」という相談先の問いはありません。使えるid: start(どなたですか)、to-forms(形態を読む)', 'src/content/desk/triage.yaml:4  [1].id  startから「to-forms」へ進めません。どこかのanswersに書くか、このページを消してください。']],
  ['too many questions', new Map([...sample, [triage, chain]]), ['src/content/desk/triage.yaml:13  [4].id  「end」までの問いが3つを超えます。問いを減らしてください。']],
  ['a page with neither answers nor links', withText(triage, '\n  links: [{ text: 形態, path: forms, note: 形態を読めます。 }]', ''), ['src/content/desk/triage.yaml:4  [1]  answers(問いの答え)かlinks(行き先)の、どちらか一方を書いてください。']],
])('%s', (_, files, lines) => expect(linesOf(files)).toEqual(lines));
