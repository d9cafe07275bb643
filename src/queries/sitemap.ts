/** Every page of the site by kind, for the page that lists them. */
import { allCaseViews } from './cases.ts';
import { rows } from './content.ts';
import { isLocal } from '../domain/places/local.ts';
import { eventPath, guidelinePath } from '../domain/site/paths.ts';
import { coursePath, courses } from './courses.ts';
import { events } from './events.ts';
import { guidelines } from './guidelines.ts';
import { chapters } from './manual.ts';
import { municipalitiesByCode } from './map.ts';
import { supportSection } from './support.ts';
import { surveys } from './surveys.ts';
import { templates } from './templates.ts';
import { tools } from './tools.ts';

export interface PageGroup {
  title: string;
  path?: string;
  pages: { text: string; path: string }[];
}

const collator = new Intl.Collator('ja');

/** The groups in the order of the navigation. */
export async function pageGroups(): Promise<PageGroup[]> {
  const partners = (await rows('partners')).toSorted((a, b) => collator.compare(a.reading, b.reading));
  const forms = (await rows('forms')).toSorted((a, b) => a.order - b.order);
  return [
    { title: '指針', path: 'guidelines', pages: (await guidelines()).map(({ id, title }) => ({ text: title, path: guidelinePath(id) })) },
    { title: '手引き', path: 'manual', pages: (await chapters()).map(({ id, title }) => ({ text: title, path: `manual/${id}` })) },
    { title: '様式', path: 'templates', pages: (await templates()).map(({ id, title }) => ({ text: title, path: `templates/${id}` })) },
    { title: '協働を学ぶ', path: 'training', pages: (await courses()).flatMap(({ id, title, lessons }) => [{ text: title, path: coursePath(id) }, ...lessons.map((lesson) => ({ text: `${title}: ${lesson.title}`, path: coursePath(id, lesson.id) }))]) },
    { title: '公開講座・研修', path: 'training/events', pages: events().map(({ id, name }) => ({ text: name, path: eventPath(id) })) },
    { title: '形態', path: 'forms', pages: forms.map(({ id, title }) => ({ text: title, path: `forms/${id}` })) },
    { title: '道具', path: 'tools', pages: (await tools()).map(({ title, path }) => ({ text: title, path })) },
    { title: '事例', path: 'cases', pages: (await allCaseViews()).map(({ item, municipality }) => ({ text: `${item.title}(${municipality.name})`, path: `cases/${item.id}` })) },
    { title: '団体', path: 'partners', pages: [{ text: '団体と部署が、たがいに求めるもの', path: 'partners/needs' }, { text: '団体の統計', path: 'partners/statistics' }, ...partners.map(({ id, name }) => ({ text: name, path: `partners/${id}` }))] },
    {
      title: '調査', path: 'surveys',
      pages: [...(await surveys()).map(({ id, title }) => ({ text: title, path: `surveys/${id}` })), { text: 'この事例集に載っている件数', path: 'surveys/casebook' }, { text: '調査の回答票', path: 'surveys/collect' }, { text: '調査の集計', path: 'surveys/summary' }],
    },
    {
      title: '支援', path: 'support',
      pages: [...(await supportSection()).pages, { text: '協働の推進プラン', path: 'plan' }].filter(({ path }) => path !== 'support'),
    },
    { title: '区市町村', path: 'municipalities', pages: (await municipalitiesByCode()).filter(isLocal).map(({ id, name }) => ({ text: name, path: `municipalities/${id}` })) },
    {
      title: '案内',
      pages: [
        ['相談する', 'desk'], ['どこに相談?', 'desk/where/start'], ['相談シートを書く', 'desk/consult'], ['手引きの冊子', 'manual/print'], ['担当と見直しの一覧', 'manual/care'], ['事例を並べて比べる', 'cases/compare'], ['事例の地図', 'cases/map'], ['事例の年表', 'cases/timeline'], ['オープンデータ', 'data'], ['事例データの列の説明', 'data/codebook'], ['よくある質問', 'faq'], ['用語集', 'glossary'], ['検索', 'search'], ['このサイトについて', 'about'],
        ['アクセシビリティ', 'accessibility'], ['プライバシー', 'privacy'],
      ].map(([text = '', path = '']) => ({ text, path })),
    },
  ];
}
