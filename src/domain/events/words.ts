/** What is said of an event besides its facts. */
import type { Event } from '../../schemas/events.ts';
import { isOver } from './when.ts';

/** Whether it will not be, at least not on its day. */
export const isOff = ({ stage }: Pick<Event, 'stage'>): boolean => stage === 'cancelled' || stage === 'postponed' || stage === 'off';

/** What the sources prove, on a day. It stays true when the day is long past. */
export function stageText({ stage, ...event }: Pick<Event, 'stage' | 'start' | 'end'>, today: string): string {
  if (stage === 'held') return '開催されたことを、出典で確かめました。';
  if (stage === 'cancelled') return '中止になりました。';
  if (stage === 'postponed') return '延期になりました。新しい日は確かめていません。';
  if (stage === 'off') return '中止または延期になりました。';
  return isOver(event, today) ? '確かめたのは案内だけです。案内のとおりに開かれたかは、確かめていません。' : '案内で確かめました。変わることがあるので、申し込む前に主催者の案内を見てください。';
}
