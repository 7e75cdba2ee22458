package haxe.zip;

/*
 * Files inside archives.
 */

import haxe.ds.List;
import haxe.io.Bytes;

/** What an archive tells of a file besides the usual. */
enum ExtraField {
  /** A field nobody knows. */
  FUnknown(tag:Int, bytes:Bytes);

  /** The name in Unicode, with the checksum of the other one. */
  FInfoZipUnicodePath(name:String, crc:Int);

  /** Names are in UTF-8. */
  FUtf8;
}

/** A file of an archive. */
typedef Entry = {
  /** Its path inside the archive. */
  var fileName:String;

  /** Its size, decompressed. */
  var fileSize:Int;

  /** When it was changed. */
  var fileTime:Date;

  /** Whether `data` is compressed. */
  var compressed:Bool;

  /** The size of `data`. */
  var dataSize:Int;

  /** The content. */
  var data:Null<Bytes>;

  /** The checksum of the decompressed content. */
  var crc32:Null<Int>;

  /** What else is known. */
  var ?extraFields:List<ExtraField>;
}
