/** <partner-register>: an organisation's own record as a form in pages, kept as drafts. */
import { RegisterTool } from './partner-register-tool.ts';
import { RecordElement } from './record-element.ts';

export class PartnerRegister extends RecordElement {
  protected override tool(): RegisterTool {
    return new RegisterTool(this);
  }
}

if (!customElements.get('partner-register')) customElements.define('partner-register', PartnerRegister);
