/** Who keeps each page, when it was reviewed, when it is due, and what changed. */
import { careState, editAddress } from '../domain/care/review.ts';
import type { CareState } from '../domain/care/review.ts';
import type { LegalBasis } from '../schemas/care.ts';
import { entryPath } from '../domain/site/paths.ts';
import { rows } from './content.ts';
import { guidelines } from './guidelines.ts';
import { changedOn } from './history.ts';
import { chapters } from './manual.ts';
import { site } from './site.ts';
import { templates } from './templates.ts';
import { today } from './today.ts';

/** The words for a state. */
export const careStates: Readonly<Record<CareState, string>> = { overdue: '期限を過ぎた', soon: '期限が近い', fine: '期限内', open: '期限なし' };

/** A kept page. */
export interface Care {
  kind: string;
  title: string;
  /** Its address, without slashes at the ends. */
  path: string;
  owner: string;
  reviewed: string;
  reviewBy?: string | undefined;
  /** The rules that it rests on, each as of a time. */
  legalBasis: readonly LegalBasis[];
  changes: readonly { date: string; text: string }[];
  /** When its file last changed, where git knows. */
  changed?: string | undefined;
  state: CareState;
  edit?: string | undefined;
}

/** A rule with the time of its text, in a line. */
export const basisText = ({ name, asOf }: LegalBasis): string => `${name} ${asOf}`;

type Kept = keyof typeof kinds;
interface KeptRecord { id: string; title: string; owner?: string | undefined; reviewed: string; reviewBy?: string | undefined; legalBasis?: readonly LegalBasis[] | undefined; changes?: readonly { date: string; text: string }[] | undefined }

const kinds = { manual: ['手引き', 'mdx'], guidelines: ['指針', 'mdx'], forms: ['形態', 'mdx'], templates: ['様式', 'yaml'] } as const;

/** What is known of the care for a page. */
export function careOf(collection: Kept, record: KeptRecord): Care {
  const [kind, extension] = kinds[collection];
  const file = `src/content/${collection}/${record.id}.${extension}`;
  return {
    kind, title: record.title, path: entryPath(collection, record.id) ?? '', owner: record.owner ?? site.owner, reviewed: record.reviewed, reviewBy: record.reviewBy, legalBasis: record.legalBasis ?? [],
    changes: record.changes ?? [], changed: changedOn(file), state: careState(record.reviewBy, today), edit: editAddress(site.editBase, file),
  };
}

/** Every kept page, those that are due first. */
export async function allCare(): Promise<Care[]> {
  const all = [
    ...(await chapters()).map((chapter) => careOf('manual', chapter)), ...(await guidelines()).map((page) => careOf('guidelines', page)), ...(await rows('forms')).map((form) => careOf('forms', form)), ...(await templates()).map((template) => careOf('templates', template)),
  ];
  return all.toSorted((a, b) => (a.reviewBy ?? '9').localeCompare(b.reviewBy ?? '9'));
}
