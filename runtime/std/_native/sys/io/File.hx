package sys.io;

/*
 * Files as a whole.
 */

import haxe.io.Bytes;
import rt.FileData;
import rt.Files;
import rt.Intrinsics;

/** Reads and writes files. What fails throws a String. */
class File {
  /** The text of a file. */
  public static function getContent(path:String):String
    return getBytes(path).toString();

  /** Makes a text the content of a file. */
  public static function saveContent(path:String, content:String):Void
    saveBytes(path, Bytes.ofString(content));

  /** The bytes of a file. */
  public static function getBytes(path:String):Bytes {
    var file = Files.open(path, 0);
    // The size is a guess only: some files have none, and in some there is no going to the end.
    var size = 0;
    try {
      size = Std.int(Files.seek(file, 0, 2));
      Files.seek(file, 0, 0);
    } catch (e) {}
    var room = (size > 0 ? size : 4096) + 1;
    var raw = Intrinsics.newI8(room);
    var length = 0;
    while (true) {
      if (length == room) {
        var wider = Intrinsics.newI8(room * 2);
        Intrinsics.copyI8(wider, 0, raw, 0, length);
        raw = wider;
        room *= 2;
      }
      var n = try Files.read(file, raw, length, room - length) catch (e) {
        Files.close(file);
        throw e;
      }
      if (n <= 0) break;
      length += n;
    }
    Files.close(file);
    return new Bytes(length, raw);
  }

  /** Makes bytes the content of a file. */
  public static function saveBytes(path:String, bytes:Bytes):Void {
    var file = Files.open(path, 1);
    try {
      var from = 0;
      while (from < bytes.length)
        from += FileData.write(file, bytes, from, bytes.length - from);
    } catch (e) {
      Files.close(file);
      throw e;
    }
    Files.close(file);
  }

  /** Opens a file for reading. */
  public static function read(path:String, binary:Bool = true):FileInput
    return new FileInput(Files.open(path, 0));

  /** Opens a file for writing; what was in it is gone. */
  public static function write(path:String, binary:Bool = true):FileOutput
    return new FileOutput(Files.open(path, 1));

  /** Opens a file for writing at its end. */
  public static function append(path:String, binary:Bool = true):FileOutput
    return new FileOutput(Files.open(path, 2));

  /** Opens a file for writing over what is in it. */
  public static function update(path:String, binary:Bool = true):FileOutput
    return new FileOutput(Files.open(path, 3));

  /** Copies a file. */
  public static function copy(srcPath:String, dstPath:String):Void
    Files.copy(srcPath, dstPath);
}
