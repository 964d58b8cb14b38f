/*
 * For the page that shows "Know your rights" in a frame: makes the frame as high as what is in it.
 * Put data-know-your-rights on the iframe. Heights are taken only from that frame, and only while it shows its own site.
 * A frame whose address leads to one part of a page (…/imha/#ask) keeps its height, so that this part is what it shows.
 */
(function () {
  'use strict';
  var ASK = 'know-your-rights:height?';
  var selector = 'iframe[data-know-your-rights]';

  function originOf(frame) {
    var address = new URL(frame.src, document.baseURI);
    return address.hash ? 'none' : address.origin;
  }

  function frameOf(event) {
    return Array.prototype.find.call(document.querySelectorAll(selector), function (frame) {
      return frame.contentWindow === event.source && originOf(frame) === event.origin;
    });
  }

  window.addEventListener('message', function (event) {
    var frame = frameOf(event);
    if (!frame) return;
    if (event.data === 'know-your-rights:here')
      return frame.contentWindow.postMessage(ASK, event.origin);
    if (
      typeof event.data !== 'object' ||
      event.data === null ||
      event.data.type !== 'know-your-rights:height'
    )
      return;
    var height = event.data.height;
    if (Number.isInteger(height) && height >= 100 && height <= 50000)
      frame.style.height = height + 'px';
  });

  /* A frame that was ready before us is asked outright. Where it is not ready, the browser drops the question. */
  document.querySelectorAll(selector).forEach(function (frame) {
    try {
      frame.contentWindow.postMessage(ASK, originOf(frame));
    } catch {
      /* It will say that it is here. */
    }
  });
})();
