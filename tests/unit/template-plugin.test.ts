import { expect, it } from 'vitest';
import { withShortTemplates } from '../../scripts/template-plugin.js';

it('shortens a style sheet to what means something', () => {
  const sheet = ['css`', ':host([hidden]) a > b:not(:hover),', '.c { /* Why. */', 'margin: 0 1px;'];
  expect(withShortTemplates(`x = ${sheet.join('\n  ')}\n}\n\`;`)).toBe(
    'x = css`:host([hidden]) a > b:not(:hover),.c{margin:0 1px}`;',
  );
});

it('joins the lines of markup by a single space and keeps its expressions', () => {
  const code = 'f(html`<p\n  class=${c}\n>\n  ${list.map((a) => svg`<b>\n  ${a} \n</b>`)}</p>`);';
  expect(withShortTemplates(code)).toBe(
    'f(html`<p class=${c} > ${list.map((a) => svg`<b> ${a} </b>`)}</p>`);',
  );
});

it('leaves comments out of markup', () => {
  expect(withShortTemplates('html`<a></a><!-- Why. --><b></b>`')).toBe('html`<a></a><b></b>`');
});

it('leaves other templates and strings alone', () => {
  const code = 'x = `a\n  b`; y = other`c\n  d`; z = "css`a  b`";';
  expect(withShortTemplates(code)).toBe(code);
});
