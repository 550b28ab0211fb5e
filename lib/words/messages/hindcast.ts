export const hindcast = {} as const;
