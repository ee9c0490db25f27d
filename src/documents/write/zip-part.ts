import { crc32 } from 'node:zlib';

const utf8Name = 0x0800;
const endLength = 22;

/** A zip with one more part, kept as it is and not packed. The zip must end with its directory, without a comment. */
export function withZipPart(zip: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const end = Buffer.from(zip.subarray(zip.length - endLength));
  const directoryAt = end.readUInt32LE(16);
  const nameBytes = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(utf8Name, 2);
  facts.writeUInt32LE(0x21 << 16, 6);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, nameBytes, content]);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02');
  central.writeUInt16LE(20, 4);
  facts.copy(central, 6);
  central.writeUInt32LE(directoryAt, 42);

  end.writeUInt16LE(end.readUInt16LE(8) + 1, 8);
  end.writeUInt16LE(end.readUInt16LE(10) + 1, 10);
  end.writeUInt32LE(end.readUInt32LE(12) + central.length + nameBytes.length, 12);
  end.writeUInt32LE(directoryAt + local.length, 16);
  return new Uint8Array(Buffer.concat([zip.subarray(0, directoryAt), local, zip.subarray(directoryAt, zip.length - endLength), central, nameBytes, end]));
}
