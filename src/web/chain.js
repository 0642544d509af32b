// The service chain: a column for each distance to the customer, suppliers left, the customer right.
//
// `chain` is { units: [{ index, id, name, contact, distance }], links: [{ supplier, client, kind, text }] }, `words` say
// { chain, customer, contact, noWay, steps(distance) }; `choose` is told of a unit or a link that is chosen, and of none.

import { make, svg } from './elements.js';

// What a link is drawn as, from the one that lives best.
export const STATES = ['full', 'partial', 'dark', 'idle'];

// `across` grows with the room there is.
const BOX = { width: 164, height: 52, across: 70, down: 16 };

function layers({ units: all, links }, words) {
  const far = Math.max(0, ...all.map((unit) => unit.distance));
  const columns = [];
  const lost = all.filter((unit) => unit.distance < 0);
  if (lost.length > 0) columns.push({ title: words.noWay, units: lost });
  for (let distance = far; distance >= 0; distance--) {
    const units = all.filter((unit) => unit.distance === distance);
    if (units.length > 0) columns.push({ title: distance === 0 ? words.contact : words.steps(distance), units });
  }
  const near = all.map(() => []);
  for (const { supplier, client } of links) { near[supplier].push(client); near[client].push(supplier); }
  // Each unit at the mean height of its neighbours, a few times there and back: fewer links cross.
  const rank = new Map();
  const place = (column) => column.units.forEach((unit, position) => rank.set(unit.index, (position + 0.5) / column.units.length));
  columns.forEach(place);
  for (let sweep = 0; sweep < 8; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.slice().reverse()) {
      const mean = new Map(column.units.map((unit) => {
        const others = near[unit.index].map((other) => rank.get(other));
        return [unit.index, others.length > 0 ? others.reduce((a, b) => a + b, 0) / others.length : rank.get(unit.index)];
      }));
      column.units.sort((a, b) => mean.get(a.index) - mean.get(b.index) || a.index - b.index);
      place(column);
    }
  }
  return columns;
}

// A name in at most three lines.
function lines(name) {
  const most = 21, parts = [''];
  for (const word of name.split(/\s+/)) {
    const now = parts[parts.length - 1];
    if (now === '' || (now + ' ' + word).length <= most) parts[parts.length - 1] = now === '' ? word : now + ' ' + word;
    else parts.push(word);
  }
  const cut = (text) => [...text].length > most ? [...text].slice(0, most - 1).join('') + '…' : text;
  return parts.length <= 3 ? parts.map(cut) : [...parts.slice(0, 2).map(cut), cut(parts.slice(2).join(' '))];
}

function curve(from, to) {
  const middle = BOX.height / 2;
  if (to.x > from.x) {
    const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + middle, to.x - 7, to.y + middle], bend = (x2 - x1) / 2;
    return `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
  }
  if (to.x === from.x) {
    const x = from.x + BOX.width, [y1, y2] = [from.y + middle + 6, to.y + middle + (to.y > from.y ? -6 : 6)];
    const bend = 30 + Math.min(40, Math.abs(y2 - y1) / 8);
    return `M${x},${y1} C${x + bend},${y1} ${x + bend},${y2} ${x + 7},${y2}`;
  }
  const [x1, y1, x2, y2] = [from.x, from.y + middle, to.x + BOX.width + 7, to.y + middle], bend = (x1 - x2) / 2 + 20;
  return `M${x1},${y1} C${x1 - bend},${y1} ${x2 + bend},${y2} ${x2},${y2}`;
}

export function drawChain(holder, chain, words, choose = () => {}) {
  const columns = layers(chain, words), place = new Map();
  const room = holder.clientWidth - 120 - columns.length * BOX.width;
  BOX.across = Math.max(70, Math.min(230, Math.floor(room / columns.length)));
  const tallest = Math.max(1, ...columns.map((column) => column.units.length));
  const height = tallest * (BOX.height + BOX.down) + 44;
  columns.forEach((column, index) => {
    const free = height - 44 - column.units.length * (BOX.height + BOX.down);
    column.units.forEach((unit, row) => place.set(unit.index, { x: 10 + index * (BOX.width + BOX.across), y: 40 + free / 2 + row * (BOX.height + BOX.down) }));
  });
  const end = 10 + columns.length * (BOX.width + BOX.across), width = end + 100;
  const customer = { x: end, y: height / 2 - 4 };
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': words.chain },
    svg('defs', {}, ...STATES.map((name) => svg('marker', { id: `arrow-${name}`, class: `l-${name}`, viewBox: '0 0 10 10', refX: '4', refY: '5', markerWidth: '9', markerHeight: '9', markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0,0 L10,5 L0,10 z' })))));
  columns.forEach((column, index) => {
    const title = svg('text', { x: 10 + index * (BOX.width + BOX.across) + BOX.width / 2, y: 18, class: 'layer' });
    title.textContent = column.title;
    drawing.append(title);
  });
  const links = chain.links.map((link) => {
    const title = svg('title', {});
    title.textContent = link.text;
    const d = curve(place.get(link.supplier), place.get(link.client));
    const path = svg('path', { d, class: `link l-${link.kind}`, 'marker-end': `url(#arrow-${link.kind})` }, title);
    // A line is thin: what is pressed is wider.
    const hit = svg('path', { d, class: 'hit' }, title.cloneNode(true));
    return { ...link, path, hit };
  });
  drawing.append(...links.flatMap(({ path, hit }) => [path, hit]));
  for (const unit of chain.units.filter((candidate) => candidate.contact)) {
    const from = place.get(unit.index);
    drawing.append(svg('path', { class: 'link last', d: `M${from.x + BOX.width},${from.y + BOX.height / 2} C${from.x + BOX.width + 60},${from.y + BOX.height / 2} ${customer.x - 60},${customer.y} ${customer.x},${customer.y}` }));
  }
  const nodes = chain.units.map((unit) => node(unit, place.get(unit.index), links, words));
  drawing.append(...nodes);
  const who = svg('text', { x: customer.x + 45, y: customer.y + 5, class: 'who' });
  who.textContent = words.customer;
  drawing.append(svg('g', { class: 'customer' }, svg('ellipse', { cx: customer.x + 45, cy: customer.y, rx: 45, ry: 26 }), who));
  // A unit with all its links, or a link with its two ends.
  let chosen = null;
  const pick = (what) => {
    const same = chosen !== null && chosen.unit === what.unit && chosen.link === what.link;
    chosen = same ? null : what;
    drawing.classList.toggle('chosen', chosen !== null);
    const touched = new Set(chosen === null || chosen.link ? [] : [chosen.unit]);
    for (const link of links) {
      const mine = chosen !== null && (chosen.link ? chosen.link === link : link.supplier === chosen.unit || link.client === chosen.unit);
      link.path.classList.toggle('mine', mine);
      if (mine) { touched.add(link.supplier); touched.add(link.client); }
    }
    nodes.forEach((element, position) => {
      element.setAttribute('aria-pressed', String(chosen !== null && position === chosen.unit));
      element.classList.toggle('mine', touched.has(position));
    });
    choose(chosen);
  };
  nodes.forEach((element, unit) => {
    element.addEventListener('click', () => pick({ unit }));
    element.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick({ unit }); } });
  });
  for (const link of links) link.hit.addEventListener('click', () => pick({ link }));
  holder.replaceChildren(drawing);
  return (supplier, client) => pick({ link: links.find((link) => link.supplier === supplier && link.client === client) });
}

// What the ways to draw a link mean.
export const chainKey = (meaning) => STATES.map((state) => make('span', { class: 'key-entry' }, make('i', { class: `line l-${state}`, 'aria-hidden': 'true' }), meaning(state)));

function node(unit, at, links, words) {
  const said = links.filter((link) => link.supplier === unit.index || link.client === unit.index).map((link) => link.text);
  const far = unit.distance < 0 ? words.noWay : unit.distance === 0 ? words.contact : words.steps(unit.distance);
  const title = svg('title', {});
  title.textContent = `${unit.name} (${unit.id}), ${far}`;
  const text = lines(unit.name);
  const name = text.map((part, index) => {
    const line = svg('text', { x: at.x + BOX.width / 2, y: at.y + BOX.height / 2 + 4 + (index - (text.length - 1) / 2) * 15 });
    // Lines are words of one name.
    line.textContent = index < text.length - 1 ? `${part} ` : part;
    return line;
  });
  return svg('g', { class: unit.contact ? 'node contact' : 'node', tabindex: '0', role: 'button', 'aria-pressed': 'false', 'aria-label': `${unit.name}, ${far}. ${said.join('. ')}` },
    title, svg('rect', { x: at.x, y: at.y, width: BOX.width, height: BOX.height, rx: 8 }), ...name);
}
