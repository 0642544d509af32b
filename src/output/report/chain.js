// The service chain: a column for each distance to the customer, suppliers left, the customer right.

// `across` grows with the room there is.
const BOX = { width: 164, height: 52, across: 70, down: 16 };

function layers() {
  const far = Math.max(0, ...U.map((unit) => unit.distance));
  const columns = [];
  const lost = U.filter((unit) => unit.distance < 0);
  if (lost.length > 0) columns.push({ title: t('no_way'), units: lost });
  for (let distance = far; distance >= 0; distance--) {
    const units = U.filter((unit) => unit.distance === distance);
    if (units.length > 0) columns.push({ title: distance === 0 ? t('contact') : counted(distance, 'steps'), units });
  }
  const near = U.map(() => []);
  for (const [supplier, client] of D.links) { near[supplier].push(client); near[client].push(supplier); }
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

function drawChain() {
  const columns = layers(), place = new Map();
  const room = byId('chain-drawing').clientWidth - 120 - columns.length * BOX.width;
  BOX.across = Math.max(70, Math.min(230, Math.floor(room / columns.length)));
  const tallest = Math.max(1, ...columns.map((column) => column.units.length));
  const height = tallest * (BOX.height + BOX.down) + 44;
  columns.forEach((column, index) => {
    const free = height - 44 - column.units.length * (BOX.height + BOX.down);
    column.units.forEach((unit, row) => place.set(unit.index, { x: 10 + index * (BOX.width + BOX.across), y: 40 + free / 2 + row * (BOX.height + BOX.down) }));
  });
  const end = 10 + columns.length * (BOX.width + BOX.across), width = end + 100;
  const customer = { x: end, y: height / 2 - 4 };
  const states = ['full', 'partial', 'dark', 'idle'];
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': t('chain') },
    svg('defs', {}, ...states.map((name) => svg('marker', { id: `arrow-${name}`, class: `l-${name}`, viewBox: '0 0 10 10', refX: '4', refY: '5', markerWidth: '9', markerHeight: '9', markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0,0 L10,5 L0,10 z' })))));
  columns.forEach((column, index) => {
    const title = svg('text', { x: 10 + index * (BOX.width + BOX.across) + BOX.width / 2, y: 18, class: 'layer' });
    title.textContent = column.title;
    drawing.append(title);
  });
  const links = D.links.map(([supplier, client, stints, placed]) => {
    const name = state(stints, placed);
    const title = svg('title', {});
    title.textContent = `${U[supplier].name} → ${U[client].name}${C}${stints > 0 ? `${placed}/${stints}, ` : ''}${t('state_' + name)}`;
    const path = svg('path', { d: curve(place.get(supplier), place.get(client)), class: `link l-${name}`, 'marker-end': `url(#arrow-${name})` }, title);
    return { supplier, client, path, text: title.textContent };
  });
  drawing.append(...links.map((link) => link.path));
  for (const unit of U.filter((candidate) => candidate.contact)) {
    const from = place.get(unit.index);
    drawing.append(svg('path', { class: 'link last', d: `M${from.x + BOX.width},${from.y + BOX.height / 2} C${from.x + BOX.width + 60},${from.y + BOX.height / 2} ${customer.x - 60},${customer.y} ${customer.x},${customer.y}` }));
  }
  const nodes = U.map((unit) => node(unit, place.get(unit.index), links));
  drawing.append(...nodes);
  const who = svg('text', { x: customer.x + 45, y: customer.y + 5, class: 'who' });
  who.textContent = t('customer');
  drawing.append(svg('g', { class: 'customer' }, svg('ellipse', { cx: customer.x + 45, cy: customer.y, rx: 45, ry: 26 }), who));
  let chosen = -1;
  const choose = (index) => {
    chosen = chosen === index ? -1 : index;
    drawing.classList.toggle('chosen', chosen >= 0);
    nodes.forEach((element, position) => element.setAttribute('aria-pressed', String(position === chosen)));
    const touched = new Set([chosen]);
    for (const link of links) {
      const mine = link.supplier === chosen || link.client === chosen;
      link.path.classList.toggle('mine', mine);
      if (mine) { touched.add(link.supplier); touched.add(link.client); }
    }
    nodes.forEach((element, position) => element.classList.toggle('mine', touched.has(position)));
  };
  nodes.forEach((element, index) => {
    element.addEventListener('click', () => choose(index));
    element.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(index); } });
  });
  byId('chain-drawing').replaceChildren(drawing);
  key('chain-key', states.map((name) => [`line l-${name}`, t('state_' + name)]));
  list('chain-table', [t('supplier'), t('client'), t('distance'), t('placed'), t('stints'), t('coverage')], D.links, ([supplier, client, stints, placed]) =>
    [U[supplier].name, U[client].name, U[supplier].distance < 0 ? '–' : String(U[supplier].distance), String(placed), String(stints), t('state_' + state(stints, placed))]);
}

function node(unit, at, links) {
  const said = links.filter((link) => link.supplier === unit.index || link.client === unit.index).map((link) => link.text);
  const far = unit.distance < 0 ? t('no_way') : unit.distance === 0 ? t('contact') : counted(unit.distance, 'steps');
  const title = svg('title', {});
  title.textContent = `${unit.name} (${unit.id}), ${far}`;
  const text = lines(unit.name);
  const words = text.map((part, index) => {
    const line = svg('text', { x: at.x + BOX.width / 2, y: at.y + BOX.height / 2 + 4 + (index - (text.length - 1) / 2) * 15 });
    line.textContent = part;
    return line;
  });
  return svg('g', { class: unit.contact ? 'node contact' : 'node', tabindex: '0', role: 'button', 'aria-pressed': 'false', 'aria-label': `${unit.name}, ${far}. ${said.join('. ')}` },
    title, svg('rect', { x: at.x, y: at.y, width: BOX.width, height: BOX.height, rx: 8 }), ...words);
}
