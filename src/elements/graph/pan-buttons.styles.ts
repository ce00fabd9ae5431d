import { css, type CSSResult } from 'lit';

/** In the middle of the edges, over the picture. */
export const panButtonStyles: CSSResult = css`
  .pan {
    position: absolute;
    display: grid;
    place-content: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
  }

  .pan:focus-visible {
    position: absolute;
  }

  .pan svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .pan:is(.left, .right) {
    inset-block-start: calc(50% - 18px);
  }

  .pan:is(.up, .down) {
    left: calc(50% - 18px);
  }

  .pan.left {
    left: 8px;
  }

  .pan.right {
    right: 8px;
  }

  .pan.up {
    inset-block-start: 8px;
  }

  .focus-bar ~ .pan.up {
    inset-block-start: 48px;
  }

  .pan.down {
    inset-block-end: 8px;
  }

  .pan.left svg {
    rotate: 180deg;
  }

  .pan.up svg {
    rotate: -90deg;
  }

  .pan.down svg {
    rotate: 90deg;
  }

  @media (pointer: coarse) {
    .pan {
      inline-size: 44px;
      block-size: 44px;
    }

    .pan:is(.left, .right) {
      inset-block-start: calc(50% - 22px);
    }

    .pan:is(.up, .down) {
      left: calc(50% - 22px);
    }
  }
`;
