package rt;

/*
 * Pipes, terminals and sockets as input and output.
 */

import haxe.io.Bytes;
import haxe.io.Input;
import haxe.io.Output;

/** Reads what comes; nothing is read ahead. */
class PipeInput extends Input {
  var file:Int;

  /** From a file of the system. */
  public function new(file:Int)
    this.file = file;

  override public function readByte():Int {
    var one = Bytes.alloc(1);
    FileData.read(file, one, 0, 1);
    return one.get(0);
  }

  override public function readBytes(s:Bytes, pos:Int, len:Int):Int
    return FileData.read(file, s, pos, len);

  override public function close():Void {
    if (file > 2) Files.close(file);
    file = -1;
  }
}

/** Writes at once. */
class PipeOutput extends Output {
  var file:Int;

  /** To a file of the system. */
  public function new(file:Int)
    this.file = file;

  override public function writeByte(c:Int):Void {
    var one = Bytes.alloc(1);
    one.set(0, c);
    FileData.write(file, one, 0, 1);
  }

  override public function writeBytes(s:Bytes, pos:Int, len:Int):Int
    return FileData.write(file, s, pos, len);

  override public function close():Void {
    if (file > 2) Files.close(file);
    file = -1;
  }
}
