import { DefaultDeserializer, DefaultSerializer } from 'node:v8';

/** The kinds of lists that a file may hold; what is written is the place of one here. */
const kinds = [Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array] as const;
type List = Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

/** Every list begins at a multiple of this, so that it can be used where it lies. */
const step = 8;

function roomOf(list: List): number {
  return Math.ceil(list.byteLength / step) * step;
}

/** Writes of each list only where among the lists it is to begin. */
class ListSerializer extends DefaultSerializer {
  readonly lists: List[] = [];
  size = 0;

  _writeHostObject(list: List): void {
    const kind = kinds.findIndex((each) => list instanceof each);
    if (kind < 0) throw new TypeError('A file holds lists of whole numbers alone.');
    this.writeUint32(kind);
    this.writeUint32(this.size);
    this.writeUint32(list.length);
    this.lists.push(list);
    this.size += roomOf(list);
  }
}

class ListDeserializer extends DefaultDeserializer {
  readonly #lists: Buffer<ArrayBuffer>;

  constructor(written: Buffer, lists: Buffer<ArrayBuffer>) {
    super(written);
    this.#lists = lists;
  }

  _readHostObject(): List {
    const Kind = kinds[this.readUint32()];
    if (Kind === undefined) throw new TypeError('This is no list of whole numbers.');
    const from = this.readUint32();
    return new Kind(this.#lists.buffer, this.#lists.byteOffset + from, this.readUint32());
  }
}

/**
 * A value with its lists of whole numbers, as `readListFile` reads it: first the lists, then the rest, then
 * in four bytes how long the lists are. Node's own format puts lists where they must be copied to be used,
 * and keeps the whole file in memory for the few that need not. Throws on lists of other numbers.
 */
export function writeListFile(value: unknown): Buffer<ArrayBuffer> {
  const serializer = new ListSerializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  const { lists, size } = serializer;
  const rest = serializer.releaseBuffer();
  const file = Buffer.alloc(size + rest.length + 4);
  let from = 0;
  for (const list of lists) {
    file.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), from);
    from += roomOf(list);
  }
  file.set(rest, size);
  file.writeUInt32LE(size, size + rest.length);
  return file;
}

/**
 * The value of a file of `writeListFile`. All its lists lie in the file's memory: whoever hands one of them
 * to a thread without a copy takes all away. Throws on anything else.
 */
export function readListFile(file: Buffer<ArrayBuffer>): unknown {
  const end = file.length - 4;
  const size = file.readUInt32LE(end);
  const deserializer = new ListDeserializer(file.subarray(size, end), file.subarray(0, size));
  deserializer.readHeader();
  return deserializer.readValue();
}
