/** Do some work once the next frame is painted, however often it is asked for until then. */
export function afterPaint(work: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let frame = 0;
  let turn: ReturnType<typeof setTimeout> | undefined;
  const painted = () => {
    frame = 0;
    turn = setTimeout(work, 0);
  };
  return {
    ask: () => {
      if (frame === 0) frame = requestAnimationFrame(painted);
    },
    cancel: () => {
      cancelAnimationFrame(frame);
      frame = 0;
      clearTimeout(turn);
    },
  };
}
