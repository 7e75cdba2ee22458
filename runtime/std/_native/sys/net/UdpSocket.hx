package sys.net;

/*
 * Packets.
 */

import haxe.io.Bytes;
import haxe.io.Error;
import rt.FileData;
import rt.Intrinsics;
import rt.Net;
import rt.Raw;

/** Sends and receives packets by UDP. */
class UdpSocket extends Socket {
  /** One without a port. */
  public function new():Void {
    super();
  }

  override function isUdp():Bool
    return true;

  /** Whether packets for everybody may be sent. */
  public function setBroadcast(b:Bool):Void
    Net.setOption(socket, 3, b ? 1 : 0);

  /** Sends a packet; gives the number of bytes sent. */
  public function sendTo(buf:Bytes, pos:Int, len:Int, addr:Address):Int {
    FileData.check(buf, pos, len);
    var n = Net.sendTo(socket, buf.raw, pos, len, addr.host, addr.port);
    if (n < 0) throw Error.Blocked;
    return n;
  }

  /** Waits for a packet and tells in `addr` who sent it; gives its length, `len` at most. */
  public function readFrom(buf:Bytes, pos:Int, len:Int, addr:Address):Int {
    FileData.check(buf, pos, len);
    var numbers:Raw<Int> = Intrinsics.rawNew(2);
    var n = Net.receiveFrom(socket, buf.raw, pos, len, numbers);
    if (n < 0) throw Error.Blocked;
    addr.host = Intrinsics.rawGet(numbers, 0);
    addr.port = Intrinsics.rawGet(numbers, 1);
    return n;
  }
}
