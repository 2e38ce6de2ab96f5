/**
 * The `count` of `items` with the highest worth, best first, the lower number first among equals; items worth 0 or
 * less are left out. The cost grows with the number of items and hardly with `count`: the best so far are a heap with
 * the least of them on top.
 */
export function best(items: readonly number[], worthOf: (item: number) => number, count: number): number[] {
  const heap: Ranked[] = [];
  for (const item of items) {
    const worth = worthOf(item);
    if (!(worth > 0)) continue;
    const least = heap[0];
    if (heap.length < count) rise(heap, { item, worth });
    else if (least && order({ item, worth }, least) < 0) sink(heap, { item, worth });
  }
  return heap.sort(order).map(({ item }) => item);
}

interface Ranked {
  readonly item: number;
  readonly worth: number;
}

/** Below 0 where `a` is before `b`. */
function order(a: Ranked, b: Ranked): number {
  return b.worth - a.worth || a.item - b.item;
}

/** Adds `added` to the heap. */
function rise(heap: Ranked[], added: Ranked): void {
  let at = heap.length;
  heap.push(added);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as Ranked;
    if (order(added, parent) <= 0) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = added;
}

/** Puts `added` in the place of the heap's top. */
function sink(heap: Ranked[], added: Ranked): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && order(heap[below + 1] as Ranked, heap[below] as Ranked) > 0) below += 1;
    const child = heap[below] as Ranked;
    if (order(child, added) <= 0) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = added;
}
