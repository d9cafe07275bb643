/** <case-write>: a case as a form in pages, kept as drafts. */
import { CaseTool } from './case-write-tool.ts';
import { RecordElement } from './record-element.ts';

export class CaseWrite extends RecordElement {
  protected override tool(): CaseTool {
    return new CaseTool(this);
  }
}

if (!customElements.get('case-write')) customElements.define('case-write', CaseWrite);
