import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

const roots: Root[] = [];

/** React asks tests to say that they are tests. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Mount an element in the document and give what holds it. */
export function mount(element: ReactNode): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  roots.push(root);
  act(() => root.render(element));
  return container;
}

/** Take away what was mounted. */
export function unmountAll(): void {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
}

/** Do what a reader does, and wait until it is drawn. */
export function perform(target: Element, event: Event): void {
  act(() => {
    target.dispatchEvent(event);
  });
}

/** Wait for what the machine takes a while to do: what never comes is the test's time-out, however slow the machine. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pass(10);
}

/** Let a while pass: enough to show that nothing comes, never to wait for what does. */
export function pass(milliseconds: number): Promise<void> {
  return act(() => new Promise<void>((done) => setTimeout(done, milliseconds)));
}
