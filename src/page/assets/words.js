// The words of the page in its language; the server has them, and says every sentence with a value in it.

let words = {};

export const t = (key) => words[key] || key;

export function speak(language, known) {
  words = known;
  document.documentElement.lang = language;
}
