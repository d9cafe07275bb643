/** Puts a made-up register into a copy of the site, through the importer. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importNpo } from '../../import/npo/run.ts';
import { inCp932 } from '../import/made-npo.ts';
import { registerLines } from './made.ts';

/** Imports a register of so many made-up organisations. */
export async function addRegister(folder: string, count: number, id = 'sample'): Promise<void> {
  const file = join(folder, '013_AdministrativeInputData_20261101.csv');
  writeFileSync(file, inCp932([...registerLines(count)].join('')));
  const place = { folder: join(folder, 'src/content/registers'), id };
  mkdirSync(place.folder, { recursive: true });
  const { checked, change } = await importNpo({ file, place, filter: { status: 'all' }, write: true, leaveOut: true, title: 'サンプルの名簿(架空)', licence: '利用条件のサンプル(架空)' });
  rmSync(file);
  if (!change) throw new Error(`The register was not written: ${JSON.stringify(checked.counts)}`);
}
