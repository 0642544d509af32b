// The stint that is chosen: what can be done with it, and why it is where it is.

import { make } from './elements.js';
import { button, post, say } from './server.js';
import { t } from './words.js';

let answered = null;

const parts = ({ why, free, takes }) => [['why-this', why], ['when-else', free.length > 0 ? free : [t('no-week-free')]], ['what-takes', takes.length > 0 ? takes : [t('nothing-known')]]];

// For whoever has to agree: title, questions and answers as plain text.
function letter(told) {
  return [told.title, ...parts(told).flatMap(([word, lines]) => ['', t(word), ...lines.map((line) => `– ${line}`)])].join('\n');
}

function answers(told) {
  const copy = () => navigator.clipboard.writeText(letter(told)).then(() => say(t('copied')), () => say(letter(told)));
  return [...parts(told).flatMap(([word, lines]) => [make('h4', {}, t(word)), make('ul', {}, ...lines.map((line) => make('li', {}, line)))]), button(t('copy'), copy, { id: 'copy' })];
}

// Asked for each stint that is chosen, without a click: the panel always answers.
async function ask(stint, place) {
  place.replaceChildren(make('p', {}, t('working')));
  const own = Symbol('asked');
  place.asked = own;
  let told, refused = null;
  try {
    told = await post('/api/why', { stint });
  } catch (error) {
    refused = error;
  }
  // Somebody has chosen something else since.
  if (place.asked !== own || !place.isConnected) return;
  if (refused !== null) return place.replaceChildren(make('p', {}, refused.message));
  answered = { stint, told };
  place.replaceChildren(...answers(told));
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
  const place = make('div', { id: 'reasons', 'aria-live': 'polite' });
  if (answered && answered.stint === chosen) place.replaceChildren(...answers(answered.told));
  else setTimeout(() => { if (place.isConnected) ask(chosen, place); }, 250);
  return [make('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])), make('div', { class: 'tools' }, ...tools), place];
}

// Reasons of a schedule that has changed since are none.
export function forget() {
  answered = null;
}
