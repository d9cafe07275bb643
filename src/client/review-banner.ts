/** <review-banner>: shows itself once the day that it names has passed in Japan. */
class ReviewBanner extends HTMLElement {
  connectedCallback() {
    if (Date.now() >= Date.parse(`${this.dataset['until'] ?? ''}T24:00+09:00`)) this.hidden = false;
  }
}

customElements.define('review-banner', ReviewBanner);
