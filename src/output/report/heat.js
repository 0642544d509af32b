// Host load, presence at home, and who goes where: numbers in coloured cells. Colour never speaks alone.

let load, presence, matrix;

function loadCells(unit) {
  const [hosts, visitors, , , closed] = D.loads[unit];
  return hosts.map((places, week) => {
    const count = visitors[week], shut = closed[week] === 1 || places === 0;
    let kind = 'h0', text = '';
    if (count > 0) {
      text = `${count}/${places}`;
      kind = count >= places ? 'h3' : count * 2 >= places ? 'h2' : 'h1';
    } else if (shut) [kind, text] = ['hx', '×'];
    const said = shut && count === 0 ? t('closed') : `${count}/${places} (${t('visitors')} / ${t('places')})`;
    const off = offIn(unit, week);
    return { col: week, span: 1, text, kind, label: `${U[unit].name}, ${D.weeks[week][1]}${C}${said}${off ? `; ${off}` : ''}` };
  });
}

function presenceCells(unit) {
  const [, , present, least] = D.loads[unit];
  return present.map((count, week) => {
    const floor = least[week];
    const kind = floor === 0 ? 'r3' : count < floor ? 'r0' : count === floor ? 'r1' : count * 4 < floor * 5 || count - floor < 2 ? 'r2' : 'r3';
    const text = (kind === 'r0' ? '▼' : kind === 'r1' ? '=' : '') + `${count}/${floor}`;
    return { col: week, span: 1, text, kind, label: `${U[unit].name}, ${D.weeks[week][1]}${C}${text} (${t('present')} / ${t('least')})` };
  });
}

const state = (stints, placed) => stints === 0 ? 'idle' : placed === 0 ? 'dark' : placed < stints ? 'partial' : 'full';

const linked = new Set(D.links.flatMap(([supplier, client]) => [`${supplier},${client}`, `${client},${supplier}`]));
const pairsOf = new Map();
for (const [home, host, stints, placed] of D.pairs) {
  if (!pairsOf.has(home)) pairsOf.set(home, new Map());
  pairsOf.get(home).set(host, [stints, placed]);
}

function matrixCells(home) {
  const own = pairsOf.get(home) || new Map(), cells = [];
  for (const unit of U) {
    const host = unit.index, isLink = linked.has(`${home},${host}`);
    if (host === home) cells.push({ col: host, span: 1, text: '', kind: 'self', label: unit.name });
    else if (own.has(host) || isLink) {
      const [stints, placed] = own.get(host) || [0, 0];
      cells.push({ col: host, span: 1, text: stints > 0 ? `${placed}/${stints}` : '', kind: `m-${state(stints, placed)}${isLink ? ' link' : ''}`,
        label: `${U[home].name} → ${unit.name}${C}${stints > 0 ? `${placed}/${stints}, ` : ''}${t('state_' + state(stints, placed))}` });
    }
  }
  return cells;
}

function startHeat() {
  load = new Grid('load-grid', { label: t('load'), corner: t('unit'), columns: weekColumns, kind: 'heat', nothing: t('nothing') });
  presence = new Grid('presence-grid', { label: t('presence'), corner: t('unit'), columns: weekColumns, kind: 'heat', nothing: t('nothing') });
  const columns = U.map((unit) => ({ top: unit.id, title: unit.name, said: `${unit.id}, ${unit.name}` }));
  matrix = new Grid('matrix-grid', { label: t('matrix'), columns, kind: 'heat matrix', nothing: t('nothing'), corner: t('from_to') });
  key('load-key', [['h0', t('free_key')], ['h1', t('some_key')], ['h3', t('full_key')], ['hx', t('closed_key')]]);
  key('presence-key', [['r0', t('under_key')], ['r1', t('at_key')], ['r2', t('above_key')], ['r3', t('well_key')]]);
  key('matrix-key', [['m-full', t('state_full')], ['m-partial', t('state_partial')], ['m-dark', t('state_dark')], ['m-idle link', t('state_idle')]]);
}

let unitsDrawn = '';
function drawHeat() {
  const units = shownUnits(), shown = units.map((unit) => unit.index).join();
  if (shown === unitsDrawn) return;
  unitsDrawn = shown;
  load.show(units.map((unit) => ({ name: unit.name, unit, cells: loadCells(unit.index) })));
  presence.show(units.map((unit) => ({ name: unit.name, unit, cells: presenceCells(unit.index) })));
  matrix.show(units.map((unit) => ({ name: unit.name, unit, cells: matrixCells(unit.index) })));
}
