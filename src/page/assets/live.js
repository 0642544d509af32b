// Live: somebody is away; three ways to go on, each with its list, before anything changes.

import { make } from './elements.js';
import { attempt, button, get, post, say, section } from './server.js';
import { t } from './words.js';

function way(told, revision) {
  const title = make('h3', {}, t(`way-${told.way}`));
  if (told.none) return make('article', {}, title, make('p', {}, told.none));
  const take = () => attempt(async () => {
    await post('/api/do', { revision, act: 'replace', taken: told.step.taken, put: told.step.put });
    say(t('note-absence'));
  });
  const lines = told.lines.length === 0 ? [make('p', {}, t('same'))] : [make('ul', {}, ...told.lines.map((line) => make('li', {}, line)))];
  return make('article', {}, title, make('p', {}, told.points), ...lines, button(t('take-way'), take, { 'data-way': told.way }));
}

export async function draw(state) {
  if (!state.hand) return [section('live', t('step-live'), make('p', {}, t('plan-first')))];
  const { people } = await get('/api/hand');
  const names = new Map(people.map(([id, name], index) => [id === name ? name : `${name} (${id})`, index]));
  const who = make('input', { type: 'text', id: 'who', list: 'names', autocomplete: 'off', required: true });
  const from = make('input', { type: 'date', id: 'from', required: true }), to = make('input', { type: 'date', id: 'to', required: true });
  const ways = make('div', { class: 'ways', id: 'ways', 'aria-live': 'polite' });
  const form = make('form', { class: 'ask' }, make('label', {}, t('person'), who), make('datalist', { id: 'names' }, ...[...names.keys()].map((value) => make('option', { value }))),
    make('label', { class: 'narrow' }, t('away-from'), from), make('label', { class: 'narrow' }, t('away-to'), to), make('button', { type: 'submit', class: 'main' }, t('away-look')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const employee = names.get(who.value);
    ways.replaceChildren(make('p', {}, t('working')));
    attempt(async () => {
      const told = await post('/api/away', { employee: employee === undefined ? 4294967295 : employee, from: from.value, to: to.value });
      ways.replaceChildren(...told.ways.map((one) => way(one, told.revision)));
    }).then((done) => { if (done === undefined && ways.querySelector('article') === null) ways.replaceChildren(); });
  });
  return [section('live', t('step-live'), make('p', { class: 'help' }, t('live-help')), form, ways)];
}

export function heard(event) {
  return event.kind === 'step';
}
