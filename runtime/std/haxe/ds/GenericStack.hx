package haxe.ds;

/*
 * Stacks.
 */

/** A cell of a stack. */
class GenericCell<T> {
  /** The element. */
  public var elt:T;

  /** What is below it. */
  public var next:GenericCell<T>;

  /** A cell. */
  public function new(elt:T, next:GenericCell<T>) {
    this.elt = elt;
    this.next = next;
  }
}

/** A stack of linked cells. */
@:generic
class GenericStack<T> {
  /** The top cell, or null. */
  public var head:GenericCell<T>;

  /** An empty stack. */
  public function new() {}

  /** Puts an element on top. */
  public inline function add(item:T):Void
    head = new GenericCell<T>(item, head);

  /** The top element, or null. */
  public inline function first():Null<T>
    return head == null ? null : head.elt;

  /** Takes the top element away and gives it, or null. */
  public inline function pop():Null<T> {
    var k = head;
    return if (k == null) null else {
      head = k.next;
      k.elt;
    }
  }

  /** Whether there are no elements. */
  public inline function isEmpty():Bool
    return head == null;

  /** Takes the first element equal to `v` away; whether there was one. */
  public function remove(v:T):Bool {
    var before:GenericCell<T> = null;
    var l = head;
    while (l != null) {
      if (l.elt == v) {
        if (before == null)
          head = l.next;
        else
          before.next = l.next;
        return true;
      }
      before = l;
      l = l.next;
    }
    return false;
  }

  /** An iterator from the top. */
  public function iterator():Iterator<T> {
    var l = head;
    return {
      hasNext: () -> l != null,
      next: () -> {
        var k = l;
        l = k.next;
        return k.elt;
      }
    };
  }

  /** `{a,b,c}` */
  public function toString():String {
    var a:Array<String> = [];
    var l = head;
    while (l != null) {
      a.push(Std.string(l.elt));
      l = l.next;
    }
    return "{" + a.join(",") + "}";
  }
}
