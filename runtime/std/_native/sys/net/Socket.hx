package sys.net;

/*
 * Connections.
 */

import haxe.io.Bytes;
import haxe.io.Error;
import haxe.io.Input;
import haxe.io.Output;
import rt.FileData;
import rt.Files;
import rt.Intrinsics;
import rt.Net;
import rt.Raw;

/** A connection by TCP, or what waits for some. */
class Socket {
  /** What the other end sends. */
  public var input(default, null):Input;

  /** What goes to the other end. */
  public var output(default, null):Output;

  /** Anything; for the program's own use. */
  public var custom:Dynamic;

  var socket:Int;

  /** One that isn't connected. */
  public function new():Void {
    open(Net.socket(isUdp()));
  }

  function isUdp():Bool
    return false;

  function open(socket:Int):Void {
    this.socket = socket;
    input = new SocketInput(socket);
    output = new SocketOutput(socket);
  }

  /** Ends the connection. */
  public function close():Void {
    if (socket < 0) return;
    Files.close(socket);
    socket = -1;
  }

  /** Everything that the other end sends. */
  public function read():String
    return input.readAll().toString();

  /** Sends a text. */
  public function write(content:String):Void
    output.writeString(content);

  /** Connects to a port of a machine. */
  public function connect(host:Host, port:Int):Void
    Net.connect(socket, host.ip, port);

  /** Lets so many connections wait to be accepted. */
  public function listen(connections:Int):Void
    Net.listen(socket, connections);

  /** Ends what is read, what is written, or both. */
  public function shutdown(read:Bool, write:Bool):Void
    Net.shutdown(socket, read, write);

  /** Takes a port of this machine; 0 is any. */
  public function bind(host:Host, port:Int):Void
    Net.bind(socket, host.ip, port);

  /** The next connection; waits for one. */
  public function accept():Socket {
    var accepted = Net.accept(socket);
    if (accepted < 0) throw Error.Blocked;
    var made = Type.createEmptyInstance(Socket);
    made.open(accepted);
    return made;
  }

  /** The other end. */
  public function peer():{host:Host, port:Int}
    return name(true);

  /** This end. */
  public function host():{host:Host, port:Int}
    return name(false);

  function name(peer:Bool):{host:Host, port:Int} {
    var numbers:Raw<Int> = Intrinsics.rawNew(2);
    Net.name(socket, peer, numbers);
    return {host: Host.ofIp(Intrinsics.rawGet(numbers, 0)), port: Intrinsics.rawGet(numbers, 1)};
  }

  /** Reading and writing wait so many seconds at most, then throw `Blocked`; 0: without limit. */
  public function setTimeout(timeout:Float):Void
    Net.setOption(socket, 0, timeout);

  /** Waits until something can be read. */
  public function waitForRead():Void
    select([this], null, null, null);

  /** Whether reading and writing wait, or throw `Blocked`. */
  public function setBlocking(b:Bool):Void
    Net.setOption(socket, 1, b ? 1 : 0);

  /** Whether small parts are sent at once. */
  public function setFastSend(b:Bool):Void
    Net.setOption(socket, 2, b ? 1 : 0);

  /** Waits (so many seconds at most) until some of the sockets can be read, written, or have something else; gives those. */
  public static function select(
    read:Array<Socket>,
    write:Array<Socket>,
    others:Array<Socket>,
    ?timeout:Float
  ):{read:Array<Socket>, write:Array<Socket>, others:Array<Socket>} {
    var kinds = [for (kind in [read, write, others]) kind == null ? [] : kind];
    var all = kinds[0].concat(kinds[1]).concat(kinds[2]);
    var marks:Raw<Int> = Intrinsics.rawNew(all.length);
    for (i in 0...all.length)
      Intrinsics.rawSet(marks, i, all[i].socket);
    Net.select(marks, kinds[0].length, kinds[1].length, kinds[2].length, timeout == null ? -1 : timeout);
    var at = 0;
    var ready = [
      for (kind in kinds)
        [for (socket in kind) if (Intrinsics.rawGet(marks, at++) == 1) socket]
    ];
    return {read: ready[0], write: ready[1], others: ready[2]};
  }
}

private class SocketInput extends Input {
  final socket:Int;

  public function new(socket:Int)
    this.socket = socket;

  override public function readByte():Int {
    var one = Bytes.alloc(1);
    readBytes(one, 0, 1);
    return one.get(0);
  }

  override public function readBytes(s:Bytes, pos:Int, len:Int):Int {
    FileData.check(s, pos, len);
    return len == 0 ? 0 : FileData.received(Net.receive(socket, s.raw, pos, len));
  }

  override public function close():Void
    Net.shutdown(socket, true, false);
}

private class SocketOutput extends Output {
  final socket:Int;

  public function new(socket:Int)
    this.socket = socket;

  override public function writeByte(c:Int):Void {
    var one = Bytes.alloc(1);
    one.set(0, c);
    writeBytes(one, 0, 1);
  }

  override public function writeBytes(s:Bytes, pos:Int, len:Int):Int {
    FileData.check(s, pos, len);
    var n = Net.send(socket, s.raw, pos, len);
    if (n < 0) throw Error.Blocked;
    return n;
  }

  override public function close():Void
    Net.shutdown(socket, false, true);
}
