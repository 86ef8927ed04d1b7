/** Measures in the extension's own pages, as their reader would with a stop watch. Run by `scripts/library-bench.ts`. */

/** Milliseconds from the start of the page until something that `selector` names is drawn. */
export async function untilDrawn(selector: string): Promise<number> {
  while (document.querySelector(selector) === null) await frame();
  await frame();
  return performance.now();
}

/** Types a query letter by letter; milliseconds from each letter until the list is drawn anew. */
export async function typeQuery(query: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const times: number[] = [];
  for (let length = 1; field !== null && length <= query.length; length += 1) {
    const started = performance.now();
    field.value = query.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    times.push(performance.now() - started);
  }
  return times;
}

/** Jumps through the whole list; how many of the jumps left the middle of the view without a line after one frame. */
export async function scrollThrough(jumps: number): Promise<number> {
  const scroller = document.querySelector<HTMLElement>('#view');
  let blank = 0;
  for (let jump = 0; scroller !== null && jump < jumps; jump += 1) {
    scroller.scrollTop = ((jump * 7_919) % jumps) * (scroller.scrollHeight / jumps);
    await drawn();
    const { left, top, width, height } = scroller.getBoundingClientRect();
    const middle = document.elementFromPoint(left + width / 2, top + height / 2);
    if (middle?.closest('tr[id]') === null) blank += 1;
  }
  return blank;
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** After the next frame is on the screen. */
async function drawn(): Promise<void> {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
}
