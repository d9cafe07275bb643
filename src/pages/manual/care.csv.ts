/** Every kept page with its owner and its dates, as a table. */
import type { APIRoute } from 'astro';
import { csvFile } from '../../domain/tabular/csv.ts';
import { allCare, basisText, careStates } from '../../queries/care.ts';

const heads = ['種類', 'ページ', 'アドレス', '担当', '最後の見直し', '次の期限', '根拠にした決まり(時点)', '最後に変えた日', '変わったこと', '状態'];

export const GET: APIRoute = async () => {
  const lines = (await allCare()).map(({ kind, title, path, owner, reviewed, reviewBy, legalBasis, changes, changed, state }) => [
    kind, title, `/${path}/`, owner, reviewed, reviewBy ?? '', legalBasis.map(basisText).join('、'), changes[0]?.date ?? changed ?? '', changes[0]?.text ?? '', careStates[state],
  ]);
  return new Response(csvFile([heads, ...lines]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
