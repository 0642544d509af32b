// The form, and the order in which things are drawn.

function options(id, all, first, names) {
  byId(id).replaceChildren(make('option', { value: first }, all), ...names.map(([value, name]) => make('option', { value }, name)));
}

function read() {
  filter.words = fold(byId('search').value).split(/\s+/).filter((word) => word !== '');
  filter.programme = Number(byId('programme').value);
  filter.unit = Number(byId('unit').value);
  filter.site = Number(byId('site').value);
}

// The calendar answers at once, what lies below it a moment later: typing stays quick.
let later;
function drawAll() {
  read();
  drawCalendar();
  clearTimeout(later);
  later = setTimeout(drawBelow, 120);
}

function drawBelow() {
  drawHeat();
  drawUnplaced();
}

options('programme', t('all_programmes'), -2, D.programmes.map((name, index) => [index, name]));
options('unit', t('all_units'), -1, U.map((unit) => [unit.index, unit.name]));
options('site', t('all_sites'), -2, D.sites.map((name, index) => [index, name]));
byId('site-label').hidden = D.sites.length < 2;
const form = byId('filters');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', drawAll);
form.addEventListener('reset', () => setTimeout(drawAll));

startCalendar();
startHeat();
drawAll();
drawBelow();
showChain();

// What is folded away in the life of the chain is printed: unfolded before, folded again after.
let unfolded = [];

addEventListener('beforeprint', () => {
  if (sheet.open) return fitSheet(true);
  drawBelow();
  unfolded = [...document.querySelectorAll('#alive details:not([open])')];
  for (const details of unfolded) details.open = true;
  const cut = grids.map((grid) => grid.print(true)).includes(true);
  document.body.classList.toggle('cut', cut);
});
addEventListener('afterprint', () => {
  fitSheet(false);
  grids.forEach((grid) => grid.print(false));
  for (const details of unfolded) details.open = false;
});
document.documentElement.classList.add('ready');
