/** The 60 columns of 行政入力情報 of the Cabinet Office's portal, in their order. Names after https://github.com/yamap55/approved-npo-data (CC0). */

const numbers = '１,２,３,４,５,６,７,８,９,１０,１１,１２,１３,１４,１５,１６,１７,１８,１９,２０'.split(',');

/** Names of the columns of the twenty fields. */
export const fieldColumns: readonly string[] = numbers.map((number) => `活動分野${number}`);

/** All columns. */
export const npoColumns: readonly string[] = [
  '法人名称', '法人名称カナ', '所轄庁', '権限移譲先市町村', '主たる事務所の所在地', '主たる事業所の郵便番号', '従たる事務所の所在地', '代表者氏名', '団体代表者名（フリガナ）',
  '法人設立認証年月日', '設立年月日', '定款に記載された目的', ...fieldColumns,
  '認定（認定・特例認定１）', '認定（認定・特例認定２）', '認定（認定・特例認定３）', '認定（認定・特例認定４）', '認定（PST基準１）', '認定（PST基準２）', '認定（PST基準３）',
  '認定（PST基準 条例指定（都道府県及び市区町村名））', '認定（認定開始日）', '認定（認定満了日）', '認定（認定取消日）', '認定（特例認定年月日）', '認定（特例認定満了日）', '認定（特例認定取消日）',
  '監督情報', '解散情報', '法人情報URL', '法人番号', '条例個別指定フラグ', '特定非営利活動に係る事業', 'その他の事業', '事業年度開始日', '事業年度終了日',
  '条例個別指定：有効期間(開始日)', '条例個別指定：有効期間(満了日)', '条例個別指定：有効期限（更新申請日)', '条例個別指定：有効期限（更新日)', '条例個別指定：有効期限（条例個別指定：取消日)',
];

/** Field of a record → column that it is read from. Columns that are not here never leave the file. */
export const npoFields: Readonly<Record<string, string>> = {
  name: '法人名称', reading: '法人名称カナ', authority: '所轄庁', delegated: '権限移譲先市町村', address: '主たる事務所の所在地', authenticated: '法人設立認証年月日', founded: '設立年月日',
  ended: '解散情報', homepage: '法人情報URL', number: '法人番号',
  certifiedFrom: '認定（認定開始日）', certifiedUntil: '認定（認定満了日）', certifiedRevoked: '認定（認定取消日）',
  provisionalFrom: '認定（特例認定年月日）', provisionalUntil: '認定（特例認定満了日）', provisionalRevoked: '認定（特例認定取消日）',
};

/** Numbers of today's fields in the order of the lists before 2012 (17 fields) and before 2003 (12 fields). */
export const olderFields: Readonly<Record<number, readonly number[]>> = {
  17: [1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  12: [1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 19],
};
