/** The newest events as an Atom feed, by the day on which they entered the site. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '../../components/site/address.ts';
import { fileHref, href } from '../../components/site/href.ts';
import { atomFeed } from '../../domain/feed/atom.ts';
import { whenText } from '../../domain/events/when.ts';
import { isOff } from '../../domain/events/words.ts';
import { eventPath } from '../../domain/site/paths.ts';
import { eventViews } from '../../queries/events.ts';
import { site } from '../../queries/site.ts';
import { eventKinds, eventStages } from '../../schemas/events.ts';

/** Readers ask again and again, so the feed stays small. */
const newest = 50;

export const GET: APIRoute = async () => {
  const head = {
    title: `${site.name}: 公開講座・研修`, subtitle: site.notice, author: site.owner, rights: site.licence.content,
    page: wholeAddress(href('training/events')), self: wholeAddress(fileHref('training/events.xml')),
  };
  const entries = (await eventViews()).map(({ event, stage }) => ({
    address: wholeAddress(href(eventPath(event.id))), title: `${isOff(event) ? `【${eventStages[event.stage]}】` : ''}${event.name}`,
    summary: [whenText(event), event.place, event.summary, stage].filter(Boolean).map((text) => text?.replace(/。$/, '')).join('。'), added: event.added, updated: event.checked, categories: event.kind ? [eventKinds[event.kind]] : [],
  }));
  return new Response(atomFeed(head, entries, newest), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
