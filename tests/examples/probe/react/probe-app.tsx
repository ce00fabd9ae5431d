import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { passed, type OwnershipProbe } from './probe';
import { small } from './small';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ownership-probe': Record<string, unknown>;
    }
  }
}

function Probe() {
  const [isShown, setShown] = useState(true);
  const [count, setCount] = useState(1);
  const [heard, setHeard] = useState<string[]>([]);
  const [isTold, setTold] = useState(false);
  const probe = useRef<OwnershipProbe>(null);
  const hear = ({ type }: Event) => setHeard((names) => [...names, type]);
  useEffect(() => probe.current?.addEventListener('lowercase', () => setTold(true)), []);
  return (
    <section id="probe">
      <button onClick={() => setShown(!isShown)}>Toggle</button>
      <button onClick={() => setCount(count + 1)}>Count</button>
      <p id="heard">{heard.join(' ')}</p>
      <p id="told">{isTold ? 'told' : ''}</p>
      <ownership-probe></ownership-probe>
      {isShown && (
        <ownership-probe
          ref={probe}
          id="passed"
          day="2025-02-13"
          flag={true}
          count={42}
          word="three"
          words={passed.words}
          object={passed.object}
          objectInCamelCase={passed.objectInCamelCase}
          data={small}
          onlowercase={hear}
          onkebab-case={hear}
          oncamelCase={hear}
          onCAPScase={hear}
          onPascalCase={hear}
        >
          <p slot="footer">{count}</p>
        </ownership-probe>
      )}
    </section>
  );
}

const place = document.body.appendChild(document.createElement('div'));
createRoot(place).render(<Probe />);
