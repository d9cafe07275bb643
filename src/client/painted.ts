/** When what was written to the page is on screen. */
export const painted = (): Promise<void> => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
