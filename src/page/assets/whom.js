// People and units chosen by name: one, or several that can be taken out again.

import { make } from './elements.js';
import { button } from './server.js';
import { t } from './words.js';

const shown = (id, name) => (id === name ? name : `${name} (${id})`);

// What a field may hold, and what each stands for.
export function known(people, units = []) {
  const all = new Map(people.map(([id, name], index) => [shown(id, name), { kind: 'people', index }]));
  units.forEach(([id, name], index) => all.set(shown(id, name), { kind: 'units', index }));
  return all;
}

export function field(id, names, attributes = {}) {
  const input = make('input', { type: 'text', id, list: `${id}-names`, autocomplete: 'off', ...attributes });
  return [input, make('datalist', { id: `${id}-names` }, ...[...names.keys()].map((value) => make('option', { value })))];
}

// Several: each is a button that takes it out again.
export function several(id, label, names) {
  const chosen = new Map();
  const [input, list] = field(id, names);
  const place = make('ul', { class: 'choices', id: `${id}-chosen`, 'aria-live': 'polite' });
  const draw = () => place.replaceChildren(...[...chosen.keys()].map((name) => make('li', {}, button(`${name} ×`, () => { chosen.delete(name); draw(); input.focus(); }, { 'aria-label': `${t('take-off')}${t('colon')}${name}` }))));
  input.addEventListener('change', () => {
    const one = names.get(input.value);
    if (one === undefined) return;
    chosen.set(input.value, one);
    input.value = '';
    draw();
  });
  const of = (kind) => [...chosen.values()].filter((one) => one.kind === kind).map((one) => one.index);
  return { parts: [make('label', {}, label, input), list, place], people: () => of('people'), units: () => of('units') };
}
