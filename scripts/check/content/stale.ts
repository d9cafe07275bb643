/** Cases that nobody has checked for longer than the site allows. They are told, and fail nothing. */
import { isDue } from '../../../src/domain/cases/review.ts';
import type { Problem } from '../../lib/report.ts';
import { ofEntry } from './place.ts';
import { textIn } from './read/content.ts';
import type { Content } from './types.ts';

const monthsOf = ({ entries }: Content): number | undefined => {
  const months = (entries.find(({ collection }) => collection === 'site')?.data as { caseReviewMonths?: unknown } | undefined)?.caseReviewMonths;
  return typeof months === 'number' ? months : undefined;
};

/** Every case that is due on a day, by file. Archived ones are not checked any more. */
export function staleCases(content: Content, today: string): Problem[] {
  const months = monthsOf(content);
  const shown = content.entries.filter(({ collection, data }) => collection === 'cases' && (data as { archived?: unknown }).archived === undefined);
  return shown.flatMap((entry) => {
    const checked = textIn(entry.data, 'checked');
    return /^\d{4}-\d\d/.test(checked) && isDue(checked, months, today)
      ? [ofEntry(entry, ['checked'], `最後に確かめたのは${checked}です。${months}か月を過ぎました。出典を読み直し、合っていればこの日付を新しくしてください。`)] : [];
  });
}
