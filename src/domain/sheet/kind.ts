/** The file of one side's sheet, for the readers that all our files share. */
import type { FileKind } from '../file/kind.ts';
import { format } from './file-data.ts';
import { maxBytes, maxDepth } from './limits.ts';

export const kind: FileKind = { format, name: 'チェックシート', maxBytes, maxDepth };
