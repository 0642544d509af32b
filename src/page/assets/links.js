// The chain, drawn: whom a unit serves, its way to the customer, links that live; a link with its visits, promises, irritants.

import { make } from './elements.js';
import { STATES, chainKey, drawChain } from './chain.js';
import { attempt, button, get, post, section } from './server.js';
import { t } from './words.js';

let draws = () => {};

const list = (lines) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));
const part = (title, lines) => (lines.length === 0 ? [] : [make('h3', {}, title), list(lines)]);

// Whom a unit serves, who serves it, and its way to the customer.
function ofUnit(told, index) {
  const name = (unit) => told.units[unit][1];
  const serves = told.links.filter(([supplier]) => supplier === index).map(([, client]) => client);
  const served = told.links.filter(([, client]) => client === index).map(([supplier]) => supplier);
  const way = told.units[index][5];
  const far = way.length === 0 ? [told.t.no_way] : [[...way.map(name), told.t.customer].join(' → ')];
  return [make('h3', {}, name(index)), ...part(t('serves'), serves.map(name)), ...part(t('served-by'), served.map(name)), ...part(t('way'), far)];
}

async function ofLink(told, { supplier, client }) {
  const story = await attempt(() => post('/api/link', { supplier, client }));
  if (!story) return [];
  const promises = story.promises.flatMap(([label, text]) => [make('dt', {}, label), make('dd', {}, text)]);
  return [make('h3', {}, `${told.units[supplier][1]} → ${told.units[client][1]}`), make('p', {}, story.life),
    ...part(t('visits-planned'), story.planned), ...part(t('visits-made'), story.made),
    ...(promises.length === 0 ? [] : [make('h3', {}, t('promises')), make('dl', {}, ...promises)]), ...part(t('irritants'), story.irritants)];
}

export async function draw(state) {
  if (state.reading !== 'sound') return [section('chain', t('chain'), make('p', {}, t('open-first')))];
  const told = await get('/api/chain');
  const units = told.units.map(([id, name, contact, distance], index) => ({ index, id, name, contact, distance }));
  const far = new Map(told.units.map(([, , , distance, words]) => [distance, words]));
  const words = { chain: t('chain'), customer: told.t.customer, contact: told.t.contact, noWay: told.t.no_way, steps: (distance) => far.get(distance) };
  const holder = make('div', { id: 'chain-drawing', class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('chain') });
  const side = make('div', { class: 'side', id: 'link-panel', 'aria-live': 'polite' }, make('p', {}, t('choose-link')));
  const key = make('div', { class: 'key' });
  let pick = () => {};
  const choose = async (chosen) => {
    side.replaceChildren(...(chosen === null ? [make('p', {}, t('choose-link'))] : chosen.link ? await ofLink(told, chosen.link) : ofUnit(told, chosen.unit)));
  };
  // The same links, as the schedule walks them or as they live.
  const views = { plan: { at: 2, meaning: (name) => told.t[`state_${name}`] }, life: { at: 4, meaning: (name) => t(`life-${STATES.indexOf(name)}`) } };
  const view = make('select', { id: 'chain-view' }, ...['plan', 'life'].map((name) => make('option', { value: name }, t(`by-${name}`))));
  draws = () => {
    const { at, meaning } = views[view.value];
    const links = told.links.map((link) => ({ supplier: link[0], client: link[1], kind: link[at], text: link[at + 1] }));
    pick = drawChain(holder, { units, links }, words, choose);
    key.replaceChildren(...chainKey(meaning));
  };
  view.addEventListener('change', draws);
  const rows = told.links.map(([supplier, client, , plan, , life]) => make('li', {}, button(plan, () => pick(supplier, client)), ` ${life.split(' · ').at(-1)}`));
  return [section('chain', t('chain'), make('p', { class: 'help' }, t('chain-help')), make('div', { class: 'ask' }, make('label', { class: 'narrow' }, t('chain-shows'), view)), key,
    make('div', { class: 'desk' }, holder, side), make('details', { id: 'chain-list' }, make('summary', {}, t('chain-list')), make('ul', { class: 'pile' }, ...rows)))];
}

// The drawing takes the room that there is: it is made when it stands in the page.
export function shown() {
  if (document.getElementById('chain-drawing')) draws();
}
