package rt;

/*
 * Bytes from and to files and sockets.
 */

import haxe.io.Bytes;
import haxe.io.Eof;
import haxe.io.Error;

/** What inputs and outputs share. */
class FileData {
  /** Reads into `s`; throws `Eof` at the end and `Blocked` where it would have to wait and must not. */
  public static function read(file:Int, s:Bytes, pos:Int, len:Int):Int {
    check(s, pos, len);
    if (len == 0) return 0;
    return received(Files.read(file, s.raw, pos, len));
  }

  /** What a number of bytes read means. */
  public static function received(n:Int):Int {
    if (n == 0) throw new Eof();
    if (n < 0) throw Error.Blocked;
    return n;
  }

  /** Writes from `s`; throws `Blocked` where it would have to wait and must not. */
  public static function write(file:Int, s:Bytes, pos:Int, len:Int):Int {
    check(s, pos, len);
    var n = Files.write(file, s.raw, pos, len);
    if (n < 0) throw Error.Blocked;
    return n;
  }

  /** Throws where the range isn't one of the bytes. */
  public static function check(s:Bytes, pos:Int, len:Int):Void {
    if (pos < 0 || len < 0 || pos > s.length - len) throw Error.OutsideBounds;
  }
}
