/** Builds one index in a process of its own, so that its time and memory are its own: `node build.ts ours DIR`. */
import { buildDefault, buildOurs } from '../indexes.ts';

const [engine, dir = ''] = process.argv.slice(2);
const start = performance.now();
await (engine === 'ours' ? buildOurs(dir, false) : buildDefault(dir));
console.log(Math.round(performance.now() - start));
