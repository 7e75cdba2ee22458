package haxe.zip;

/*
 * Writing archives.
 */

import haxe.ds.List;
import haxe.io.Bytes;
import haxe.io.BytesOutput;
import haxe.io.Output;
import haxe.zip.Entry;

private typedef Written = {
  final name:String;
  final flags:Int;
  final compressed:Bool;
  final packed:Int;
  final size:Int;
  final crc:Int;
  final date:Date;
  final fields:Bytes;
}

/** Writes zip archives. */
class Writer {
  static inline final VERSION = 20;

  /** Names are in UTF-8. */
  static inline final UTF8 = 0x800;

  final o:Output;
  final files:Array<Written> = [];

  /** A writer to an output. */
  public function new(o:Output)
    this.o = o;

  static function writeZipDate(o:Output, date:Date):Void {
    o.writeUInt16(date.getHours() << 11 | date.getMinutes() << 5 | date.getSeconds() >> 1);
    o.writeUInt16(date.getFullYear() - 1980 << 9 | date.getMonth() + 1 << 5 | date.getDate());
  }

  static function fieldsOf(entry:Entry):Bytes {
    var out = new BytesOutput();
    if (entry.extraFields != null)
      for (field in entry.extraFields)
        switch field {
          case FInfoZipUnicodePath(name, crc):
            var text = Bytes.ofString(name);
            out.writeUInt16(0x7075);
            out.writeUInt16(text.length + 5);
            out.writeByte(1);
            out.writeInt32(crc);
            out.write(text);
          case FUnknown(tag, bytes):
            out.writeUInt16(tag);
            out.writeUInt16(bytes.length);
            out.write(bytes);
          case FUtf8:
        }
    return out.getBytes();
  }

  /** Writes what stands before an entry's data; where it has no data yet, sizes are those that it says. */
  public function writeEntryHeader(f:Entry) {
    var flags = 0;
    if (f.extraFields != null)
      for (field in f.extraFields)
        if (field == FUtf8) flags |= UTF8;
    if (f.data == null) {
      f.fileSize = 0;
      f.dataSize = 0;
      f.crc32 = 0;
      f.compressed = false;
      f.data = Bytes.alloc(0);
    } else {
      if (f.crc32 == null) {
        if (f.compressed) throw "CRC32 must be processed before compression";
        f.crc32 = haxe.crypto.Crc32.make(f.data);
      }
      if (!f.compressed) f.fileSize = f.data.length;
      f.dataSize = f.data.length;
    }
    var fields = fieldsOf(f);
    o.writeInt32(0x04034b50);
    o.writeUInt16(VERSION);
    o.writeUInt16(flags);
    o.writeUInt16(f.compressed ? 8 : 0);
    writeZipDate(o, f.fileTime);
    o.writeInt32(f.crc32);
    o.writeInt32(f.dataSize);
    o.writeInt32(f.fileSize);
    o.writeUInt16(Bytes.ofString(f.fileName).length);
    o.writeUInt16(fields.length);
    o.writeString(f.fileName);
    o.write(fields);
    files.push({
      name: f.fileName,
      flags: flags,
      compressed: f.compressed,
      packed: f.data.length,
      size: f.fileSize,
      crc: f.crc32,
      date: f.fileTime,
      fields: fields,
    });
  }

  /** Writes a whole archive. */
  public function write(files:List<Entry>) {
    for (entry in files) {
      writeEntryHeader(entry);
      o.writeFullBytes(entry.data, 0, entry.data.length);
    }
    writeCDR();
  }

  /** Writes the directory that stands at an archive's end. */
  public function writeCDR() {
    var directorySize = 0;
    var at = 0;
    for (f in files) {
      var nameLength = Bytes.ofString(f.name).length;
      o.writeInt32(0x02014b50);
      o.writeUInt16(VERSION);
      o.writeUInt16(VERSION);
      o.writeUInt16(f.flags);
      o.writeUInt16(f.compressed ? 8 : 0);
      writeZipDate(o, f.date);
      o.writeInt32(f.crc);
      o.writeInt32(f.packed);
      o.writeInt32(f.size);
      o.writeUInt16(nameLength);
      o.writeUInt16(f.fields.length);
      o.writeUInt16(0); // no comment
      o.writeUInt16(0); // on the first disk
      o.writeUInt16(0); // not known to be text
      o.writeInt32(0); // no attributes
      o.writeInt32(at);
      o.writeString(f.name);
      o.write(f.fields);
      directorySize += 46 + nameLength + f.fields.length;
      at += 30 + nameLength + f.fields.length + f.packed;
    }
    o.writeInt32(0x06054b50);
    o.writeUInt16(0); // this is the first disk
    o.writeUInt16(0); // the directory begins on it
    o.writeUInt16(files.length);
    o.writeUInt16(files.length);
    o.writeInt32(directorySize);
    o.writeInt32(at);
    o.writeUInt16(0); // no comment
  }
}
