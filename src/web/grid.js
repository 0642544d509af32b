// A table of rows and weeks (or units) that keeps only the rows in sight in the page.
//
// Rows are { name, sub, title, group, lanes, cells }, cells are { col, span, lane, text, kind, label }; a cell may have
// `texts` instead of a text: the first that fits is shown. `options.choose` is given what is chosen and its element,
// `options.open` the row whose name is clicked.

import { make } from './elements.js';

const LANE = 24, PRINTED = 1500;
const pen = document.createElement('canvas').getContext('2d');
let gridCount = 0;
export const grids = [];

export class Grid {
  constructor(place, options) {
    this.options = options;
    this.rows = [];
    this.tops = [0];
    this.drawn = new Map();
    this.active = null;
    this.prefix = `g${gridCount++}`;
    this.corner = make('span', { class: 'head', role: 'columnheader', 'aria-colindex': '1' }, options.corner);
    this.body = make('div', { class: 'grid-body', role: 'rowgroup' });
    this.root = make('div', { class: 'grid ' + (options.kind || ''), role: 'grid', tabindex: '0', 'aria-label': options.label, 'aria-readonly': 'true',
      'aria-colcount': options.columns.length + 1, vars: { '--n': options.columns.length } }, this.header(), this.body);
    document.getElementById(place).replaceChildren(this.root);
    this.root.addEventListener('scroll', () => this.later(), { passive: true });
    this.root.addEventListener('keydown', (event) => this.key(event));
    this.root.addEventListener('click', (event) => this.click(event));
    new ResizeObserver(() => {
      if (this.column !== this.columnWidth()) this.clear();
      this.draw();
    }).observe(this.root);
    grids.push(this);
  }

  header() {
    const titles = this.options.columns.map((column, index) => make('span', { class: 'col', role: 'columnheader', 'aria-colindex': index + 2, title: column.title,
      'aria-label': column.said }, make('b', {}, column.top), column.sub ? make('small', {}, column.sub) : null));
    return make('div', { role: 'rowgroup', class: 'grid-top' }, make('div', { class: 'row', role: 'row', 'aria-rowindex': '1' },
      this.corner, make('span', { class: 'cells', role: 'none' }, ...titles)));
  }

  show(rows) {
    this.active = null;
    this.again(rows);
  }

  // Rows in place of others: where one looks, and the place of the active cell, stay.
  again(rows) {
    this.rows = rows;
    this.tops = [0];
    for (const row of rows) this.tops.push(this.tops[this.tops.length - 1] + (row.lanes || 1) * LANE + 6);
    this.body.style.height = `${this.tops[rows.length]}px`;
    this.root.setAttribute('aria-rowcount', rows.length + 1);
    if (this.active && this.active.row >= rows.length) this.active = null;
    this.root.removeAttribute('aria-activedescendant');
    this.root.classList.toggle('empty', rows.length === 0);
    this.clear();
    this.draw();
  }

  clear() {
    this.drawn.clear();
    this.body.replaceChildren();
    if (this.rows.length === 0) this.body.append(make('div', { class: 'nothing', role: 'row' }, make('span', { role: 'gridcell' }, this.options.nothing)));
  }

  later() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => { this.waiting = false; this.draw(); });
  }

  // The row at a height: the last whose top is not below it.
  at(height) {
    let low = 0, high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= height) low = middle + 1; else high = middle;
    }
    return low;
  }

  draw() {
    if (this.printing) return;
    const first = Math.max(0, this.at(this.root.scrollTop) - 4);
    const last = Math.min(this.rows.length, this.at(this.root.scrollTop + this.root.clientHeight) + 5);
    for (const [index, element] of this.drawn) {
      if (index < first || index >= last) { element.remove(); this.drawn.delete(index); }
    }
    const fresh = document.createDocumentFragment();
    for (let index = first; index < last; index++) if (!this.drawn.has(index)) fresh.append(this.row(index));
    this.body.append(fresh);
  }

  row(index) {
    const row = this.rows[index];
    const cells = row.cells.map((cell, position) => this.cell(index, position, cell));
    const element = make('div', { class: row.group ? 'row group' : row.mark || row.sub ? 'row two' : 'row', role: 'row', 'aria-rowindex': index + 2, vars: { top: `${this.tops[index]}px`, '--lanes': row.lanes || 1 } },
      make('span', { class: 'head', role: 'rowheader', 'aria-colindex': '1', id: `${this.prefix}-${index}`, title: row.title || row.name },
        make('bdi', {}, row.name), row.mark ? make('em', {}, row.mark) : null, row.sub ? make('small', {}, row.sub) : null),
      make('span', { class: 'cells', role: 'none' }, ...cells));
    this.drawn.set(index, element);
    this.mark(index);
    return element;
  }

  columnWidth() {
    return this.root.querySelector('.grid-top .cells').clientWidth / this.options.columns.length;
  }

  // The first text that fits; the last where none does.
  fitting(cell) {
    if (!cell.texts) return cell.text;
    this.column = this.columnWidth();
    const room = this.column * (cell.span || 1) - 12;
    pen.font = getComputedStyle(this.root).font;
    return cell.texts.find((text) => pen.measureText(text).width <= room) ?? cell.texts[cell.texts.length - 1];
  }

  cell(index, position, cell) {
    return make('span', { class: 'cell ' + cell.kind, role: 'gridcell', id: `${this.prefix}-${index}-${position}`, 'aria-colindex': cell.col + 2, 'aria-colspan': cell.span > 1 && cell.span,
      'aria-label': cell.label, title: cell.label, 'data-at': `${index},${position}`, vars: { '--c': cell.col, '--s': cell.span || 1, '--l': cell.lane || 0 } }, make('bdi', {}, this.fitting(cell)));
  }

  // Marks the active cell, if its row is drawn.
  mark(index) {
    if (!this.active || this.active.row !== index) return;
    const [row, position] = [this.active.row, this.active.cell];
    const element = this.drawn.get(row);
    const target = element && (element.querySelector(`[data-at="${row},${position}"]`) || element.querySelector('.head'));
    if (!target) return;
    target.classList.add('active');
    this.root.setAttribute('aria-activedescendant', target.id);
  }

  move(row, cell) {
    const old = this.root.querySelector('.active');
    if (old) old.classList.remove('active');
    this.active = { row, cell };
    const top = this.tops[row], bottom = this.tops[row + 1], header = 40;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (bottom > this.root.scrollTop + this.root.clientHeight - header) this.root.scrollTop = bottom - this.root.clientHeight + header;
    this.draw();
    const before = this.root.querySelector('.active');
    if (before) before.classList.remove('active');
    this.mark(row);
    const target = this.root.querySelector('.cell.active');
    if (target) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  key(event) {
    if (this.rows.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const { row, cell } = this.active || { row: -1, cell: 0 };
    const page = Math.max(1, Math.floor(this.root.clientHeight / (LANE + 6)) - 2);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (step !== undefined) {
      const next = Math.min(this.rows.length - 1, Math.max(0, row + step));
      const col = row >= 0 && this.rows[row].cells[cell] ? this.rows[row].cells[cell].col : 0;
      const cells = this.rows[next].cells;
      let best = 0;
      cells.forEach((candidate, position) => { if (Math.abs(candidate.col - col) < Math.abs(cells[best].col - col)) best = position; });
      this.move(next, best);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const on = Math.max(0, row), last = Math.max(0, this.rows[on].cells.length - 1);
      this.move(on, row < 0 ? 0 : Math.min(last, Math.max(0, cell + (event.key === 'ArrowRight' ? 1 : -1))));
    } else if (event.key === 'Home') this.move(0, 0);
    else if (event.key === 'End') this.move(this.rows.length - 1, 0);
    else if ((event.key === 'Enter' || event.key === ' ') && row >= 0) this.choose(row, cell);
    else return;
    event.preventDefault();
  }

  click(event) {
    const target = event.target.closest('[data-at]');
    if (!target) {
      const head = event.target.closest('.grid-body .head');
      if (head && this.options.open) this.options.open(this.rows[Number(head.id.split('-')[1])]);
      return;
    }
    const [row, cell] = target.getAttribute('data-at').split(',').map(Number);
    this.move(row, cell);
    this.choose(row, cell);
  }

  choose(row, cell) {
    const chosen = this.rows[row].cells[cell];
    if (this.options.choose) this.options.choose(this.rows[row], chosen, this.root.querySelector('.active'));
  }

  // On paper there is nothing to scroll: all rows, up to a limit, one below the other.
  print(on) {
    this.printing = on;
    this.clear();
    if (on) for (let index = 0; index < Math.min(this.rows.length, PRINTED); index++) this.body.append(this.row(index));
    else this.draw();
    return this.rows.length > PRINTED;
  }
}
