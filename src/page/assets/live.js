// Live: somebody is away; three ways to go on, each with its list, before anything changes; the absence noted when asked.

import { make } from './elements.js';
import { attempt, button, get, post, say, section } from './server.js';
import { t } from './words.js';
import { field, known } from './whom.js';

function way(told, revision, taken) {
  const title = make('h3', {}, t(`way-${told.way}`));
  if (told.none) return make('article', {}, title, make('p', {}, told.none));
  const take = () => attempt(async () => {
    await post('/api/do', { revision, act: 'replace', taken: told.step.taken, put: told.step.put });
    taken();
  });
  const lines = told.lines.length === 0 ? [make('p', {}, t('same'))] : [make('ul', {}, ...told.lines.map((line) => make('li', {}, line)))];
  return make('article', {}, title, make('p', {}, told.points), ...lines, button(t('take-way'), take, { 'data-way': told.way }));
}

export async function draw(state) {
  if (!state.hand) return [section('live', t('step-live'), make('p', {}, t('plan-first')))];
  const { people } = await get('/api/hand');
  const names = known(people);
  const [who, list] = field('who', names, { required: true });
  const from = make('input', { type: 'date', id: 'from', required: true }), to = make('input', { type: 'date', id: 'to', required: true });
  const ways = make('div', { class: 'ways', id: 'ways', 'aria-live': 'polite' });
  const then = make('p', { id: 'then' });
  const form = make('form', { class: 'ask' }, make('label', {}, t('person'), who), list,
    make('label', { class: 'narrow' }, t('away-from'), from), make('label', { class: 'narrow' }, t('away-to'), to), make('button', { type: 'submit', class: 'main' }, t('away-look')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const one = names.get(who.value);
    const away = { employee: one === undefined ? 4294967295 : one.index, from: from.value, to: to.value };
    const note = button(t('note-absence'), () => attempt(async () => {
      const { said } = await post('/api/absence', away);
      then.replaceChildren(said);
      say(said);
    }), { id: 'note-absence' });
    ways.replaceChildren(make('p', {}, t('working')));
    then.replaceChildren();
    attempt(async () => {
      const told = await post('/api/away', away);
      const taken = () => { ways.replaceChildren(make('p', {}, t('way-taken'))); then.replaceChildren(note); };
      ways.replaceChildren(...told.ways.map((each) => way(each, told.revision, taken)));
      then.replaceChildren(note);
    }).then(() => { if (ways.querySelector('article') === null) ways.replaceChildren(); });
  });
  return [section('live', t('step-live'), make('p', { class: 'help' }, t('live-help')), form, ways, then)];
}

// What was noted is said where it was asked for.
export function heard(event) {
  return event.kind === 'step' || event.kind === 'read';
}
