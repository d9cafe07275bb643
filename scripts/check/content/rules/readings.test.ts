import { expect, test } from 'vitest';
import { linesOf, withText } from '../sample.ts';

const list = 'reference/readings.yaml';
const line = '  - { word: 見本, reading: みほん }\n';

test('a word that is there twice is told', () =>
  expect(linesOf(withText(list, line, line + line))).toEqual(['src/content/reference/readings.yaml:4  words[1].word  「見本」は、1件目にもあります。どちらかを消してください。']));

test('a reading that does not fit the kana of its word is told', () =>
  expect(linesOf(withText(list, line, '  - { word: 取り決め, reading: きめごと }\n'))).toEqual(['src/content/reference/readings.yaml:3  words[0].reading  読み「きめごと」が、「取り決め」の送りがなと合いません。言葉の全体の読みを書いてください。']));

test('a reading is written in hiragana', () => expect(linesOf(withText(list, 'みほん', 'ミホン'))).toHaveLength(1));
