import { expect, test } from 'vitest';
import { kitSource } from './kit-source.ts';

const contact = { text: '連絡先はありません。' };
const desk = { name: 'サンプルの窓口(架空)' };

test.each<[string, Parameters<typeof kitSource>[0], ReturnType<typeof kitSource>]>([
  ['a repository comes first', { repository: 'https://example.org/kit', contact: { ...contact, url: 'https://example.org/' } }, { from: 'repository', url: 'https://example.org/kit' }],
  ['then the contact', { contact: { ...contact, url: 'https://example.org/' }, desk: { ...desk, url: 'https://example.org/desk' } }, { from: 'contact', url: 'https://example.org/' }],
  ['then the page of the desk', { contact, desk: { ...desk, url: 'https://example.org/desk', mail: 'a@example.org' } }, { from: 'contact', url: 'https://example.org/desk' }],
  ['then its mail', { contact, desk: { ...desk, mail: 'a@example.org' } }, { from: 'contact', url: 'mailto:a@example.org' }],
  ['a desk without an address', { contact, desk }, { from: 'nowhere' }],
  ['nothing', { contact }, { from: 'nowhere' }],
])('%s', (_, site, source) => expect(kitSource(site)).toEqual(source));
