/** Words of a record of choosing a partner, said alike on the page, in the record and in its files. */

/** How candidates are found. The order of the page. */
export const methods = {
  open: '公募(だれでも応募できる)',
  contest: '企画競争(企画を募り、比べて選ぶ)',
  proposal: '団体からの提案',
  named: '指名、または一団体との協議',
  other: 'そのほか',
} as const;

/** How far something was confirmed. Not a point: the site ranks no organisation. */
export const states = { confirmed: '確かめられた', partly: '一部だけ', missing: '確かめられない' } as const;

/** The fields of a record, beside criteria and candidates. */
export const fields = {
  project: '事業名',
  department: '担当部署',
  method: '選び方',
  methodNote: '選び方の説明',
  interests: '利害関係の確認',
  publishedDate: '基準を公開した日',
  publishedWhere: '公開した場所',
  reason: '選んだ理由',
  conditions: '選ぶときの条件',
  who: '決めた人',
  decided: '決めた日',
  others: '選ばなかった団体への伝え方',
} as const;

const isKey = <T extends object>(words: T, name: string): name is string & keyof T => Object.hasOwn(words, name);

/** The word for a stored name; blank for any other. */
export const wordOf = (words: Readonly<Record<string, string>>, name: string): string => (isKey(words, name) ? words[name] ?? '' : '');
