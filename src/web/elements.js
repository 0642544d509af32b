// Elements, made of text: nothing goes in as HTML.

export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name === 'vars') for (const [key, amount] of Object.entries(value)) element.style.setProperty(key, amount);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function svg(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Without case and accents, as people search.
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
