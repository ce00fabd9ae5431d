import { css, type CSSResult } from 'lit';

export const improvementBarStyles: CSSResult = css`
  .improvement {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
    font-size: 0.8125rem;
  }

  .improvement label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.25rem 0.6rem;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    pointer-events: none;
  }

  .improvement progress {
    inline-size: 6rem;
    accent-color: var(--_ink);
  }

  .improvement button {
    min-block-size: 2rem;
    padding-inline: 0.75rem;
  }
`;
