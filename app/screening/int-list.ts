/** A list of whole numbers that grows: a fraction of the memory of an ordinary one. */
export type IntList = { items: Int32Array; count: number };

/** An empty list with room for so many numbers before it has to grow. */
export function createIntList(room: number): IntList {
  return { items: new Int32Array(room), count: 0 };
}

/** Adds a number at the end. */
export function pushInt(list: IntList, value: number): void {
  if (list.count === list.items.length) {
    const larger = new Int32Array(list.count * 2);
    larger.set(list.items);
    list.items = larger;
  }
  list.items[list.count] = value;
  list.count += 1;
}

/** The numbers without the room that was left over. */
export function packedInts(list: IntList): Int32Array {
  return list.items.slice(0, list.count);
}
