/** <event-days>: a page is made on one day and read on another. Events whose day has passed since go to those that are over. */
import { dayInJapan } from '../domain/dates/day-in-japan.ts';

class EventDays extends HTMLElement {
  connectedCallback(): void {
    const today = dayInJapan(new Date());
    const [coming, past] = [this.querySelector('[data-list="coming"]'), this.querySelector('[data-list="past"]')];
    const over = [...coming?.querySelectorAll<HTMLElement>('[data-last]') ?? []].filter(({ dataset }) => (dataset['last'] ?? '') < today);
    past?.prepend(...over.toReversed());
    if (over.length === 0) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-moved], [data-past-part]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-none]')) part.hidden = coming?.querySelector('[data-last]') !== null;
  }
}

if (!customElements.get('event-days')) customElements.define('event-days', EventDays);
