package haxe.io;

/*
 * Writing to bytes in memory.
 */

/** Collects what is written. */
class BytesOutput extends Output {
  final b = new BytesBuffer();

  /** The number of bytes so far. */
  public var length(get, never):Int;

  /** An empty output. */
  public function new() {}

  inline function get_length():Int
    return b.length;

  override function writeByte(c:Int):Void
    b.addByte(c);

  override function writeBytes(buf:Bytes, pos:Int, len:Int):Int {
    b.addBytes(buf, pos, len);
    return len;
  }

  /** The bytes; the output can't be used any more. */
  public function getBytes():Bytes
    return b.getBytes();
}
