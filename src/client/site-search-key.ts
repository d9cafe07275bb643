/** The switch for the / key, kept on the device. */
const name = 'kyodo-navi:search-key';

function read(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Shows the switch and keeps what is chosen. Where nothing can be kept, the key stays on. */
export function offerKey(place: HTMLElement): void {
  const box = place.querySelector('input');
  if (!box) return;
  box.checked = read() !== 'off';
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(name);
      else localStorage.setItem(name, 'off');
    } catch {
      box.checked = true;
    }
  });
  place.hidden = false;
}
