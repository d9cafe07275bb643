/** `node scripts/check/imports.ts`: fails on imports against the one direction of the code. */
import { finish } from '../lib/report.ts';
import { checkImports } from './imports/check.ts';
import { loadSources } from './imports/sources.ts';

finish([checkImports(loadSources())]);
