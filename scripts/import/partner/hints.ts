/** What a record of an organisation still lacks, and what the desk should look at. Nothing of it keeps the record from being published. */
import { dataOf } from '../../../src/domain/partners/write/draft.ts';
import { personalSigns } from '../../../src/domain/partners/write/personal.ts';
import type { PersonalSign } from '../../../src/domain/partners/write/personal.ts';
import { viewpoints } from '../../../src/schemas/partners.ts';
import type { Registration } from '../../../src/schemas/partner-file.ts';
import { allFields } from '../../../src/domain/write/form-shape.ts';
import { registrationShape } from './shape.ts';

const signs: Readonly<Record<PersonalSign, string>> = { mail: 'メールアドレス', phone: '電話番号', place: '住所', person: '人の名前' };

function missing({ number, kind, website, disclosures = [], intent, sources = [] }: Registration): string[] {
  const silent = Object.entries(viewpoints).filter(([viewpoint]) => !disclosures.some((one) => one.viewpoint === viewpoint)).map(([, label]) => label);
  return [
    ...(number === undefined && kind !== 'voluntary' && kind !== 'resident' ? ['法人番号がありません。'] : []),
    ...(website === undefined ? ['ウェブサイトがありません。'] : []),
    ...(silent.length > 0 ? [`公表の届出がない視点: ${silent.join('、')}。公表していないことも、そのままでよい答えです。`] : []),
    ...(sources.length === 0 ? ['出典は「団体の届出」だけです。どなたでも読める資料があれば、団体に聞いて加えます。'] : []),
    ...(intent ? [] : ['協働意向の届出はありません。']),
  ];
}

function doubtful(given: Registration): string[] {
  const found = personalSigns(allFields(registrationShape), dataOf(registrationShape, given));
  return found.map(({ kind, path }) => `${path.join('.')}に、${signs[kind as PersonalSign]}のような文字があります。個人のものなら、団体に確かめて消してください。`);
}

/** Everything that is worth a word. `today` is the day of the import. */
export function hintsOf(given: Registration, today: string): string[] {
  const { intent, checked } = given;
  return [
    ...missing(given), ...doubtful(given),
    ...(intent && intent.expires < today ? [`協働意向の掲載の期限(${intent.expires})が、過ぎています。`] : []),
    ...(checked > today ? [`届出の日(${checked})が、きょうより後です。`] : []),
  ];
}
