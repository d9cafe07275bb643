/** Bytes of a chosen file to an answer with its name, or to the reason why it does not count. */
import { cannotOpen, SheetFileError } from '../../sheet/file-error.ts';
import { checkSize } from '../../file/json.ts';
import { kind, readAnswerBytes } from './file.ts';
import type { AnswerShape } from './shape.ts';
import type { Answered, Refused } from './sum.ts';

/** Most bytes of a file; larger ones need not be fetched. */
export const maxFileBytes = 2 * kind.maxBytes;

/** Reads one file, or says why it cannot be used. Without bytes it could not be opened. */
export function readNamed(file: string, size: number, bytes: Uint8Array | null, shape: AnswerShape): Answered | Refused {
  try {
    if (bytes === null) throw cannotOpen();
    checkSize(size, maxFileBytes);
    return { file, ...readAnswerBytes(bytes, shape) };
  } catch (error) {
    const { message, where, advice } = error instanceof SheetFileError ? error : cannotOpen();
    return { file, message, where, advice };
  }
}

/** Whether a file was read. */
export const isAnswered = (read: Answered | Refused): read is Answered => 'answer' in read;
