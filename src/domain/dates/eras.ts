/** The Japanese eras since 1868, as years are written in them. */

/** An era: its letter in H13, and the western year that is its year 1. Its last year is the first of the next. */
export interface Era {
  name: string;
  letter: string;
  first: number;
}

/** The eras, newest first. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'R', first: 2019 },
  { name: '平成', letter: 'H', first: 1989 },
  { name: '昭和', letter: 'S', first: 1926 },
  { name: '大正', letter: 'T', first: 1912 },
  { name: '明治', letter: 'M', first: 1868 },
];
