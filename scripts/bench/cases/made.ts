/** Made-up cases, as many as wanted, always the same ones. Every one is named サンプル…(架空) and none reaches the site. */
import type { Case } from '../../../src/schemas/cases.ts';

/** Ids that the cases may point to. */
export interface Pools {
  readonly municipalities: readonly string[];
  readonly stages: readonly string[];
  readonly forms: readonly string[];
  readonly fields: readonly string[];
  readonly themes: readonly string[];
  readonly clauses: readonly string[];
}

const places = ['公園', '商店街', '空き家', '図書館', '小学校', '河川敷', '駅前広場', '団地の集会所', '公民館', '畑', '港', '雑木林', '古民家', '体育館', '児童館', '温室', '坂道', '水路', '校庭', '市場'];
const deeds = ['花壇づくり', '見守り', '朝市', '読み聞かせ', '防災訓練', '学習支援', '食事会', '清掃', '案内板づくり', '相談会', '演奏会', '植樹', '遊び場', '聞き書き', '修理教室', '健康体操', '写真展', '交流会', '農業体験', '通訳の派遣'];
const people = ['子どもと保護者', '高齢の方', '外国から来た方', '子育て中の家庭', '若い世代', '商店の方', '障害のある方', '転入した方', '働く世代', '中学生', '介護する家族', '近所の方', '学生', '里親', '釣り人'];
const means = ['週に一度集まり', '季節ごとに', '団体が講師となって', '区の広報で呼びかけ', '町会と組んで', '企業の協力を得て', '大学の研究室と', '空いた時間を使い', '当番を決めて', '地域の職人に学び', '夏休みの間', '夜の時間に', '雨の日も', '三つの会場で', '試しに一年間'];
const ends = ['顔の見える関係をつくります。', '相談できる場を開きます。', '使われていない場所を生かします。', '担い手を増やします。', '地域の記憶を残します。', '困りごとを早く見つけます。', '安心して歩ける道にします。', '世代をこえて集まれるようにします。', '災害に備えます。', '自然を守ります。', '食べ物を無駄にしません。', '学び直す機会をつくります。'];
const troubles = ['参加者が集まらない月がありました。', '担い手が足りませんでした。', '費用の見通しが立ちませんでした。', '担当の部署が変わり、話が途切れました。', '天候で二度中止しました。'];

/** Numbers from 0 up to a limit, the same at every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => { state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0; return (state >>> 0) % limit; };
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** One made-up case. */
export function madeCase(number: number, pools: Pools): Case {
  const next = numbers(number * 2_654_435_761);
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const several = (list: readonly string[], most: number) => unique(Array.from({ length: next(most + 1) }, () => one(list)));
  const [place, deed] = [one(places), one(deeds)];
  const first = 2000 + next(26);
  return {
    title: `サンプル${number}号 ${place}の${deed}(架空)`,
    reading: `さんぷる${one(['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'])}${number}`,
    summary: `${place}で${one(means)}${deed}を行い、${one(people)}と${one(people)}の${one(ends)}`,
    stage: one(pools.stages), municipality: one(pools.municipalities), partners: [], otherPartners: [`サンプルの会${number}(架空)`],
    forms: several(pools.forms, 2).map((id) => ({ id, basis: 'editor' as const })), fields: unique([one(pools.fields), ...several(pools.fields, 2)]), fieldsBasis: 'editor',
    fiscalYears: Array.from({ length: next(5) }, (_, index) => first + index), roles: {}, diagram: {}, outcomes: [],
    limits: several(pools.themes, 2).map((theme) => ({ text: one(troubles), theme })), costs: next(3) === 0 ? [{ kind: 'actual', text: `${next(900) + 10}万円(架空)` }] : [],
    ...(next(4) === 0 ? { evaluation: '双方で話し合いました(架空)。' } : {}), ...(next(3) === 0 ? { selection: '公募で選びました(架空)。' } : {}),
    clauses: [one(pools.clauses)], sources: [{ title: `サンプルの資料${number}(架空)`, seen: '2026-11', ...(next(3) === 0 ? { secondHand: true } : {}) }], checked: '2026-11',
  };
}
