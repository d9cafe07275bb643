import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiscalIntervals, scriptJson } from './json.ts';

test('any data comes back, and nothing in it ends the script', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => {
    const text = scriptJson(data);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
  }));
  expect(scriptJson('</script><!--')).toBe(String.raw`"\u003c/script\u003e\u003c!--"`);
});

test('fiscal years that follow each other are one interval', () => {
  expect(fiscalIntervals([2021, 2019, 2020])).toEqual(['2019-04/2022-03']);
  expect(fiscalIntervals([2012, 2014])).toEqual(['2012-04/2013-03', '2014-04/2015-03']);
  expect(fiscalIntervals([])).toEqual([]);
});
