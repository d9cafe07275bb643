/** What every field of one form made of a schema shares. */
import type { OwnWords } from '../../../domain/write/fault-words.ts';
import type { Options } from '../../../queries/options.ts';

export interface Setting {
  readonly options: Options;
  /** Words for faults that only this form has. */
  readonly own: OwnWords;
  /** The list whose members may stay without what they otherwise need. */
  readonly loose?: string;
}
