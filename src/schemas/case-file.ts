/** What the form for a case asks beside the record itself, and the order in which it asks. */
import { z } from 'zod';
import { id, line, text } from './fields.ts';
import type { FormGroup } from './form-group.ts';

/** The parts of the text below the record, and the name that the page is to have. */
export const caseFileSchema = z.strictObject({
  story: z.array(z.strictObject({
    heading: line('見出し').optional(),
    text: text('文章。段落の間は1行空ける'),
  })).min(1).meta({ description: '本文。事例ページの終わりに、読み物として載る' }),
  id: id.optional().meta({ description: 'ページの名前。半角の英小文字・数字・ハイフン(例: kodaira-2010-compost)。空けておくと、載せる人が決める' }),
});

/** The headings that a new text begins with. */
export const storyHeadings = ['どんな課題があったか', '双方が何を担ったか', 'ここから学べること'] as const;

/** The pages of the form. A field that stands in none of them is asked in the last. */
export const caseGroups: readonly FormGroup[] = [
  { id: 'what', title: '何をしたか', hint: '題名と一文で、何の事業かが分かるように書きます。', fields: ['title', 'reading', 'summary', 'purpose', 'people', 'stage', 'stageStated', 'fiscalYears'] },
  { id: 'who', title: '誰が', hint: '行政と、相手の団体を書きます。代表者などの個人の名前は書きません。', fields: ['municipality', 'department', 'partners', 'otherPartners'] },
  { id: 'kind', title: '形態と分野', hint: '出典に形態が書かれていれば「出典の記載」を、読み取って付けたときは「編集者の分類」を選びます。', fields: ['forms', 'fields', 'fieldsBasis', 'clauses'] },
  { id: 'duties', title: '役割', hint: '誰が決め、費用を負担し、実施し、責任を負ったか。出典にあるものだけを書きます。', fields: ['governmentRole', 'partnerRole', 'roles', 'diagram'] },
  { id: 'gains', title: '成果', hint: '数字があれば、数字と時点も書きます。実施する前の事業の「見込み」は、成果に書きません。', fields: ['outcomes'] },
  { id: 'limits', title: 'うまくいかなかった点', hint: '次に取り組む人に、いちばん役に立つところです。誰の言葉かも選びます。', fields: ['limits'] },
  { id: 'costs', title: '費用', hint: '実際にかかった額と、予算や上限の額を分けて書きます。', fields: ['costs'] },
  { id: 'choice', title: '相手の選び方と評価', hint: '相手をどう選び、終わったあとに誰がどう評価したかを書きます。', fields: ['selection', 'evaluation'] },
  { id: 'story', title: '本文', hint: '読み物として載る文章です。書くことがない見出しは、空けておけば載りません。「ここから学べること」は「〜と読めます」のように、事実と分けて書きます。', fields: ['story'] },
  { id: 'sources', title: '出典', hint: '事実を確かめられる資料を1件以上書きます。出典のない事例は載せられません。', fields: ['sources'] },
  { id: 'checked', title: '確かめた日', hint: '書いたことを、出典と見比べた日です。', fields: ['checked', 'id'] },
];
