/** Wishes of organisations and needs of departments whose time is over: pages show them no more. They are told, and fail nothing. */
import type { Problem } from '../../lib/report.ts';
import { ofEntry } from './place.ts';
import { textIn } from './read/content.ts';
import type { Content, Entry } from './types.ts';

const isPast = (day: string, today: string) => /^\d{4}-\d\d-\d\d$/.test(day) && day < today;

function dueOf(entry: Entry, today: string): Problem[] {
  const intent: unknown = (entry.data as { intent?: unknown } | undefined)?.intent;
  const [expires, until] = [textIn(intent, 'expires'), textIn(entry.data, 'until')];
  if (entry.collection === 'partners' && isPast(expires, today)) {
    return [ofEntry(entry, ['intent', 'expires'], `協働意向の期限(${expires})を過ぎました。ページには「期限切れ」と出ます。団体に確かめて新しい期限を書くか、intentを消してください。`)];
  }
  return entry.collection === 'needs' && isPast(until, today)
    ? [ofEntry(entry, ['until'], `掲載の期限(${until})を過ぎました。ページには出ていません。担当部署に確かめて新しい期限を書くか、この項目を消してください。`)] : [];
}

/** Everything that is past its day. */
export const pastWishes = ({ entries }: Content, today: string): Problem[] => entries.flatMap((entry) => dueOf(entry, today));
