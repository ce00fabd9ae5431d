import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Name } from '../../model/index.js';

export interface PageHeader {
  /** What kind of thing it is, above the title. */
  kicker: string;
  title: string;
  /** The name in another script or language, below the title; null keeps its line empty. */
  subtitle?: Name | null;
  /** Closes the page; without it, no button is shown. */
  close?: () => void;
}

function subtitleLine(subtitle: Name | null | undefined): TemplateResult | typeof nothing {
  if (subtitle === undefined) return nothing;
  return html`<p class="subtitle" lang=${subtitle?.language ?? nothing}>${subtitle?.text}</p>`;
}

/** The header of a page: its kind, its title and the button that closes it. */
export function pageHeader({ kicker, title, subtitle, close }: PageHeader): TemplateResult {
  const label = inspectorMessages.close;
  const closeButton = close
    ? html`<button type="button" class="soft-button" part="close" @click=${close}>${label}</button>`
    : nothing;
  return html`<header part="header">
    <div class="kicker"><span>${kicker}</span>${closeButton}</div>
    <h2 part="title" tabindex="-1">${title}</h2>
    ${subtitleLine(subtitle)}
  </header>`;
}
