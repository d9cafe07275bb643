/** Links to each paragraph of a text, for those who cite it; nobody else has to pass them. */

/** Shows or takes away the links; the template holds one. */
export function showLinks(isOn: boolean, template: HTMLTemplateElement | null): void {
  for (const link of document.querySelectorAll('.paragraph-link')) link.remove();
  const made = template?.content.firstElementChild;
  if (!isOn || !made) return;
  for (const paragraph of document.querySelectorAll<HTMLElement>('.text [id^="p-"]')) {
    const link = made.cloneNode(true) as HTMLAnchorElement;
    link.href = `#${paragraph.id}`;
    const words = paragraph.cloneNode(true) as HTMLElement;
    for (const reading of words.querySelectorAll('rt')) reading.remove();
    link.ariaLabel += `: ${words.textContent?.trim().slice(0, 12)}`;
    paragraph.append(link);
  }
}
