/** Several things in one cell. */
import { plainText } from '../values.ts';

/** The things that a cell names, one on a line or with marks between them. */
export const listIn = (text: string): string[] => [...new Set(text.split(/[\r\n,，、;；|｜]+/).map(plainText).filter(Boolean))];
