import 'ownership-graph/define/explorer.js';
import type {} from 'ownership-graph/react.js';
import { useState } from 'react';
import { small } from './small';

export default function Owners() {
  const [isShown, setShown] = useState(true);
  const [day, setDay] = useState('2025-02-13');
  const [selected, setSelected] = useState<string | null>('nissan');
  return (
    <>
      <button onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
      <label>
        Day <input defaultValue={day} onBlur={({ target }) => setDay(target.value)} />
      </label>
      <output>{selected ?? 'nothing'}</output>
      {isShown && (
        <ownership-explorer
          src="/graph-data/automakers.json"
          day={day}
          selected={selected}
          heading-level={2}
          onownership-select={({ detail }) => setSelected(detail.id)}
        >
          <p slot="footer">As of {day}</p>
        </ownership-explorer>
      )}
      <ownership-graph data={small} no-toolbar={true} />
    </>
  );
}
