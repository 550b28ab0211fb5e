/** Serve a folder of static files to this machine alone; port 0 takes a free one. */
export function serve(options: {
  readonly port: number;
  readonly folder: string;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
