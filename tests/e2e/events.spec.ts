/** Public lectures and training on the built site: from the page of the courses to a calendar. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, test, violations } from './support/quiet.ts';

test('a past training is found from the courses, says what is known of it, and goes into a calendar', async ({ page }) => {
  await page.goto('training/');
  await expect(page.locator('event-days time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
  await page.getByRole('link', { name: /件の講座・研修を、年ごとに見る$/ }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '協働を進めるための市職員・NPOスタッフ合同研修' }).click();
  await expect(page.getByText('開催されたことを、出典で確かめました。')).toBeVisible();
  await expect(page.getByRole('link', { name: '国分寺市', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /iCalendar/ }).click()]);
  const [event] = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2017-01-12', '2017-01-25']);
  await page.getByRole('link', { name: '国分寺市', exact: true }).click();
  await expect(page.getByRole('heading', { name: '公開講座・研修' })).toBeVisible();
});

test('search finds it among lectures and training', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('合同研修')}&type=event`);
  await expect(page.getByRole('link', { name: /協働を進めるための市職員・NPOスタッフ合同研修/ }).first()).toBeVisible();
});
