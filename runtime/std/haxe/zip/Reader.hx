package haxe.zip;

/*
 * Reading archives.
 */

import haxe.ds.List;
import haxe.io.Bytes;
import haxe.io.BytesBuffer;
import haxe.io.Input;
import haxe.zip.Entry;

/** Reads zip archives from their beginning to their end. */
class Reader {
  static inline final ENTRY = 0x04034b50;
  static inline final DIRECTORY = 0x02014b50;
  static inline final DIRECTORY_END = 0x06054b50;
  static inline final DATA_DESCRIPTOR = 0x08074b50;

  final input:Input;

  /** A reader of an input that stands at the archive's first byte. */
  public function new(i)
    input = i;

  /** All entries of an archive, their data as it is stored. */
  public static function readZip(i:Input)
    return new Reader(i).read();

  /** The content of an entry; its data is decompressed in place. */
  public static function unzip(f:Entry):Bytes {
    Tools.uncompress(f);
    return f.data;
  }

  /** Days and seconds as archives keep them. */
  function readZipDate():Date {
    var time = input.readUInt16();
    var day = input.readUInt16();
    return new Date(1980 + (day >> 9), (day >> 5 & 15) - 1, day & 31, time >> 11, time >> 5 & 63, (time & 31) << 1);
  }

  function readExtraFields(length:Int):List<ExtraField> {
    var fields = new List<ExtraField>();
    while (length > 0) {
      if (length < 4) throw "Invalid extra fields data";
      var tag = input.readUInt16();
      var size = input.readUInt16();
      if (length < size) throw "Invalid extra fields data";
      if (tag == 0x7075 && size >= 5) {
        var version = input.readByte();
        if (version == 1) {
          var crc = input.readInt32();
          fields.add(FInfoZipUnicodePath(input.read(size - 5).toString(), crc));
        } else {
          var whole = new BytesBuffer();
          whole.addByte(version);
          whole.addBytes(input.read(size - 1), 0, size - 1);
          fields.add(FUnknown(tag, whole.getBytes()));
        }
      } else
        fields.add(FUnknown(tag, input.read(size)));
      length -= 4 + size;
    }
    return fields;
  }

  /** The next entry without its data; null where the entries end. */
  public function readEntryHeader():Entry {
    var signature = input.readInt32();
    if (signature == DIRECTORY || signature == DIRECTORY_END) return null;
    if (signature != ENTRY) throw "Invalid Zip Data";
    input.readUInt16(); // the version that is needed
    var flags = input.readUInt16();
    if (flags & 0xF7F1 != 0) throw "Unsupported flags " + flags;
    var method = input.readUInt16();
    if (method != 0 && method != 8) throw "Unsupported compression " + method;
    var time = readZipDate();
    var crc:Null<Int> = input.readInt32();
    var packed = input.readInt32();
    var size = input.readInt32();
    var nameLength = input.readInt16();
    var extraLength = input.readInt16();
    var name = input.readString(nameLength);
    var fields = readExtraFields(extraLength);
    if (flags & 0x800 != 0) fields.push(FUtf8);
    // Sizes and checksum stand behind the data.
    if (flags & 8 != 0) crc = null;
    return {
      fileName: name,
      fileSize: size,
      fileTime: time,
      compressed: method == 8,
      dataSize: packed,
      data: null,
      crc32: crc,
      extraFields: fields,
    };
  }

  /** All further entries. */
  public function read():List<Entry> {
    var entries = new List<Entry>();
    while (true) {
      var entry = readEntryHeader();
      if (entry == null) return entries;
      if (entry.crc32 != null)
        entry.data = input.read(entry.dataSize);
      else if (entry.compressed)
        readUnsized(entry);
      else
        throw "Entry without a size";
      entries.add(entry);
    }
  }

  /** Decompresses data whose size isn't known before; what it was comes behind it. */
  function readUnsized(entry:Entry):Void {
    var buffer = Bytes.alloc(65536);
    var out = new BytesBuffer();
    var inflate = new InflateImpl(input, false, false);
    while (true) {
      var n = inflate.readBytes(buffer, 0, buffer.length);
      out.addBytes(buffer, 0, n);
      if (n < buffer.length) break;
    }
    entry.data = out.getBytes();
    var first = input.readInt32();
    entry.crc32 = first == DATA_DESCRIPTOR ? input.readInt32() : first;
    input.readInt32(); // the compressed size, of no more use
    entry.fileSize = input.readInt32();
    entry.dataSize = entry.fileSize;
    entry.compressed = false;
  }
}
