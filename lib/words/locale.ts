/** The languages the product speaks. It is always passed on, never asked of the runtime. */
export type Locale = 'en';

/** The language where none is named. */
export const defaultLocale: Locale = 'en';
