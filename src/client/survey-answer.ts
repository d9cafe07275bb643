/** <survey-answer>: the answer of a department as a form on one page, kept as drafts. */
import { RecordElement } from './record-element.ts';
import { AnswerTool } from './survey-answer-tool.ts';

export class SurveyAnswer extends RecordElement {
  protected override tool(): AnswerTool {
    return new AnswerTool(this);
  }
}

if (!customElements.get('survey-answer')) customElements.define('survey-answer', SurveyAnswer);
