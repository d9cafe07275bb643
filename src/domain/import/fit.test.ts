import { expect, test } from 'vitest';
import { headers } from '../../../tests/fixtures/import/read.ts';
import { kindThatFits } from './fit.ts';
import { npoColumns } from './npo/columns.ts';

const fits = (...rows: readonly (readonly string[])[]) => kindThatFits(rows.map((cells, at) => ({ row: at + 1, cells })), headers);

test.each<[string, readonly (readonly string[])[], string | undefined]>([
  ['events by their own words', [['イベント名', '開催日', '会場']], 'events'],
  ['events of the standard data set, which have a name as groups do', [['名称', '開始日', '終了日', '場所名称', '主催団体']], 'events'],
  ['groups below a title', [['市民活動団体の一覧'], ['団体名', '住所', '活動分野']], 'registers'],
  ['a file of the portal', [npoColumns], 'npo'],
  ['events without a day are no events', [['イベント名', '会場']], undefined],
  ['strange words', [['甲', '乙']], undefined],
  ['nothing', [], undefined],
])('%s', (_, rows, kind) => expect(fits(...rows)).toBe(kind));
