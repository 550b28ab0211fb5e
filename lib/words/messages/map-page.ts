/** The map on the page: what moves it, what is read off it, what is said while it loads. Numbers arrive as text. */
export const mapPage = {
  loading: 'Loading the relief of the map …',
  failed:
    'The relief of the map could not be loaded: {reason}. The picture above stays as it is, and the rest of the page goes on.',
  again: 'Try again',
  controls: 'Level and part of the map',
  year: {
    label: 'Year on the map',
    play: 'Play the years',
    stop: 'Stop',
    back: 'Ten years back',
    on: 'Ten years on',
  },
  level: {
    label: 'Level on the map',
    hintYear: 'As in {year}. Moved, the level stands instead of the year.',
    hintLevel: 'Chosen by hand, instead of a year.',
    clear: 'Back to the year',
  },
  view: {
    label: 'Part of the sea',
    closer: 'Zoom in',
    wider: 'Zoom out',
    reset: 'Reset the view',
    names: {
      basin: 'Whole sea and the north',
      north: 'The north',
      'volga-delta': 'Volga delta',
      'ural-delta': 'Ural delta',
      mangyshlak: 'Mangyshlak',
      absheron: 'Absheron',
      turkmenbashy: 'Turkmenbashy',
      gorgan: 'Gorgan',
      anzali: 'Anzali',
    },
  },
  hand: {
    label: 'Map: {view}',
    touch:
      'Tap for the distance to the sea. Spread two fingers to look closer; then one finger moves the map, which it else scrolls past.',
    hint: 'Click for the distance to the sea. Drag, pinch, or Ctrl or ⌘ with the wheel, to look closer. Keys: arrows move the cross, with Shift the map; + and − zoom, 0 resets; Enter takes the distance, Escape removes it.',
  },
  compare: {
    open: 'Compare with {year}',
    close: 'End the comparison',
    label: 'Line between {year}, on its left, and the map, on its right',
    value: '{share} of the width',
    after: '{by, select, level {{level}} other {{year}}}',
  },
  point: {
    place: '{latitude}° N, {longitude}° E',
    said: '{place}. Distance to the sea: {today} in {first}; {shown} {by, select, level {at {level}} other {in {year}}}.',
    today: '{place}. Distance to the sea: {today} in {first}.',
    inSea: '0 km (sea)',
    outside: '{place} lies outside the relief; the distance to the sea is not known.',
    page: { port: 'Port: {name}', wetland: 'Wetland: {name}' },
    clear: 'Remove the point',
  },
  places: {
    open: 'Places in view ({count})',
    ports: 'Ports',
    wetlands: 'Wetlands',
    none: 'none here',
  },
  file: {
    give: 'GeoJSON of this shore',
    failed: 'The shore could not be written: {reason}. The page goes on as before.',
  },
} as const;
