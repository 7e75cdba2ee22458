package sys.io;

/*
 * Reading files.
 */

import haxe.io.Bytes;
import haxe.io.Eof;
import haxe.io.Input;
import rt.FileData;
import rt.Files;

/** An open file; `File.read` makes them. Bytes are read ahead. */
class FileInput extends Input {
  var file:Int;
  final buffer = Bytes.alloc(8192);

  /** The unread bytes of the buffer. */
  var at = 0;

  var end = 0;
  var ended = false;

  @:allow(sys.io) function new(file:Int) {
    this.file = file;
  }

  function fill():Void {
    at = 0;
    end = 0;
    try {
      end = FileData.read(file, buffer, 0, buffer.length);
    } catch (e:Eof) {
      ended = true;
      throw e;
    }
  }

  override public function readByte():Int {
    if (at == end) fill();
    return buffer.get(at++);
  }

  override public function readBytes(s:Bytes, pos:Int, len:Int):Int {
    FileData.check(s, pos, len);
    if (len == 0) return 0;
    if (at == end) {
      if (len >= buffer.length) {
        try {
          return FileData.read(file, s, pos, len);
        } catch (e:Eof) {
          ended = true;
          throw e;
        }
      }
      fill();
    }
    var n = end - at < len ? end - at : len;
    s.blit(pos, buffer, at, n);
    at += n;
    return n;
  }

  override public function close():Void {
    if (file < 0) return;
    Files.close(file);
    file = -1;
  }

  /** Goes to a position. */
  public function seek(p:Int, pos:FileSeek):Void {
    switch pos {
      case SeekBegin:
        Files.seek(file, p, 0);
      case SeekCur:
        Files.seek(file, p - (end - at), 1);
      case SeekEnd:
        Files.seek(file, p, 2);
    }
    at = 0;
    end = 0;
    ended = false;
  }

  /** The position. */
  public function tell():Int
    return Std.int(Files.seek(file, 0, 1)) - (end - at);

  /** Whether reading met the end. */
  public function eof():Bool
    return ended;
}
