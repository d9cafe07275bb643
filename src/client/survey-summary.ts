/** <survey-summary>: sums up the answers of departments to a survey. Nothing of them is stored. */
import type { AnswerShape } from '../domain/surveys/answer/shape.ts';
import type { Answered, Refused } from '../domain/surveys/answer/sum.ts';
import type { SurveyForm } from '../schemas/survey-forms.ts';
import { part } from './check-sheet-dom.ts';
import { ManyFiles } from './summary/many-files.ts';
import type { FileReader } from './summary/many-files.ts';

/** What the page tells of the form. */
interface Setup { readonly shape: AnswerShape; readonly form: SurveyForm }

/** What reads, sums and shows; loaded with the first files. */
const work = () => import('./survey-summary-work.ts');

export class SurveySummary extends ManyFiles {
  #answered: Answered[] = [];
  #refused: Refused[] = [];

  protected readonly ownActions = {
    'csv': () => this.#out(({ saveCsv }, all) => saveCsv(this, all)),
    'xlsx': () => this.#out(({ saveWorkbook }, all) => saveWorkbook(this, all)),
    'survey': () => this.#out(({ saveSurvey }, all) => saveSurvey(this, all)),
  };

  protected listen(signal: AbortSignal): void {
    for (const name of ['expected', 'year']) part(this, `[data-${name}]`).addEventListener('change', () => { if (this.#answered.length > 0) void this.showAll(); }, { signal });
  }

  get #setup(): Setup {
    return JSON.parse(part(this, '[data-setup]').textContent ?? '') as Setup;
  }

  protected async reader(): Promise<FileReader> {
    const { isAnswered, maxFileBytes, readNamed } = await work();
    const { shape } = this.#setup;
    const take = (file: File, bytes: Uint8Array | null) => {
      const read = readNamed(file.webkitRelativePath || file.name, file.size, bytes, shape);
      if (isAnswered(read)) this.#answered.push(read);
      else this.#refused.push(read);
    };
    return { maxFileBytes, take };
  }

  protected async showAll(): Promise<void> {
    await this.#out(({ showSum }, all) => showSum(this, all));
    this.toggleAttribute('data-any', this.#answered.length > 0);
  }

  protected forget(): void {
    [this.#answered, this.#refused] = [[], []];
  }

  /** Sums up what was read, as the page asks, and hands it on. */
  async #out(act: (loaded: Awaited<ReturnType<typeof work>>, all: Parameters<Awaited<ReturnType<typeof work>>['showSum']>[1]) => void | Promise<void>): Promise<void> {
    const loaded = await work();
    await act(loaded, { ...this.#setup, sum: loaded.sumFor(this, this.#answered, this.#setup.shape), refused: this.#refused });
  }
}

if (!customElements.get('survey-summary')) customElements.define('survey-summary', SurveySummary);
