package sys.net;

/*
 * Ends of connections.
 */

/** A machine's address and a port. */
class Address {
  /** The address. */
  public var host:Int;

  /** The port. */
  public var port:Int;

  /** Address and port 0. */
  public function new() {
    host = 0;
    port = 0;
  }

  /** The machine. */
  public function getHost():Host
    return Host.ofIp(host);

  /** Orders addresses: negative, 0 or positive. */
  public function compare(a:Address):Int {
    var dh = a.host - host;
    if (dh != 0) return dh;
    return a.port - port;
  }

  /** Another with the same numbers. */
  public function clone():Address {
    var c = new Address();
    c.host = host;
    c.port = port;
    return c;
  }
}
