package rt;

/*
 * Sockets: rows of the registry that native alone has. What fails throws a String.
 */

/** The operating system's sockets. Addresses are those of IPv4, the first number in the lowest byte. */
extern class Net {
  @:runtime("net.resolve") static function resolve(name:String):Int;
  @:runtime("net.reverse") static function reverse(ip:Int):String;
  @:runtime("net.local_name") static function localName():String;
  @:runtime("net.socket") static function socket(udp:Bool):Int;
  @:runtime("net.connect") static function connect(socket:Int, ip:Int, port:Int):Void;
  @:runtime("net.bind") static function bind(socket:Int, ip:Int, port:Int):Void;
  @:runtime("net.listen") static function listen(socket:Int, connections:Int):Void;

  /** A new connection; -1 where it would have to wait and must not. */
  @:runtime("net.accept") static function accept(socket:Int):Int;

  /** Fills two numbers: the address and port of this end or of the peer's. */
  @:runtime("net.name") static function name(socket:Int, peer:Bool, address:Raw<Int>):Void;

  /** Reads so many bytes at most; gives their number, 0 at the end, -1 where it would have to wait and must not. */
  @:runtime("net.receive") static function receive(socket:Int, bytes:RawI8, pos:Int, len:Int):Int;

  /** As `receive`; fills two numbers: address and port of the sender. */
  @:runtime("net.receive_from") static function receiveFrom(socket:Int, bytes:RawI8, pos:Int, len:Int, address:Raw<Int>):Int;

  @:runtime("net.send") static function send(socket:Int, bytes:RawI8, pos:Int, len:Int):Int;
  @:runtime("net.send_to") static function sendTo(socket:Int, bytes:RawI8, pos:Int, len:Int, ip:Int, port:Int):Int;
  @:runtime("net.shutdown") static function shutdown(socket:Int, read:Bool, write:Bool):Void;

  /** 0: seconds to wait at most (0: without limit); 1: whether to wait at all; 2: small packets at once; 3: broadcasts. */
  @:runtime("net.set_option") static function setOption(socket:Int, option:Int, v:Float):Void;

  /**
   * Waits (so many seconds at most where that isn't negative) until one of the sockets can be read, written, or has something
   * else: they come one kind after the other. Those that have become 1, the others 0.
   */
  @:runtime("net.select") static function select(sockets:Raw<Int>, read:Int, write:Int, others:Int, seconds:Float):Void;
}
