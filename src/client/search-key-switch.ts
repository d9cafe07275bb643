/** <search-key-switch>: the switch for the / key, kept on the device. Where nothing can be kept, the key stays on. */
const name = 'kyodo-navi:search-key';

function read(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
    return isOn;
  } catch {
    return true;
  }
}

/** The element of the switch. */
export class SearchKeySwitch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = read() !== 'off';
    box.addEventListener('change', () => { box.checked = write(box.checked); }, { signal: this.#stop.signal });
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('search-key-switch', SearchKeySwitch);
