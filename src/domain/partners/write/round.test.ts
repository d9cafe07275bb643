/** What an organisation writes stays the same on its way through drafts and files into its record, and out of it again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteWords } from '../../../../tests/fixtures/cases/shape.ts';
import { anyRegistration, registration, registrationShape } from '../../../../tests/fixtures/partners/registration.ts';
import { registrationSchema } from '../../../schemas/partner-file.ts';
import { partnerSchema } from '../../../schemas/partners.ts';
import { fieldsIn as fieldsOf } from '../../write/form-shape.ts';
import { dataOf, fieldsIn, readDraft, writeDraft } from './draft.ts';
import { registrationFaults } from './faults.ts';
import { parseRegistration, writeRegistration } from './file.ts';
import { writeRegistrationHtml } from './html-file.ts';
import { ownSource, registered } from './record.ts';

const now = new Date('2026-11-23T03:00:00Z');
const day = '2026-11-23';

test('every field is asked once, and nothing that others write', () => {
  const asked = registrationShape.groups.flatMap((group) => fieldsOf(registrationShape, group)).map(({ name }) => name);
  expect(asked.toSorted()).toEqual(Object.keys(registrationSchema.shape).toSorted());
  expect(Object.keys(partnerSchema.shape).filter((name) => !asked.includes(name))).toEqual(['facts', 'changes']);
});

test('any registration: form → draft → file → record of the schema, with everything in it; handed in again, nothing changes', () => {
  fc.assert(fc.property(anyRegistration, (given) => {
    const whole = registrationSchema.parse(given);
    const form = dataOf(registrationShape, whole);
    expect(registrationFaults(registrationShape, form, siteWords)).toEqual([]);
    const again = readDraft(registrationShape, writeDraft(registrationShape, form)) ?? {};
    expect(again).toEqual(form);
    const file = { fields: fieldsIn(registrationShape, again), withdraw: false };
    for (const text of [writeRegistration(file, now), writeRegistrationHtml(registrationShape, file, siteWords, now)]) {
      const read = parseRegistration(text, registrationShape);
      expect(registrationSchema.parse(read.fields)).toEqual(whole);
    }
    const record = partnerSchema.parse(registered(whole, undefined, day));
    const { disclosures = [], sources = [], ...rest } = whole;
    expect(record).toMatchObject(rest);
    expect(record.disclosures ?? []).toEqual(disclosures.map((one) => ({ ...one, by: 'organisation' })));
    expect(record.sources).toEqual([...sources.filter(({ title }) => title !== ownSource), ...sources.filter(({ title }) => title === ownSource), { title: ownSource, seen: whole.checked }]);
    expect(registered(whole, record, day)).toBeUndefined();
  }), { numRuns: 150 });
}, 120_000);

const typed = fc.oneof(fc.constantFrom('', ' ', '２０２６', '2026/4', '<b>', '__proto__', '03-0000-0000'), fc.string({ unit: 'grapheme', maxLength: 12 }));

test('whatever is typed stays in the draft, and nothing throws', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('name', 'number', 'website', 'checked', 'kind'), typed)), typed, (edits, text) => {
    const form = { ...dataOf(registrationShape, { ...registration, intent: { text } }), ...Object.fromEntries(edits) };
    expect(readDraft(registrationShape, writeDraft(registrationShape, form))).toEqual(form);
    expect(() => registrationFaults(registrationShape, form, siteWords)).not.toThrow();
    const file = { fields: fieldsIn(registrationShape, form), withdraw: false };
    expect(parseRegistration(writeRegistration(file, now), registrationShape).fields).toEqual(file.fields);
  }));
});

const faults = (change: object) => registrationFaults(registrationShape, dataOf(registrationShape, { ...registration, municipality: 'chuo', ...change, ...('intent' in change ? {} : { intent: undefined }) }), siteWords).map(({ kind, path }) => `${kind} ${path.join('/')}`);
const intent = { text: '花を植えたい', consented: '2024-02-29', expires: '2026-02-28' };

test.each([
  ['nothing', {}, []],
  ['a number with signs between', { number: '2-0000-2013-2110' }, []],
  ['a number with a wrong check digit', { number: '3000020132110' }, ['corporate number']],
  ['too few digits', { number: '200002013211' }, ['corporate number']],
  ['a kind that is only for editors', { kind: 'unstated' }, ['unknown kind']],
  ['no field', { fields: [] }, ['none fields']],
  ['a wish of two years from a leap day', { intent }, []],
  ['a wish of more than two years', { intent: { ...intent, expires: '2026-03-01' } }, ['late intent/expires']],
  ['a wish that ends before it begins', { intent: { ...intent, expires: '2024-02-28' } }, ['early intent/expires']],
  ['a wish without consent', { intent: { text: '花を植えたい' } }, ['blank intent/consented', 'blank intent/expires']],
  ['a viewpoint without a text', { disclosures: [{ viewpoint: 'finance', checked: '2026-11-01' }] }, ['blank disclosures/m1/text']],
])('what is wrong: %s', (_, change, expected) => expect(faults(change)).toEqual(expected));
