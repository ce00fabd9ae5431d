import { css, type CSSResult } from 'lit';

/** On paper there is what is seen, as long as it is, without anything to act on. A picture has a title of its own. */
export const printStyles: CSSResult = css`
  @media print {
    :host {
      block-size: auto !important;
      container-type: normal;
    }

    .page {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    .page:not(.panel) header,
    header > :not(h1),
    aside,
    .more,
    .skip,
    ownership-open,
    slot[name='poster'] {
      display: none !important;
    }

    ownership-table::part(toolbar),
    ownership-changes::part(toolbar) {
      display: none;
    }
  }
`;
