import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from './site.ts';

test('every page that is measured is there', () => expect(pages.filter((page) => !existsSync(join('src/pages', page)))).toEqual([]));
