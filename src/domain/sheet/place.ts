/** Places in a file, named as the form names them; the name in the file follows for those who look into it. */

const names: Readonly<Record<string, string>> = {
  'format': 'ファイルの種類', 'formatVersion': 'ファイルの形の版', 'sheet': 'シート', 'sheet › id': 'シートの識別子', 'sheet › version': 'シートの版',
  'role': '立場', 'project': '事業名', 'organisation': '部署名または団体名', 'savedAt': '書き出した時刻', 'phases': '段階', 'checksum': '検査の数',
};

/** The place of a member of the file. */
export const placeOf = (path: string): string => (Object.hasOwn(names, path) ? `${names[path]}(${path})` : path);

/** The names of a member of an answer. */
export const memberNames = { value: '点', reason: '理由', evidence: '根拠', expectation: '想定', indicator: '指標' } as const;
/** What an answer has. */
export type AnswerMember = keyof typeof memberNames;

/** The place of an answer, or of one of its members. A question that the sheet does not ask has no number. */
export function placeOfAnswer(path: string, number: string | undefined, member?: AnswerMember): string {
  const name = number ? `問い${number}` : 'このシートにない問い';
  return `${name}${member ? `の${memberNames[member]}` : ''}(${path}${member ? ` › ${member}` : ''})`;
}
