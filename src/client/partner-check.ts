/** <partner-check>: the record of choosing a partner as a form in parts, kept as drafts. */
import { PartnerTool } from './partner-check-tool.ts';
import { RecordElement } from './record-element.ts';

export class PartnerCheck extends RecordElement {
  protected override tool(): PartnerTool {
    return new PartnerTool(this);
  }
}

if (!customElements.get('partner-check')) customElements.define('partner-check', PartnerCheck);
