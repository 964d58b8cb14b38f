/* Until the program is here: hold a pressed button instead of losing it, say so, and show the plain page if the program does not come. */
(function () {
  var root = document.documentElement;
  if (root.hasAttribute('data-alive')) return;
  var held = null;
  var home = new URL(root.getAttribute('data-root') || './', document.baseURI).href;

  function find(name) {
    return document.querySelector('#wait [data-wait="' + name + '"]');
  }

  function show(names) {
    var wait = document.getElementById('wait');
    if (root.hasAttribute('data-alive') || !wait) return false;
    names.forEach(function (name) {
      if (find(name)) find(name).hidden = false;
    });
    return true;
  }

  function hold(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held = event.target;
    show(['kept']);
  }

  /* Fetched anew past the browser's own cache, which may be what is wrong, and only then loaded again. */
  function again() {
    var files = document.querySelectorAll('script[src], link[rel=modulepreload]');
    var asked = Array.prototype.map.call(files, function (file) {
      return fetch(file.src || file.href, { cache: 'reload' });
    });
    var reload = location.reload.bind(location);
    setTimeout(reload, 8000);
    Promise.all(asked).then(reload, reload);
  }

  /* For a device that keeps something wrong: nothing of this site stays. */
  function afresh() {
    var name = 'know-your-rights ' + new URL(home).pathname + ' ';
    var drop = [
      'caches' in window &&
        caches.keys().then(function (keys) {
          return Promise.all(
            keys.map(function (key) {
              return key.indexOf(name) === 0 && caches.delete(key);
            })
          );
        }),
      navigator.serviceWorker &&
        navigator.serviceWorker.getRegistration(home).then(function (found) {
          return found && found.scope === home && found.unregister();
        }),
    ];
    Promise.all(drop).then(again, again);
  }

  function showPlain(names) {
    var plain = document.getElementById('plain-page');
    if (!show(names)) return;
    document.getElementById('wait').setAttribute('data-shown', '');
    if (!plain || document.getElementById('plain')) return;
    var box = document.createElement('div');
    box.id = 'plain';
    box.appendChild(document.importNode(plain.content, true));
    box.querySelector('[data-no-script]').remove();
    document.getElementById('wait').appendChild(box);
  }

  function insteadOfSlow(names) {
    if (find('slow')) find('slow').hidden = true;
    showPlain(names);
  }

  function missing() {
    insteadOfSlow(['missing', 'ways']);
  }

  /* Older than the browsers promised: those have both of these (scripts/check/browsers/promised.ts). */
  function isTooOld() {
    try {
      new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' }).format();
      return !Object.hasOwn;
    } catch (error) {
      return Boolean(error);
    }
  }

  /* The questions will never come to life here, so the plain page takes their place. */
  function old() {
    var form = document.querySelector('main form[data-question]');
    var wait = document.getElementById('wait');
    insteadOfSlow(['old']);
    if (!form || !wait) return;
    var main = document.querySelector('main');
    main.textContent = '';
    main.removeAttribute('class');
    main.appendChild(wait);
  }

  function pressed(event) {
    var wanted = event.target.getAttribute('data-wait');
    if (wanted === 'again') again();
    if (wanted === 'afresh') afresh();
  }

  /* A script that did not come, or one that this browser cannot read. */
  function heard(event) {
    if (
      event.target === window
        ? /\/assets\//.test(event.filename)
        : event.target.nodeName === 'SCRIPT'
    )
      missing();
  }

  function slow() {
    showPlain(['slow', 'ways']);
  }

  /* The program stops there too (src/app/entry.tsx). */
  if (isTooOld()) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', old);
    else old();
    return;
  }
  document.addEventListener('submit', hold, true);
  document.addEventListener('click', pressed);
  window.addEventListener('error', heard, true);
  window.programMissing = missing;
  if (root.hasAttribute('data-missing')) missing();
  /* Counted from here: a file that never answers holds up the load of the page for ever. */
  var timer = setTimeout(slow, 8000);

  window.earlySubmit = function () {
    clearTimeout(timer);
    document.removeEventListener('submit', hold, true);
    document.removeEventListener('click', pressed);
    window.removeEventListener('error', heard, true);
    delete window.programMissing;
    return held;
  };
})();
