package sys.io;

/*
 * Writing files.
 */

import haxe.io.Bytes;
import haxe.io.Output;
import rt.FileData;
import rt.Files;

/** An open file; `File.write`, `File.append` and `File.update` make them. Bytes are held back until there are enough, or `flush`. */
class FileOutput extends Output {
  var file:Int;
  final buffer = Bytes.alloc(8192);
  var held = 0;

  @:allow(sys.io) function new(file:Int) {
    this.file = file;
  }

  override public function writeByte(c:Int):Void {
    if (held == buffer.length) flush();
    buffer.set(held++, c);
  }

  override public function writeBytes(s:Bytes, pos:Int, len:Int):Int {
    FileData.check(s, pos, len);
    if (len <= buffer.length - held) {
      buffer.blit(held, s, pos, len);
      held += len;
      return len;
    }
    flush();
    return FileData.write(file, s, pos, len);
  }

  override public function flush():Void {
    var from = 0;
    while (from < held)
      from += FileData.write(file, buffer, from, held - from);
    held = 0;
  }

  override public function close():Void {
    if (file < 0) return;
    flush();
    Files.close(file);
    file = -1;
  }

  /** Goes to a position. */
  public function seek(p:Int, pos:FileSeek):Void {
    flush();
    Files.seek(file, p, switch pos {
      case SeekBegin: 0;
      case SeekCur: 1;
      case SeekEnd: 2;
    });
  }

  /** The position. */
  public function tell():Int
    return Std.int(Files.seek(file, 0, 1)) + held;
}
