/** The day of this build. Tests and rebuilds of an older state set SITE_DATE. */
import { siteDay } from '../domain/dates/days.ts';

export const today = siteDay(process.env['SITE_DATE'], new Date());
