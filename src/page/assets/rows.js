// The schedule in hand as rows of the grid: by person or by host unit; and where a picked-up stint could go.

import { fold } from './elements.js';
import { t } from './words.js';

export const leftMark = (count) => (count === 0 ? '' : count === 1 ? t('left-one') : `! ${count} ${t('left').toLowerCase()}`);

export class Model {
  constructor(picture) {
    this.weeks = picture.weeks.map(([short, day, span, gone]) => ({ short, day, span, gone: gone === 1 }));
    this.programmes = picture.programmes;
    this.units = picture.units.map(([id, name], index) => ({ index, id, name, folded: fold(`${name} ${id}`), stints: [] }));
    this.people = picture.people.map(([id, name, homes], index) => {
      const label = id === name ? name : `${name} (${id})`, folded = fold([name, id, ...homes.map(([, unit]) => this.units[unit].name)].join(' '));
      return { index, id, name, homes, home: homes[0][1], label, folded, stints: [], visits: [] };
    });
    this.stints = picture.stints.map(([person, unit, programme, due, carried, priority, choice], index) => ({ index, person, unit, programme, due, carried: carried === 1, priority, choice, start: null, weeks: 0 }));
    this.choices = picture.choices;
    for (const stint of this.stints) {
      this.people[stint.person].stints.push(stint);
      this.units[stint.unit].stints.push(stint);
    }
    for (const [person, unit, start, weeks, programme] of picture.visits) this.people[person].visits.push({ person, unit, start, weeks, programme });
    for (const [stint, start, weeks] of picture.placed) Object.assign(this.stints[stint], { start, weeks });
    this.loads = [];
    this.update(picture);
  }

  // What a step changed.
  update({ taken = [], put = [], loads, pins, status }) {
    for (const stint of taken) Object.assign(this.stints[stint], { start: null, weeks: 0 });
    for (const [stint, start, weeks] of put) Object.assign(this.stints[stint], { start, weeks });
    for (const [unit, weeks] of loads) this.loads[unit] = weeks;
    if (pins) Object.assign(this, { locked: new Set(pins.locked), fixed: new Set(pins.fixed), forbidden: pins.forbidden });
    this.status = status;
  }

  when(start, weeks) {
    const first = this.weeks[Math.max(0, start)], last = this.weeks[Math.min(this.weeks.length, start + weeks) - 1];
    return first === last ? first.short : `${first.short}–${last.short}`;
  }

  // Where somebody is at home in a week; without one, all their homes in turn.
  home(person, week = null) {
    const homes = person.homes.filter(([first], index) => week === null || index === 0 || first <= week);
    const names = homes.map(([first, unit]) => (first > 0 ? `${this.units[unit].name} (${this.weeks[first].short})` : this.units[unit].name));
    return week === null ? names.join(' → ') : this.units[homes.at(-1)[1]].name;
  }

  due(stint) {
    return this.weeks[stint.due] ? this.weeks[stint.due].short : '';
  }

  sentence(stint) {
    const person = this.people[stint.person];
    const parts = [`${person.label}, ${this.home(person, stint.start)} → ${this.units[stint.unit].name}`];
    if (stint.start !== null) parts.push(this.when(stint.start, stint.weeks));
    parts.push(this.programmes[stint.programme]);
    if (this.locked.has(stint.index) || this.fixed.has(stint.index)) parts.push(t('locked-mark'));
    return parts.join(' · ');
  }

  // How many stints of a choice are missing.
  missing(choice) {
    const [owed, stints] = this.choices[choice];
    return Math.max(0, owed - stints.filter((stint) => this.stints[stint].start !== null).length);
  }

  // Of a choice, all that could be placed as long as one is missing.
  left(stints = this.stints) {
    return stints.filter((stint) => stint.start === null && !stint.carried && (stint.choice === null || this.missing(stint.choice) > 0)).sort((a, b) => b.priority - a.priority || a.due - b.due || a.index - b.index);
  }
}

function bar(model, stint, text, lane, held) {
  const pinned = model.locked.has(stint.index) || model.fixed.has(stint.index);
  const kind = `bar p${stint.programme}${pinned ? ' s1 locked' : ''}${held && held.stint === stint.index ? ' held' : ''}`;
  return { col: stint.start, span: stint.weeks, lane, text, kind, label: model.sentence(stint), stint: stint.index };
}

function visit(model, { person, unit, start, weeks }, lane) {
  const first = Math.max(0, start), last = Math.min(model.weeks.length, start + weeks);
  return { col: first, span: last - first, lane, text: model.units[unit].name, kind: 'bar p-1 s4', label: `${model.people[person].label} → ${model.units[unit].name} · ${model.when(start, weeks)} · ${t('standing-visit')}` };
}

// Where the stint in hand could go: a cell for every week.
function verdicts(model, held, lane) {
  return held.weeks.map(([start, weeks, free, points, label, here]) => {
    const gone = model.weeks[start].gone && here === 0;
    const state = here === 1 ? 'here' : free === 1 ? 'free' : 'taken';
    const text = here === 1 ? '●' : free === 0 ? '×' : points === '0' ? '✓' : points.split(/\s/)[0];
    return { col: start, span: 1, lane, text: gone ? '–' : text, kind: `verdict ${gone ? 'taken gone' : state}`, label: gone ? `${label} (${t('gone-by')})` : label, verdict: { start, weeks, state: gone ? 'gone' : state } };
  });
}

// Cells and marks are made when the row comes into sight.
class PersonRow {
  constructor(model, person, held) {
    Object.assign(this, { model, person, held, lanes: held === null ? 1 : 2 });
  }

  get name() { return this.person.name; }

  get title() { return this.person.homes.length > 1 ? `${this.person.label}, ${this.model.home(this.person)}` : this.person.label; }

  get mark() {
    const left = this.model.left(this.person.stints), choices = new Set(left.map((stint) => stint.choice).filter((choice) => choice !== null));
    const open = left.filter((stint) => stint.choice === null).length + [...choices].reduce((sum, choice) => sum + this.model.missing(choice), 0);
    return leftMark(open);
  }

  get cells() {
    if (this.made) return this.made;
    const { model, person, held } = this;
    const placed = person.stints.filter((stint) => stint.start !== null).map((stint) => bar(model, stint, model.units[stint.unit].name, 0, held));
    const all = [...person.visits.map((one) => visit(model, one, 0)), ...placed].sort((a, b) => a.col - b.col);
    this.made = held === null ? all : [...all, ...verdicts(model, held, 1)];
    return this.made;
  }
}

export function byPerson(model, words, held) {
  const rows = [];
  let home = -1;
  for (const person of model.order) {
    const mine = held !== null && model.stints[held.stint].person === person.index;
    if (!mine && (person.stints.length === 0 && person.visits.length === 0)) continue;
    if (!mine && words.length > 0) {
      person.text ??= person.folded + ' ' + person.stints.map((stint) => model.units[stint.unit].folded).join(' ');
      if (!words.every((word) => person.text.includes(word))) continue;
    }
    if (person.home !== home) {
      home = person.home;
      rows.push({ name: model.units[home].name, group: true, cells: [] });
    }
    rows.push(new PersonRow(model, person, mine ? held : null));
  }
  return rows;
}

export function byUnit(model, words, held) {
  const rows = [];
  for (const unit of model.units) {
    const mine = held !== null && model.stints[held.stint].unit === unit.index;
    const here = unit.stints.filter((stint) => stint.start !== null).sort((a, b) => a.start - b.start || a.person - b.person);
    const open = model.left(unit.stints).length;
    if (!mine && ((here.length === 0 && open === 0) || !words.every((word) => unit.folded.includes(word)))) continue;
    const ends = [];
    const cells = here.map((stint) => {
      let lane = ends.findIndex((end) => end <= stint.start);
      if (lane < 0) lane = ends.length;
      ends[lane] = stint.start + stint.weeks;
      return bar(model, stint, model.people[stint.person].name, lane, held);
    });
    const lanes = Math.max(1, ends.length);
    rows.push({ name: unit.name, unit, mark: leftMark(open), lanes: mine ? lanes + 1 : lanes, cells: mine ? [...cells, ...verdicts(model, held, lanes)] : cells });
  }
  return rows;
}

export function heatRows(model, cells) {
  return model.units.filter((unit) => model.loads[unit.index]).map((unit) => ({ name: unit.name, get cells() { return cells(unit, model); } }));
}
