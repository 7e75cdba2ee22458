package sys.net;

/*
 * Machines.
 */

import rt.Net;

/** A machine in the network. */
class Host {
  /** What it was asked for by. */
  public var host(default, null):String;

  /** Its address: that of IPv4, the first number in the lowest byte. */
  public var ip(default, null):Int;

  /** By its name or address; throws a String where there is none. */
  public function new(name:String):Void {
    host = name;
    ip = Net.resolve(name);
  }

  @:allow(sys.net) static function ofIp(ip:Int):Host {
    var made = Type.createEmptyInstance(Host);
    made.ip = ip;
    made.host = made.toString();
    return made;
  }

  /** The address as four numbers. */
  public function toString():String
    return (ip & 0xff) + "." + ((ip >> 8) & 0xff) + "." + ((ip >> 16) & 0xff) + "." + (ip >>> 24);

  /** The name that the network has for the address. */
  public function reverse():String
    return Net.reverse(ip);

  /** The name of this machine. */
  public static function localhost():String
    return Net.localName();
}
