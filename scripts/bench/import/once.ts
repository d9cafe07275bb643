/** One import of a file, measured from inside: prints its seconds, its peak memory and what came of it as JSON. */
import { changeLine, reportLines } from '../../import/lib/tell.ts';
import { importNpo } from '../../import/npo/run.ts';

const [, , file = '', folder = ''] = process.argv;
const start = performance.now();
const { checked, change } = await importNpo({ file, place: { folder, id: 'bench' }, filter: { status: 'all' }, write: true, leaveOut: true });
const seconds = (performance.now() - start) / 1000;
const lines = [...reportLines(checked, file).filter((line) => !line.startsWith('  ')), ...(change ? [changeLine(change, false)] : [])];
console.log(JSON.stringify({ seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024), lines }));
