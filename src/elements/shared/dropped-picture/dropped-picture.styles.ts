import { css, type CSSResult } from 'lit';

/** What is said of a picture that was dropped, over everything else. */
export const droppedPictureStyles: CSSResult = css`
  .picture-note {
    position: absolute;
    z-index: 6;
    inset-block-end: 0.75rem;
    inset-inline: 0.75rem;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 0.4rem 0.7rem;
    font-size: 0.875rem;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  .picture-note:empty {
    display: none;
  }
`;
