/** The prose check: the Japanese of every content file, in the bodies and in the fields. */
import type { Report } from '../../lib/report.ts';
import { root } from '../content/place.ts';
import type { Content } from '../content/types.ts';
import { bodyPieces } from './body-pieces.ts';
import { sift } from './exceptions.ts';
import { fieldPieces } from './field-pieces.ts';
import { politeFindings } from './polite.ts';
import { signFindings } from './signs.ts';
import { spellingsOf, termFindings } from './terms.ts';
import { textlint } from './textlint.ts';
import type { Exception, Finding, Piece } from './types.ts';

/** All prose of the content. */
export const piecesOf = ({ entries, files }: Content): Piece[] => [...entries.flatMap(fieldPieces), ...files.flatMap(({ doc }) => bodyPieces(doc))];

/** The words around a finding, so that it is found in a long line. */
const around = ({ piece: { text }, index }: Finding): string => text.slice(Math.max(0, index - 8), index + 12).trim();

/** Checks all prose. Every exception must be needed. */
export async function checkProse(content: Content, exceptions: readonly Exception[]): Promise<Report> {
  const pieces = piecesOf(content);
  const spellings = spellingsOf(content);
  const own = pieces.flatMap((piece) => [...signFindings(piece), ...politeFindings(piece), ...termFindings(piece, spellings)]);
  const { left, unused } = sift([...own, ...await textlint(pieces)], exceptions);
  const problems = left.map((finding) => ({
    file: root + finding.piece.file, line: finding.piece.line, field: finding.piece.field,
    message: `${finding.message}「…${around(finding)}…」(${finding.rule})`,
  }));
  return { name: '文章の確認', checked: pieces.length, problems: [...problems, ...unused] };
}
