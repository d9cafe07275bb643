/** <consult-sheet>: a 相談シート as a form on one page, kept as drafts. */
import { ConsultTool } from './consult-tool.ts';
import { RecordElement } from './record-element.ts';

export class ConsultSheet extends RecordElement {
  protected override tool(): ConsultTool {
    return new ConsultTool(this);
  }
}

if (!customElements.get('consult-sheet')) customElements.define('consult-sheet', ConsultSheet);
