/** Values of cells as records have them: days in either calendar, numbers with their check digits, addresses of the web. */
import { isDay, plainDay } from '../dates/days.ts';
import { eras } from '../dates/eras.ts';

/** A text without signs that nobody sees, with one space where there were many or a line break. */
export const plainText = (text: string): string => text.replaceAll(/[\p{Cc}\p{Z}\u2028\u2029\uFEFF]+/gu, ' ').trim();

/** Half-width letters and digits. */
export const narrow = (text: string): string => plainText(text.normalize('NFKC'));

const eraNames = eras.map(({ name, letter }) => `${name}|${letter}\\.?`).join('|');
const inEra = new RegExp(`(${eraNames})\\s*(\\d{1,2}|元)\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?`, 'i');
const western = /(?<!\d)\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d)\s*日?|(?<!\d)(?:18|19|20)\d{6}(?!\d)/;

function eraDay([, name = '', year = '', month, day]: RegExpExecArray): string {
  const era = eras.find((one) => one.name === name || one.letter === name[0]?.toUpperCase());
  return `${(era?.first ?? 0) + (year === '元' ? 1 : Number(year)) - 1}/${month}/${day}`;
}

/** The first day that a text names, in either calendar, and the text behind it. */
export function dayIn(text: string): { day: string; rest: string } | undefined {
  const plain = narrow(text);
  const [byEra, byYear] = [inEra.exec(plain), western.exec(plain)];
  const found = byYear && (!byEra || byYear.index < byEra.index) ? byYear : byEra;
  if (!found) return undefined;
  const written = found === byEra ? eraDay(found) : found[0].replace(/^(\d{4})(\d\d)(\d\d)$/, '$1/$2/$3');
  const day = plainDay(written);
  return isDay(day) ? { day, rest: plain.slice(found.index + found[0].length).trim() } : undefined;
}

/** A cell that is a day and nothing else (a time of day may follow); undefined for any other. */
export function dayOf(text: string): string | undefined {
  const found = dayIn(text);
  return found && /^(?:\(.\))?(?:T?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?Z?)?)?$/.test(found.rest) && narrow(text).length < 40 ? found.day : undefined;
}

/** Whether the sixth digit of a local government's code is the one that the others ask for. */
export function isGovernmentCode(digits: string): boolean {
  if (!/^\d{6}$/.test(digits)) return false;
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[5]);
}

/** An address of the web, with its scheme where it was left away; undefined for what is none. */
export function webAddressOf(text: string): string | undefined {
  const plain = narrow(text).replaceAll(/\s/g, '');
  const address = /^[a-z][a-z\d+.-]*:/i.test(plain) && !/^[\w.-]+:\d/.test(plain) ? plain : `http://${plain}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.') && !username && !password ? address : undefined;
}

/** Whether a spreadsheet could take a cell for a formula. */
export const isFormula = (text: string): boolean => /^\s*[=＝@＠+＋](?=.)/.test(text);
