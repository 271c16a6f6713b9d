import { box } from './camera-files.ts';

/**
 * A HEIC of one image with a property that turns it by so many quarters against the clock. Boxes of the file that are changed: `ipco`
 * gets the property, `ipma` refers to it for the first item, `iloc` points behind what was added.
 */
export function turnedHeic(heic: Buffer, quarters: 1 | 2 | 3): Buffer {
  const file = Buffer.from(heic);
  const rotation = box('irot', Buffer.from([quarters]));
  const container = file.indexOf('ipco', 0, 'latin1') - 4;
  const containerEnd = container + file.readUInt32BE(container);
  const propertyCount = countBoxes(file.subarray(container + 8, containerEnd)) + 1;
  // ipma: full box, number of items, then for each its number (two bytes), how many properties, and one byte for each.
  const links = file.indexOf('ipma', 0, 'latin1') - 4;
  const linkCount = links + 18;
  const linkEnd = linkCount + 1 + file.readUInt8(linkCount);
  const added = rotation.length + 1;
  file.writeUInt8(file.readUInt8(linkCount) + 1, linkCount);
  for (const at of [container, file.indexOf('iprp', 0, 'latin1') - 4, metaOf(file)]) {
    const more = at === container ? rotation.length : added;
    file.writeUInt32BE(file.readUInt32BE(at) + more, at);
  }
  file.writeUInt32BE(file.readUInt32BE(links) + 1, links);
  shiftPlaces(file, added);
  return Buffer.concat([
    file.subarray(0, containerEnd),
    rotation,
    file.subarray(containerEnd, linkEnd),
    Buffer.from([propertyCount]),
    file.subarray(linkEnd),
  ]);
}

const metaOf = (file: Buffer): number => file.indexOf('meta', 0, 'latin1') - 4;

function countBoxes(content: Buffer): number {
  let count = 0;
  for (let at = 0; at < content.length; at += content.readUInt32BE(at)) count += 1;
  return count;
}

/** Moves the places of items: version 0 of `iloc` with offsets and lengths of four bytes, as `heif-enc` writes it. */
function shiftPlaces(file: Buffer, by: number): void {
  const start = file.indexOf('iloc', 0, 'latin1') + 4;
  const [version, sizes, base] = [file.readUInt8(start), file.readUInt8(start + 4), file.readUInt8(start + 5) >> 4];
  if (version > 1 || sizes !== 0x44) throw new Error('The places of the items are written in another way');
  let at = start + 8;
  for (let item = file.readUInt16BE(start + 6); item > 0; item -= 1) {
    const inFile = version === 0 || file.readUInt16BE(at + 2) === 0;
    at += (version === 0 ? 4 : 6) + base;
    const extents = file.readUInt16BE(at);
    at += 2;
    for (let extent = 0; extent < extents; extent += 1) {
      if (inFile) file.writeUInt32BE(file.readUInt32BE(at) + by, at);
      at += 8;
    }
  }
}
