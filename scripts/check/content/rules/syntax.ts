/** Files that cannot be read at all, or not as what they should be. */
import { infoOf } from '../json-schema.ts';
import { ofField, onLine } from '../place.ts';
import { isReadable } from '../read/content.ts';
import type { ContentFile, Rule } from '../types.ts';

const lacking = {
  list: '一覧がありません。「- id: …」で始まる行を並べてください。',
  record: '項目がありません。「項目: 値」の行を並べてください。コロンは半角で、あとに半角の空白を入れます。',
};

const shapeProblems = (file: ContentFile) =>
  isReadable(file) || file.doc.faults.length > 0 ? [] : [ofField(file.doc, [], lacking[infoOf(file.collection).shape === 'list' ? 'list' : 'record'])];

const bodyProblems = ({ doc, body }: ContentFile) => {
  if (!body) return [];
  if (body.empty) return [onLine(doc, body.line, '本文', '本文がありません。項目を閉じる「---」の下に文章を書いてください。')];
  return body.faults.map(({ line, message }) => onLine(doc, line, '本文', message));
};

/** Every file can be read: its YAML, its list, its text. */
export const syntax: Rule = ({ files }) =>
  files.flatMap((file) => [
    ...file.doc.faults.map(({ line, message }) => onLine(file.doc, line, '書式', message)),
    ...shapeProblems(file),
    ...bodyProblems(file),
  ]);
