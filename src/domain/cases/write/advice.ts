/** What to do about a file of a case that cannot be read. */
import { adviceFor } from '../../write/advice.ts';

/** Fault of a file → advice. */
export const fileAdvice = adviceFor('事例を書く');
