import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/report.ts';
import { readContent } from '../content/read/content.ts';
import { checkProse } from './check.ts';

const faq = `title: 職員の質問
order: 1
questions:
  - id: first
    question: NPO とは、何ですか。
    answer: 市民が自分から進めるＮＰＯの活動である。会を開いた(2回)。
    clause: c1-1
    manual: know
    anchor: こども の見出し
sources:
  - { title: こども の資料, seen: "2026-11", note: 全角の１ }
`;

const manual = `---
title: 手引き（案）
short: 手引き
order: 1
lead: 団体と話し合い、団体との話し合いを記録します。
---

## 1 検討

町に住む人が集まり、困りごとを出し合い、それを一つずつ確かめ、いつまでに誰が何をするかを決め、そのための費用をどちらが払うかを決め、それでも決まらないことはセンターの人に間に入ってもらい、次に集まる日を決めます。

| 場 | 中身 |
| --- | --- |
| 会議 | **こども**の遊び場です。課の名前は「こども課」です。市が払う。 |
`;

const terms = `- { id: talk, term: 話合い, reading: はなしあい, meaning: 話すことです。, variants: [話し合い] }
- { id: child, term: 子ども, reading: こども, meaning: 子どもです。, variants: [こども] }
`;

const content = readContent(new Map([['faq/staff.yaml', faq], ['manual/know.mdx', manual], ['glossary/terms.yaml', terms]]));
const noted = { rule: 'terms', text: 'こどもの遊び場', reason: '例外の試し。' };
const places = ({ problems }: Report) => problems.map(({ file, line, message }) => `${file}:${line ?? ''} ${/\((?<rule>[\w-]+)\)$/.exec(message)?.groups?.['rule'] ?? message}`);

let report: Report;
beforeAll(async () => {
  report = await checkProse(content, []);
});

describe('checkProse', () => {
  it('finds faults in fields and in bodies, at their lines', () => {
    expect(places(report).toSorted()).toEqual([
      'src/content/faq/staff.yaml:5 space',
      'src/content/faq/staff.yaml:6 no-mix-dearu-desumasu',
      'src/content/faq/staff.yaml:6 polite',
      'src/content/faq/staff.yaml:6 polite',
      'src/content/faq/staff.yaml:6 wide',
      'src/content/manual/know.mdx:10 max-ten',
      'src/content/manual/know.mdx:10 sentence-length',
      'src/content/manual/know.mdx:14 terms',
      'src/content/manual/know.mdx:2 brackets',
      'src/content/manual/know.mdx:2 brackets',
      'src/content/manual/know.mdx:5 terms',
    ]);
  });

  it('says what to do, and where in a long line', () => {
    const messages = report.problems.map(({ message }) => message);
    expect(messages).toContain('「ＮＰＯ」は全角です。「NPO」と半角で書いてください。「…が自分から進めるＮＰＯの活動である。会を…」(wide)');
    expect(messages.find((message) => message.includes('no-mix'))).toContain('「です・ます」で終えてください。');
    expect(messages).toContain('「話し合い」は「話合い」と書きます(用語集の表記)。「…し合い、団体との話し合いを記録します。…」(terms)');
  });

  it('leaves alone what an exception covers, and tells one that covers nothing', async () => {
    const [child, other] = [places(await checkProse(content, [noted])), places(await checkProse(content, [{ ...noted, text: '別の言葉' }]))];
    expect(child).not.toContain('src/content/manual/know.mdx:14 terms');
    expect(other).toContain('scripts/check/prose/exceptions.yaml: 「別の言葉」は、もう例外として要りません。この項目を消してください。');
  });
});
