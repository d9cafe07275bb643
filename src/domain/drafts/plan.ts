/** Decides what a step does to a draft. Every function is pure: the record as stored → the change to it. */
import { headOf, stampOf } from './record.ts';
import type { Change, DraftRecord, Point, PointKind, Write } from './record.ts';
import { thin } from './thin.ts';

/** `own`: the stored text is the one that the writer knows, or its own. `gone`: what it knows is no longer there. */
export type Standing = 'new' | 'own' | 'other' | 'gone';

/** Compares what is stored with what the writer knows. */
export function compare(record: DraftRecord | undefined, { base, writer }: Pick<Write, 'base' | 'writer'>): Standing {
  if (!record) return base === null ? 'new' : 'gone';
  const head = headOf(record);
  return head.writer === writer || stampOf(head) === base ? 'own' : 'other';
}

const noPoints = ({ tool, id, known }: Write): DraftRecord => ({ tool, id, head: 0, next: known + 1, points: [], binnedAt: null, filed: null });

const pointOf = (write: Write, revision: number, kind: PointKind): Point => {
  const { at, title, text, writer, seq, base } = write;
  return { revision, at, title, kind, label: '', length: text.length, writer, seq, base };
};

function add(record: DraftRecord, write: Write, kind: PointKind): Change {
  const revision = record.next;
  const points = [...record.points, pointOf(write, revision, kind)];
  const head = kind === 'aside' ? record.head : revision;
  const thinned = thin({ ...record, head, next: revision + 1, points, binnedAt: null }, write.at);
  return { ...thinned, put: { revision, text: write.text } };
}

const change = (record: DraftRecord): Change => ({ record, put: null, drop: [] });

/** Changes one revision's kind; its text stays. */
const retold = (record: DraftRecord, revision: number, told: Partial<Pick<Point, 'kind' | 'label'>>): DraftRecord =>
  ({ ...record, points: record.points.map((point) => (point.revision === revision ? { ...point, ...told } : point)) });

/** The current revision has to stay although another takes its place. */
const kept = (record: DraftRecord): DraftRecord => (headOf(record).kind === 'edit' ? retold(record, record.head, { kind: 'before' }) : record);

/** Keeps a text that lost against another tab's. A later one of the same writer on the same base takes the place of the former. */
export function planAside(record: DraftRecord, write: Write): Change {
  const former = record.points.filter(({ kind, writer, base }) => kind === 'aside' && writer === write.writer && base === write.base);
  const planned = add({ ...record, points: record.points.filter((point) => !former.includes(point)) }, write, 'aside');
  return { ...planned, drop: [...planned.drop, ...former.map(({ revision }) => revision)] };
}

/** Stores an edit, or puts it aside if another tab has changed the draft. */
export function planEdit(record: DraftRecord | undefined, write: Write): { standing: Standing; change: Change } {
  const standing = compare(record, write);
  return { standing, change: standing === 'other' && record ? planAside(record, write) : add(record ?? noPoints(write), write, 'edit') };
}

/** Makes a text current whatever is stored; what is stored is kept. */
export const planReplace = (record: DraftRecord | undefined, write: Write): Change =>
  add(record ? kept(record) : noPoints(write), write, 'edit');

/** Names the revision that has a stamp; undefined if it is gone. */
export function planMark(record: DraftRecord | undefined, stamp: string | null, label: string): Change | undefined {
  const point = record?.points.find((one) => stampOf(one) === stamp);
  return record && point && change(retold(record, point.revision, { kind: 'mark', label }));
}

/** Puts the draft into the bin, or takes it out (null). */
export const planBin = (record: DraftRecord | undefined, at: number | null): Change | undefined => record && change({ ...record, binnedAt: at });

/** Notes that a file was written from a revision. */
export const planFiled = (record: DraftRecord | undefined, revision: number, at: number): Change | undefined =>
  record && change({ ...record, filed: { revision, at } });

/** How long a draft stays in the bin, in milliseconds. */
const binFor = 30 * 24 * 60 * 60_000;

/** Whether something went into the bin long enough ago to go. */
export const isOver = (binnedAt: Date | number | null, now: Date | number): boolean => binnedAt !== null && Number(now) - Number(binnedAt) >= binFor;

/** Takes away a draft that was in the bin long enough. */
export function planPurge(record: DraftRecord | undefined, now: number): Change | undefined {
  if (!record || !isOver(record.binnedAt, now)) return undefined;
  return { record: null, put: null, drop: record.points.map(({ revision }) => revision) };
}
