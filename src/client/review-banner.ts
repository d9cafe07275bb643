/** <review-banner>: shows itself once the day that it names has passed. */
import { dayInJapan } from '../domain/dates/day-in-japan.ts';

class ReviewBanner extends HTMLElement {
  connectedCallback() {
    if (dayInJapan(new Date()) > (this.dataset['until'] ?? '9')) this.hidden = false;
  }
}

customElements.define('review-banner', ReviewBanner);
