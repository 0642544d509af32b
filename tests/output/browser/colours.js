// How far apart the colours of a legend are, for everybody, and how well text can be read on them.

// What stands in one legend: a selector, and the property that has the colour.
const LEGENDS = {
  programmes: [['.gantt .p0', 'background-color'], ['.gantt .p1', 'background-color'], ['.gantt .p2', 'background-color'], ['.gantt .s4', 'background-color']],
  load: [['.heat .h1', 'background-color'], ['.heat .h2', 'background-color'], ['.heat .h3', 'background-color']],
  presence: [['.heat .r0', 'background-color'], ['.heat .r1', 'background-color'], ['.heat .r3', 'background-color']],
  coverage: [['.heat .m-full', 'background-color'], ['.heat .m-partial', 'background-color'], ['.heat .m-dark', 'background-color']],
  links: [['svg .l-full', 'stroke'], ['svg .l-partial', 'stroke'], ['svg .l-dark', 'stroke'], ['svg .l-idle', 'stroke']],
  nearness: [['svg .b0', 'fill'], ['svg .b1', 'fill'], ['svg .b2', 'fill'], ['svg .b3', 'fill']],
};
const WRITTEN_ON = ['.gantt .p0', '.gantt .p1', '.gantt .p2', '.gantt .p-1', '.gantt .s4', '.heat .h0', '.heat .h1', '.heat .h2', '.heat .h3', '.heat .hx', '.heat .r0', '.heat .r1',
  '.heat .r2', '.heat .r3', '.heat .m-full', '.heat .m-partial', '.heat .m-dark'];
const VISIONS = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'];

// The colours of selectors as the page has them: of an element that is put there and taken away again.
function read([places, written]) {
  const probe = (selector, use) => {
    const [around, kind] = selector.split(' ').map((part) => part.replace('.', ''));
    const space = 'http://www.w3.org/2000/svg', drawn = around === 'svg';
    const outer = drawn ? document.createElementNS(space, 'svg') : document.createElement('div');
    const inner = drawn ? document.createElementNS(space, 'path') : document.createElement('span');
    if (!drawn) outer.className = `grid ${around}`;
    inner.setAttribute('class', `${drawn ? '' : around === 'gantt' ? 'cell bar ' : 'cell '}${kind}`);
    outer.append(inner);
    document.body.append(outer);
    const answer = use(getComputedStyle(inner), getComputedStyle(outer));
    outer.remove();
    return answer;
  };
  const numbers = (text) => text.match(/[\d.]+/g).map(Number);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((part, index) => part * a + below[index] * (1 - a));
  const light = (colour) => colour.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => { const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b); return (bright + 0.05) / (dark + 0.05); };
  const worst = (selector) => probe(selector, (style, around) => {
    const base = over(numbers(style.backgroundColor), numbers(around.backgroundColor));
    // Stripes and dots lie over the colour: text must be read on them too.
    const stripes = (style.backgroundImage.match(/rgba?\([^)]*\)/g) || []).map((colour) => over(numbers(colour), base));
    return Math.min(...[base, ...stripes].map((ground) => contrast(numbers(style.color), ground)));
  });
  return { colours: places.map(([selector, property]) => probe(selector, (style) => style.getPropertyValue(property))), contrasts: written.map((selector) => [selector, worst(selector)]) };
}

// The pixels of a screenshot at the middle of each swatch.
async function pixels([image, count]) {
  const picture = new Image();
  picture.src = `data:image/png;base64,${image}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height), pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0);
  return Array.from({ length: count }, (_, index) => [...pen.getImageData(index * 10 + 5, 5, 1, 1).data].slice(0, 3));
}

// CIE 1976: 2 is just noticeable, 10 is seen at a glance.
function lab(colour) {
  const [r, g, b] = colour.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const bent = (part) => part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 * part + 16) / 116;
  const [x, y, z] = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089].map(bent);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (one, other) => Math.hypot(...lab(one).map((part, index) => part - lab(other)[index]));

// For each scheme, vision and legend the distance of the two colours nearest to each other; Chromium itself emulates the visions.
async function colours(page) {
  const swatches = await page.context().newPage(), bench = await page.context().newPage();
  const devtools = await page.context().newCDPSession(swatches);
  const places = Object.values(LEGENDS).flat(), nearest = {}, contrasts = {};
  await swatches.setViewportSize({ width: places.length * 10, height: 10 });
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate(read, [places, WRITTEN_ON]);
    contrasts[colorScheme] = Object.fromEntries(seen.contrasts);
    await swatches.setContent(`<body style="margin:0;display:flex">${seen.colours.map((colour) => `<div style="width:10px;height:10px;background:${colour}"></div>`).join('')}`);
    for (const type of VISIONS) {
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
      const image = (await swatches.screenshot()).toString('base64');
      const all = await bench.evaluate(pixels, [image, places.length]);
      for (const [legend, { length }] of Object.entries(LEGENDS)) {
        const here = all.splice(0, length);
        const pairs = here.flatMap((one, index) => here.slice(index + 1).map((other) => apart(one, other)));
        nearest[`${colorScheme} ${type} ${legend}`] = Math.min(...pairs);
      }
    }
  }
  return { nearest, contrasts };
}

module.exports = { colours };
