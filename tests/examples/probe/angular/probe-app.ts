import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  provideZonelessChangeDetection,
  signal,
  viewChild,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { passed, type OwnershipProbe } from './probe';
import { small } from './small';

@Component({
  selector: 'probe-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section id="probe">
      <button (click)="isShown.set(!isShown())">Toggle</button>
      <button (click)="count.set(count() + 1)">Count</button>
      <p id="heard">{{ heard().join(' ') }}</p>
      <p id="told">{{ isTold() ? 'told' : '' }}</p>
      <ownership-probe></ownership-probe>
      @if (isShown()) {
        <ownership-probe
          #probe
          id="passed"
          day="2025-02-13"
          [flag]="true"
          [count]="42"
          [word]="'three'"
          [words]="passed.words"
          [object]="passed.object"
          [objectInCamelCase]="passed.objectInCamelCase"
          [data]="small"
          (lowercase)="hear($event)"
          (kebab-case)="hear($event)"
          (camelCase)="hear($event)"
          (CAPScase)="hear($event)"
          (PascalCase)="hear($event)"
        >
          <p slot="footer">{{ count() }}</p>
        </ownership-probe>
      }
    </section>
  `,
})
class Probe {
  readonly isShown = signal(true);
  readonly count = signal(1);
  readonly heard = signal<string[]>([]);
  readonly isTold = signal(false);
  readonly probe = viewChild<ElementRef<OwnershipProbe>>('probe');
  readonly passed = passed;
  readonly small = small;

  constructor() {
    afterNextRender(() => {
      const element = this.probe()?.nativeElement;
      element?.addEventListener('lowercase', () => this.isTold.set(true));
    });
  }

  hear({ type }: Event): void {
    this.heard.update((names) => [...names, type]);
  }
}

document.body.append(document.createElement('probe-root'));
bootstrapApplication(Probe, { providers: [provideZonelessChangeDetection()] }).catch(
  (error: unknown) => console.error(error),
);
