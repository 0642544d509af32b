// The stint that is chosen: what can be done with it, and why it is where it is.

import { make } from './elements.js';
import { attempt, button, post, say } from './server.js';
import { t } from './words.js';

let reasons = null;

async function why(stint, place) {
  place.replaceChildren(make('p', {}, t('working')));
  const told = await attempt(() => post('/api/why', { stint }));
  if (!told) return place.replaceChildren();
  const text = told.lines.join('\n').trim();
  reasons = { stint, text };
  return place.replaceChildren(...sentences(text));
}

function sentences(text) {
  const copy = () => navigator.clipboard.writeText(text).then(() => say(t('copied')), () => say(text));
  return [make('p', { class: 'lines', id: 'reasons' }, text), button(t('copy'), copy)];
}

// `acts`: pick up, put back, and do.
export function panel(model, chosen, held, acts) {
  if (chosen === null) return [make('p', {}, t('choose'))];
  const stint = model.stints[chosen], person = model.people[stint.person];
  const locked = model.locked.has(chosen), pinned = locked || model.fixed.has(chosen), placed = stint.start !== null;
  const facts = [[t('person'), person.label], [t('home'), model.home(person, stint.start)], [t('host'), model.units[stint.unit].name], [t('programme'), model.programmes[stint.programme]],
    [t('weeks'), placed ? model.when(stint.start, stint.weeks) : t('left')], [t('due'), model.due(stint)]].filter(([, value]) => value !== '');
  const tools = [];
  if (held !== null && held.stint === chosen) tools.push(button(t('put-back'), acts.putBack, { id: 'put-back' }));
  else if (!pinned) tools.push(button(t(placed ? 'pick-up' : 'place-it'), () => acts.pickUp(chosen), { id: 'pick-up', class: 'main' }));
  if (placed && !pinned) tools.push(button(t('lock'), () => acts.act({ act: 'lock', stint: chosen }), { id: 'lock' }));
  if (pinned) tools.push(button(t('unlock'), () => acts.act({ act: 'unlock', stint: chosen }), { id: 'unlock' }));
  if (placed && !pinned) {
    tools.push(button(t('unplace'), () => acts.act({ act: 'unplace', stint: chosen }), { id: 'unplace' }), button(t('forbid'), () => acts.act({ act: 'forbid', stint: chosen }), { id: 'forbid' }));
  }
  const place = make('div', { id: 'why', 'aria-live': 'polite' }, ...(reasons && reasons.stint === chosen ? sentences(reasons.text) : []));
  return [make('dl', {}, ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])), make('div', { class: 'tools' }, ...tools, button(t('ask-why'), () => why(chosen, place), { id: 'ask-why' })), place];
}

// Reasons of a schedule that has changed since are none.
export function forget() {
  reasons = null;
}
