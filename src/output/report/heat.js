// Host load, presence at home, and who goes where.

let load, presence, matrix;

const heatWords = { week: (week) => D.weeks[week][1], colon: C, closed: t('closed'), visitors: `${t('visitors')} / ${t('places')}`, present: `${t('present')} / ${t('least')}` };

// The columns of a unit as rows, one a week.
const weeksOf = (unit) => D.weeks.map((_, week) => D.loads[unit].map((column) => column[week]));

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
  load.show(units.map((unit) => ({ name: unit.name, cells: loadCells(unit.name, weeksOf(unit.index), heatWords) })));
  presence.show(units.map((unit) => ({ name: unit.name, cells: presenceCells(unit.name, weeksOf(unit.index), heatWords) })));
  matrix.show(units.map((unit) => ({ name: unit.name, cells: matrixCells(unit.index) })));
}
