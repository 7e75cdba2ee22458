package rt;

/*
 * A ring of values.
 */

/** First in, first out, at both ends. Not for several threads at a time. */
class Queue<T> {
  var items:Raw<T> = Intrinsics.rawNew(16);
  var room = 16;
  var head = 0;

  /** How many there are. */
  public var length(default, null) = 0;

  /** An empty one. */
  public function new() {}

  function grow():Void {
    var wider:Raw<T> = Intrinsics.rawNew(room * 2);
    Intrinsics.rawCopy(wider, 0, items, head, room - head);
    Intrinsics.rawCopy(wider, room - head, items, 0, head);
    items = wider;
    head = 0;
    room *= 2;
  }

  /** Adds behind the others. */
  public function add(v:T):Void {
    if (length == room) grow();
    Intrinsics.rawSet(items, (head + length) & (room - 1), v);
    length++;
  }

  /** Adds before the others. */
  public function push(v:T):Void {
    if (length == room) grow();
    head = (head - 1) & (room - 1);
    Intrinsics.rawSet(items, head, v);
    length++;
  }

  /** Takes the first; there is one. */
  public function take():T {
    var v = Intrinsics.rawGet(items, head);
    Intrinsics.rawSet(items, head, cast nothing);
    head = (head + 1) & (room - 1);
    length--;
    return v;
  }

  /** Clears a place so that what was there is no longer held. */
  static final nothing:Dynamic = null;
}
