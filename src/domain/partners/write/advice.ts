/** What to do about a file of an organisation that cannot be read. */
import { adviceFor } from '../../write/advice.ts';

/** Fault of a file → advice. */
export const fileAdvice = adviceFor('団体の届出を書く');
