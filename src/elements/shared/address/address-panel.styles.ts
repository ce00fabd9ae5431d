import { css, type CSSResult } from 'lit';

/** What is said of the address, below the line of the buttons, and the dialog with the link. */
export const addressPanelStyles: CSSResult = css`
  .address {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    /* What stands at the end, such as an inspector, has a width of --_beside. */
    inset-inline-end: calc(var(--_beside, 0px) + 10px);
    z-index: 3;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(416px, calc(100% - var(--_beside, 0px) - 19px));
    display: flex;
    align-items: start;
    gap: 12px;
    overflow-wrap: anywhere;
  }

  .address.shown {
    padding: 7px 12px;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  .address p,
  .link-dialog p {
    margin: 0;
  }

  .address button {
    flex: none;
  }

  .link-dialog input {
    font: inherit;
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0 10px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_control-line);
  }

  .link-dialog input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;
