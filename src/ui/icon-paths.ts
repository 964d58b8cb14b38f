/** Our own line icons on a 24 by 24 grid, drawn with a 2-wide round pen: those the questions need, and the search for a place. */
export const iconPaths = {
  'arrow-back': 'M20 12H4m6.5-6.5L4 12l6.5 6.5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 0c5 5 5 13 0 18-5-5-5-13 0-18M3.5 9h17m0 6h-17',
  lock: 'M5.5 10.5h13V20h-13zm3 0V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v1.5',
  phone:
    'M8.2 3.5H5.5a2 2 0 0 0-2 2.2c.8 7.9 6.9 14 14.8 14.8a2 2 0 0 0 2.2-2v-2.7L16 14l-2 2a12.5 12.5 0 0 1-6-6l2-2z',
  search: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14m5-2 5 5',
  speech:
    'M5.5 4h13a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2.5 2.5H8l-5 3.5v-14A2.5 2.5 0 0 1 5.5 4M8 10.5h8',
  // Several later parts print, and what they share comes with the page.
  print: 'M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z',
} as const;

/** Icons that point along the line of reading, and so turn round in right-to-left languages. */
export const turning: ReadonlySet<string> = new Set(['arrow-back', 'arrow-on', 'leave']);
