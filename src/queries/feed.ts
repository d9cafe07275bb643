/** New cases for the feed. */
import { caseViews } from './cases.ts';
import type { CaseView } from './cases.ts';
import { site } from './site.ts';

/** The day a case entered the site. Those without a day of their own were there when it opened. */
export const addedOn = ({ item }: CaseView): string => item.added ?? site.opened;

/** All cases with the words that a feed shows. */
export const feedCases = async (): Promise<{ id: string; title: string; summary: string; added: string; updated: string; categories: string[] }[]> =>
  (await caseViews()).map((view) => {
    const { item, municipality, stage, forms, fields } = view;
    return {
      id: item.id,
      title: `${item.title}(${municipality.name}${stage.done ? '' : `・${stage.name}`})`,
      summary: item.summary, added: addedOn(view), updated: item.checked,
      categories: [...forms.map(({ title }) => title), ...fields.map(({ short }) => short)],
    };
  });
