/** The copy of the site that the browser keeps. */
export const offline = {
  ready: 'A newer version is ready.',
  reload: 'Reload',
  later: 'Later',
} as const;
