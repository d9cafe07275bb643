/** Pages whose time to be reviewed has passed. They are told, and fail nothing. */
import { careState } from '../../../src/domain/care/review.ts';
import type { Problem } from '../../lib/report.ts';
import { ofEntry } from './place.ts';
import { textIn } from './read/content.ts';
import type { Content } from './types.ts';

/** Every page that is due on a day, by file. */
export const overduePages = ({ entries }: Content, today: string): Problem[] =>
  entries.flatMap((entry) => {
    const reviewBy = textIn(entry.data, 'reviewBy');
    return careState(reviewBy === '' ? undefined : reviewBy, today) === 'overdue'
      ? [ofEntry(entry, ['reviewBy'], `見直しの期限(${reviewBy})を過ぎました。内容を見直し、reviewedとreviewByを新しくしてください。`)] : [];
  });
