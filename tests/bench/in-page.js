/* Runs inside the page, before anything else. */

/** Notes when things are seen; where wanted, plays a person in a hurry. */
function watch(hurried) {
  const seen = { first: 0, largest: 0, marked: 0, second: 0, blocked: 0, longest: 0 };
  Object.assign(window, { seen, walk });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });

  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });
  const question = () => document.querySelector('form[data-question]:not([hidden])')?.getAttribute('data-question');

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
      const press = () => document.querySelector('form[data-question] button:not([type=button])')?.click();
      const pressing = setInterval(press, 400);
      press();
      const look = () => {
        const now = question();
        if (!now || now === before) return requestAnimationFrame(look);
        clearInterval(pressing);
        return requestAnimationFrame(() => setTimeout(() => (seen.second = performance.now())));
      };
      look();
    };
  };
  observe('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    seen.first = startTime;
    if (hurried) hurry();
  });
}

/** Three questions on, three back, until `steps` are made; how long each step on took to be painted. */
async function walk(steps) {
  const form = () => document.querySelector('form[data-question]:not([hidden])');
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const frame = () => new Promise(requestAnimationFrame);
  const changed = async (before) => {
    while (form()?.dataset.question === before || !form()) await frame();
    await frame();
    await wait(0);
  };
  const times = [];
  for (let step = 0; step < steps; step += 1) {
    const before = form()?.dataset.question;
    if (step % 6 < 3) {
      form()?.querySelector('input')?.click();
      await wait(150);
      const start = performance.now();
      form()?.querySelector('button:not([type=button])')?.click();
      await changed(before);
      times.push(performance.now() - start);
    } else {
      history.back();
      await changed(before);
    }
    await wait(100);
  }
  return times;
}

watch(Boolean(window.isHurried));
