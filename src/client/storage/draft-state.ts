/** What an open draft tells about itself. */
import { headOf } from '../../domain/drafts/record.ts';
import type { DraftRecord, PointKind } from '../../domain/drafts/record.ts';

/**
 * `empty`: nothing was written yet. `waiting`: an edit is about to be stored. `saved`: every edit is stored and was read back.
 * `full`: no room. `blocked`: the browser does not let us store. `other-tab`: another tab has changed the draft; the person decides.
 * `evicted`: the browser had erased the draft while it was open; the text of this screen was stored anew, its history is gone.
 */
export type Status = 'empty' | 'waiting' | 'saved' | 'full' | 'blocked' | 'other-tab' | 'evicted';

/** `none`: no file yet. `old`: the draft has changed since. `new`: the file has every edit. */
export type FileState = 'none' | 'old' | 'new';

/** A draft in a list. */
export interface DraftInfo {
  readonly id: string;
  readonly tool: string;
  readonly title: string;
  readonly savedAt: Date;
  readonly revision: number;
  /** When it went to the bin. */
  readonly binnedAt: Date | null;
}

/** A stored revision that can be brought back. */
export interface RestorePoint {
  readonly revision: number;
  readonly at: Date;
  readonly title: string;
  readonly kind: PointKind;
  /** The name given by `mark`. */
  readonly label: string;
  /** Whether it is the current one. */
  readonly current: boolean;
}

/** A record as lists show it. */
export function infoOf(record: DraftRecord): DraftInfo {
  const { tool, id, head, binnedAt } = record;
  const { title, at } = headOf(record);
  return { id, tool, title, savedAt: new Date(at), revision: head, binnedAt: binnedAt === null ? null : new Date(binnedAt) };
}

/** The restore points of a record, newest first. */
export const pointsOf = ({ points, head }: DraftRecord): RestorePoint[] =>
  points.map(({ revision, at, title, kind, label }) => ({ revision, at: new Date(at), title, kind, label, current: revision === head })).toReversed();
