/* Runs inside the page, before anything else. */

/** Notes when things are seen; where wanted, plays a person in a hurry. */
function watch(hurried) {
  const seen = { first: 0, largest: 0, marked: 0, second: 0, blocked: 0, longest: 0 };
  Object.assign(window, { seen, walk, press });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });

  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });

  /** A person in a hurry: taps the first answer every 100 ms until it is marked, then Continue every 400 ms. */
  const hurry = () => {
    const before = question();
    const tap = setInterval(() => {
      if (seen.marked) return;
      document.querySelector('form[data-question] input')?.click();
      requestAnimationFrame(() => setTimeout(marked));
    }, 100);
    const marked = () => {
      if (seen.marked || !document.querySelector('form[data-question] input')?.checked) return;
      seen.marked = performance.now();
      clearInterval(tap);
      const pressContinue = () =>
        document.querySelector('form[data-question] button:not([type=button])')?.click();
      const pressing = setInterval(pressContinue, 400);
      pressContinue();
      void paintedAfter(before).then((now) => {
        clearInterval(pressing);
        seen.second = now;
      });
    };
  };
  observe('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    seen.first = startTime;
    if (hurried) hurry();
  });
}

const form = () => document.querySelector('form[data-question]:not([hidden])');
const question = () => form()?.dataset.question;
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** When the frame with another question than this was made. It looks at every change of the page, so that no way of drawing waits a frame for being looked at. */
async function paintedAfter(before) {
  const another = () => ![undefined, before].includes(question());
  await new Promise((done) => {
    if (another()) return done();
    const watcher = new MutationObserver(() => {
      if (!another()) return;
      watcher.disconnect();
      done();
    });
    return watcher.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await new Promise(requestAnimationFrame);
  await wait(0);
  return performance.now();
}

/** Three questions on, three back, until `steps` are made; how long each step on took to be painted. */
async function walk(steps) {
  const times = [];
  // What waits for the first touch of a finger, so as not to delay the first page, begins now.
  form()?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await wait(2000);
  for (let step = 0; step < steps; step += 1) {
    const before = question();
    if (step % 6 < 3) {
      form()?.querySelector('input')?.click();
      await wait(150);
      const start = performance.now();
      form()?.querySelector('button:not([type=button])')?.click();
      times.push((await paintedAfter(before)) - start);
    } else {
      history.back();
      await paintedAfter(before);
    }
    await wait(100);
  }
  return times;
}

watch(Boolean(window.isHurried));

/** Gives an answer the way a press does, and tells how long it took until what follows was painted, the outcome too. */
function press(answer) {
  const asked = question();
  form().querySelector(`input[value="${answer}"]`)?.click();
  const pressed = performance.now();
  form().querySelector('button[type=submit]')?.click();
  return new Promise((done) => {
    const look = () => {
      const isThere =
        document.querySelector('main[data-outcome] h1') || ![undefined, asked].includes(question());
      if (!isThere) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
    };
    look();
  });
}
