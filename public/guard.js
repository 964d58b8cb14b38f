/* Until the program is here: hold a pressed button instead of losing it, and show the plain page if the program does not come. */
(function () {
  var root = document.documentElement;
  if (root.hasAttribute('data-alive')) return;
  var held = null;

  function hold(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held = event.target;
  }

  function showPlain() {
    var plain = document.getElementById('plain-page');
    if (root.hasAttribute('data-alive') || !plain || document.getElementById('plain')) return;
    var box = document.createElement('div');
    box.id = 'plain';
    box.appendChild(document.importNode(plain.content, true));
    document.body.insertBefore(box, document.body.firstChild);
  }

  function missing(event) {
    if (event.target && event.target.nodeName === 'SCRIPT') showPlain();
  }

  document.addEventListener('submit', hold, true);
  window.addEventListener('error', missing, true);
  /* An error that came before us is not heard: look again when all has had time to load. */
  window.addEventListener('load', function () {
    setTimeout(showPlain, 5000);
  });
  if (document.readyState === 'complete') setTimeout(showPlain, 5000);

  window.earlySubmit = function () {
    document.removeEventListener('submit', hold, true);
    window.removeEventListener('error', missing, true);
    var box = document.getElementById('plain');
    if (box) box.remove();
    return held;
  };
})();
