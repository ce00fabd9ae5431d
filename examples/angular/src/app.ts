import 'ownership-graph/define/explorer.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { OwnershipSelectEvent } from 'ownership-graph';
import { small } from './small';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="isShown.set(!isShown())">{{ isShown() ? 'Hide' : 'Show' }}</button>
    <label>Day <input [value]="day()" (change)="onDay($event)" /></label>
    <output>{{ selected() ?? 'nothing' }}</output>
    @if (isShown()) {
      <ownership-explorer
        src="/graph-data/automakers.json"
        [day]="day()"
        [selected]="selected()"
        [attr.heading-level]="2"
        (ownership-select)="onSelect($event)"
      >
        <p slot="footer">As of {{ day() }}</p>
      </ownership-explorer>
    }
    <ownership-graph [data]="small" [noToolbar]="true"></ownership-graph>
  `,
})
export class App {
  readonly isShown = signal(true);
  readonly day = signal('2025-02-13');
  readonly selected = signal<string | null>('nissan');
  readonly small = small;

  onDay(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
  }

  onSelect(event: Event): void {
    this.selected.set((event as OwnershipSelectEvent).detail.id);
  }
}
