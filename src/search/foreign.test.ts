import { expect, test } from 'vitest';
import { readable } from './foreign.ts';

test.each([
  ['<html lang="en"><head><title>協働</title></head><body class="a"><p>本文</p></body></html>', '<html lang="ja"><head><title>協働</title></head><body class="a"><h1>協働</h1><p>本文</p></body></html>'],
  ["<HTML data-x lang='en-US' dir=ltr><body><h1>題</h1></body></HTML>", '<html lang="ja" data-x dir=ltr><body><h1>題</h1></body></HTML>'],
  ['<title>題</title><p>本文', '<html lang="ja"><title>題</title><h1>題</h1><p>本文</html>'],
  ['<html><title>x</title><body><main data-pagefind-body>本文</main></body></html>', '<html lang="ja"><title>x</title><body><main data-pagefind-body>本文</main></body></html>'],
  ['<html><body>本文</body></html>', '<html lang="ja"><body>本文</body></html>'],
])('%s', (html, wanted) => expect(readable(html)).toBe(wanted));
