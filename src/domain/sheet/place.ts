/** Places in a file, named as the form names them; the name in the file follows for those who look into it. */

const names: Readonly<Record<string, string>> = {
  'format': 'ファイルの種類', 'formatVersion': 'ファイルの形の版', 'sheet': 'シート', 'sheet › id': 'シートの識別子', 'sheet › version': 'シートの版',
  'role': '立場', 'project': '事業名', 'organisation': '部署名または団体名', 'date': '答えた日', 'savedAt': '書き出した時刻', 'answers': '答え',
};

/** The place of a member of the file. */
export const placeOf = (path: string): string => (Object.hasOwn(names, path) ? `${names[path]}(${path})` : path);

/** The place of an answer, or of its point or its reason. A question that the sheet does not ask has no number. */
export function placeOfAnswer(id: string, number: string | undefined, member?: 'value' | 'reason'): string {
  const name = number ? `問い${number}` : 'このシートにない問い';
  const part = { value: 'の点', reason: 'の理由' } as const;
  return `${name}${member ? part[member] : ''}(${['answers', id, member].filter(Boolean).join(' › ')})`;
}
