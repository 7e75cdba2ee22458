package haxe.ds;

/*
 * Linked lists.
 */

/** A list with cheap adding at both ends. */
class List<T> {
  var h:ListNode<T>;
  var q:ListNode<T>;

  /** The number of elements. */
  public var length(default, null):Int;

  /** An empty list. */
  public function new() {
    length = 0;
  }

  /** Adds at the end. */
  public function add(item:T):Void {
    var x = new ListNode<T>(item, null);
    if (h == null)
      h = x;
    else
      q.next = x;
    q = x;
    length++;
  }

  /** Adds at the start. */
  public function push(item:T):Void {
    var x = new ListNode<T>(item, h);
    h = x;
    if (q == null) q = x;
    length++;
  }

  /** The first element, or null. */
  public function first():Null<T>
    return h == null ? null : h.item;

  /** The last element, or null. */
  public function last():Null<T>
    return q == null ? null : q.item;

  /** Takes the first element away and gives it, or null. */
  public function pop():Null<T> {
    if (h == null) return null;
    var x = h.item;
    h = h.next;
    if (h == null) q = null;
    length--;
    return x;
  }

  /** Whether there are no elements. */
  public function isEmpty():Bool
    return h == null;

  /** Takes all elements away. */
  public function clear():Void {
    h = null;
    q = null;
    length = 0;
  }

  /** Takes the first element equal to `v` away; whether there was one. */
  public function remove(v:T):Bool {
    var before:ListNode<T> = null;
    var l = h;
    while (l != null) {
      if (l.item == v) {
        if (before == null)
          h = l.next;
        else
          before.next = l.next;
        if (q == l) q = before;
        length--;
        return true;
      }
      before = l;
      l = l.next;
    }
    return false;
  }

  /** An iterator over the elements. */
  public inline function iterator():ListIterator<T>
    return new ListIterator<T>(h);

  /** An iterator over positions and elements. */
  public inline function keyValueIterator():ListKeyValueIterator<T>
    return new ListKeyValueIterator<T>(h);

  /** `{a, b, c}` */
  public function toString():String {
    var s = new StringBuf();
    var first = true;
    var l = h;
    s.addChar("{".code);
    while (l != null) {
      if (!first) s.add(", ");
      first = false;
      s.add(Std.string(l.item));
      l = l.next;
    }
    s.addChar("}".code);
    return s.toString();
  }

  /** The elements as text, with `sep` between them. */
  public function join(sep:String):String {
    var s = new StringBuf();
    var first = true;
    var l = h;
    while (l != null) {
      if (!first) s.add(sep);
      first = false;
      s.add(Std.string(l.item));
      l = l.next;
    }
    return s.toString();
  }

  /** A new list of the elements for which `f` is true. */
  public function filter(f:T->Bool):List<T> {
    var made = new List<T>();
    var l = h;
    while (l != null) {
      var v = l.item;
      l = l.next;
      if (f(v)) made.add(v);
    }
    return made;
  }

  /** A new list of what `f` gives for each element. */
  public function map<X>(f:T->X):List<X> {
    var made = new List<X>();
    var l = h;
    while (l != null) {
      var v = l.item;
      l = l.next;
      made.add(f(v));
    }
    return made;
  }
}

private class ListNode<T> {
  public var item:T;
  public var next:ListNode<T>;

  public function new(item:T, next:ListNode<T>) {
    this.item = item;
    this.next = next;
  }
}

private class ListIterator<T> {
  var head:ListNode<T>;

  public inline function new(head:ListNode<T>) {
    this.head = head;
  }

  public inline function hasNext():Bool
    return head != null;

  public inline function next():T {
    var v = head.item;
    head = head.next;
    return v;
  }
}

private class ListKeyValueIterator<T> {
  var index:Int;
  var head:ListNode<T>;

  public inline function new(head:ListNode<T>) {
    this.head = head;
    this.index = 0;
  }

  public inline function hasNext():Bool
    return head != null;

  public inline function next():{key:Int, value:T} {
    var v = head.item;
    head = head.next;
    return {key: index++, value: v};
  }
}
