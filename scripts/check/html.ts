/** `node scripts/check/html.ts`: validates the HTML of every built page. */
import { HtmlValidate } from 'html-validate';
import { builtFiles, outDir, readBuilt } from '../lib/built.ts';
import { finish } from '../lib/report.ts';
import { sampled } from '../lib/sample.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // A page is one line of minified HTML, so style and white space are the compiler's business.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Every file comes from the same origin as the page, so there is no third party to guard against.
    'require-sri': 'off',
    // Two pieces of our custom elements' HTML may carry role="status" on a paragraph: allowed by ARIA in HTML.
    'prefer-native-element': ['error', { exclude: ['region', 'group', 'status', 'search'] }],
  },
});

const { files, figures } = sampled(builtFiles('.html').filter((file) => !file.startsWith('pagefind/')));
const problems = files.flatMap((file) =>
  validator.validateStringSync(readBuilt(file), file).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, column, selector }) => ({
      file: `${outDir}/${file}`,
      field: `${ruleId}(${column}字目 ${selector ?? ''})`,
      message,
    }))));

finish([{ name: 'HTMLの確認', checked: files.length, problems, figures }]);
