import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { xmlElement, xmlText } from '../../formats/index.js';
import { formatDay, formatLongDay, messages, serverMessages } from '../../messages/index.js';
import { isDay, type Dataset } from '../../model/index.js';
import { finish, NetworkIndex, tieRows, type TieRow } from '../../network/index.js';
import { today } from '../../store/index.js';
import { tieColumns } from '../table/tie-columns.js';

/**
 * What a server renders of an explorer or a graph: the title, the poster and a table of the ties of the day, in place of which
 * the element puts itself once its script has come. It has no styles of its own, which a strict policy would refuse.
 */
export class ServerElement extends LitElement {
  static override properties = {
    data: { attribute: false },
    day: { reflect: true },
    src: { reflect: true },
  };

  /** The data set, as `readDataset` gives it; without it there is the poster alone. */
  declare data: Dataset | undefined;
  /** The day shown, as an ISO date. Default today; anything but a full date means today. */
  declare day: string | undefined;
  /** The address from which the page will load the data. */
  declare src: string | undefined;

  /** As text, since Lit would put a comment around each of several thousand cells. */
  #table(index: NetworkIndex, day: string): string {
    const columns = tieColumns().filter(
      ({ key, needsParts, isOptional }) => !needsParts && !isOptional && key !== 'until',
    );
    const headings = columns.map(({ heading }) =>
      xmlElement('th', { scope: 'col' }, xmlText(heading)),
    );
    const cells = (row: TieRow): string[] =>
      columns.map(({ text }, place) => {
        const content = xmlText(text(row));
        return place === 0 ? xmlElement('th', { scope: 'row' }, content) : `<td>${content}</td>`;
      });
    const rows = finish(tieRows(index.snapshotAt(day), index)).filter(
      ({ until }) => until === undefined,
    );
    const words = serverMessages.caption(messages.table.tabNames.ties, formatDay(day));
    return xmlElement(
      'table',
      {},
      xmlElement('caption', {}, xmlText(words)),
      xmlElement('thead', {}, xmlElement('tr', {}, ...headings)),
      xmlElement('tbody', {}, ...rows.map((row) => xmlElement('tr', {}, ...cells(row)))),
    );
  }

  protected override render(): TemplateResult {
    const { data, day: wanted = '' } = this;
    const day = isDay(wanted) ? wanted : today();
    const poster = html`<slot name="poster"></slot>`;
    if (!data) return poster;
    return html`<h1><slot name="title">${data.title}</slot></h1>
      ${poster}
      <p>${data.description ?? nothing}</p>
      ${unsafeHTML(this.#table(new NetworkIndex(data), day))}
      <p>${serverMessages.compiled(formatLongDay(data.compiled), data.licence?.name)}</p>
      <slot name="footer"></slot>`;
  }
}
