/** The tools in the order in which they are used. */
import { rows } from './content.ts';
import type { Row } from './content.ts';

/** Every tool in its order. */
export const tools = async (): Promise<Row<'tools'>[]> => (await rows('tools')).toSorted((a, b) => a.order - b.order);
