/* As little as can be: shows the next question. The measure for everything that a page with a program in it costs. */
const forms = [...document.querySelectorAll('form')];
const outcome = document.querySelector('[data-outcome]');
const answers = {};

function show(place) {
  forms.forEach((form, at) => {
    form.hidden = at !== place;
  });
  outcome.hidden = place < forms.length;
  (forms[place] || outcome).querySelector('h1').focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  Object.assign(answers, Object.fromEntries(new FormData(form)));
  const next = forms.indexOf(form) + 1;
  history.pushState({ place: next }, '');
  show(next);
});

window.addEventListener('popstate', ({ state }) => show(state ? state.place : 0));
document.documentElement.dataset.alive = '';

if ('serviceWorker' in navigator) {
  window.addEventListener('load', () => navigator.serviceWorker.register('sw.js'));
}
