package haxe.ds;

/*
 * Ordered maps as height-balanced trees.
 */

import haxe.Constraints.IMap;
import haxe.iterators.MapKeyValueIterator;

/** From keys to values in the order of the keys, as `compare` gives it. */
class BalancedTree<K, V> implements IMap<K, V> {
  var root:TreeNode<K, V>;

  /** An empty tree. */
  public function new() {}

  /** Gives a key a value. */
  public function set(key:K, value:V):Void
    root = put(key, value, root);

  /** The value of a key, or null. */
  public function get(key:K):Null<V> {
    var node = root;
    while (node != null) {
      var c = compare(key, node.key);
      if (c == 0) return node.value;
      node = c < 0 ? node.left : node.right;
    }
    return null;
  }

  /** Takes a key away; whether it was there. */
  public function remove(key:K):Bool {
    if (!exists(key)) return false;
    root = without(key, root);
    return true;
  }

  /** Whether the key has a value. */
  public function exists(key:K):Bool {
    var node = root;
    while (node != null) {
      var c = compare(key, node.key);
      if (c == 0) return true;
      node = c < 0 ? node.left : node.right;
    }
    return false;
  }

  /** An iterator over the values. */
  public function iterator():Iterator<V> {
    var all:Array<V> = [];
    collect(root, node -> all.push(node.value));
    return all.iterator();
  }

  /** An iterator over keys and values. */
  public function keyValueIterator():KeyValueIterator<K, V>
    return new MapKeyValueIterator(this);

  /** An iterator over the keys. */
  public function keys():Iterator<K> {
    var all:Array<K> = [];
    collect(root, node -> all.push(node.key));
    return all.iterator();
  }

  /** A copy; nodes are never changed, so they are shared. */
  public function copy():BalancedTree<K, V> {
    var made = new BalancedTree<K, V>();
    made.root = root;
    return made;
  }

  static function collect<K, V>(node:TreeNode<K, V>, f:TreeNode<K, V>->Void):Void {
    if (node == null) return;
    collect(node.left, f);
    f(node);
    collect(node.right, f);
  }

  function put(key:K, value:V, node:TreeNode<K, V>):TreeNode<K, V> {
    if (node == null) return new TreeNode<K, V>(null, key, value, null);
    var c = compare(key, node.key);
    if (c == 0) return new TreeNode<K, V>(node.left, key, value, node.right, node.height);
    return c < 0
      ? balance(put(key, value, node.left), node.key, node.value, node.right)
      : balance(node.left, node.key, node.value, put(key, value, node.right));
  }

  function without(key:K, node:TreeNode<K, V>):TreeNode<K, V> {
    var c = compare(key, node.key);
    if (c < 0) return balance(without(key, node.left), node.key, node.value, node.right);
    if (c > 0) return balance(node.left, node.key, node.value, without(key, node.right));
    if (node.left == null) return node.right;
    if (node.right == null) return node.left;
    var next = smallest(node.right);
    return balance(node.left, next.key, next.value, withoutSmallest(node.right));
  }

  static function smallest<K, V>(node:TreeNode<K, V>):TreeNode<K, V> {
    while (node.left != null)
      node = node.left;
    return node;
  }

  function withoutSmallest(node:TreeNode<K, V>):TreeNode<K, V>
    return node.left == null ? node.right : balance(withoutSmallest(node.left), node.key, node.value, node.right);

  static inline function heightOf<K, V>(node:TreeNode<K, V>):Int
    return node == null ? 0 : node.height;

  /** A node of two subtrees whose heights differ by 2 at most, rotated so that they differ by 1. */
  function balance(l:TreeNode<K, V>, k:K, v:V, r:TreeNode<K, V>):TreeNode<K, V> {
    var hl = heightOf(l);
    var hr = heightOf(r);
    if (hl > hr + 1) {
      if (heightOf(l.left) >= heightOf(l.right))
        return new TreeNode<K, V>(l.left, l.key, l.value, new TreeNode<K, V>(l.right, k, v, r));
      var m = l.right;
      return new TreeNode<K, V>(new TreeNode<K, V>(l.left, l.key, l.value, m.left), m.key, m.value, new TreeNode<K, V>(m.right, k, v, r));
    }
    if (hr > hl + 1) {
      if (heightOf(r.right) >= heightOf(r.left))
        return new TreeNode<K, V>(new TreeNode<K, V>(l, k, v, r.left), r.key, r.value, r.right);
      var m = r.left;
      return new TreeNode<K, V>(new TreeNode<K, V>(l, k, v, m.left), m.key, m.value, new TreeNode<K, V>(m.right, r.key, r.value, r.right));
    }
    return new TreeNode<K, V>(l, k, v, r);
  }

  /** The order of the keys; may be overridden. */
  function compare(k1:K, k2:K):Int
    return Reflect.compare(k1, k2);

  /** `{k=v, ...}` */
  public function toString():String
    return '{' + [for (k => v in this) '$k=$v'].join(", ") + '}';

  /** Takes all keys away. */
  public function clear():Void
    root = null;
}

/** A node of a tree, never changed. */
class TreeNode<K, V> {
  /** What is before it. */
  public final left:TreeNode<K, V>;

  /** What is after it. */
  public final right:TreeNode<K, V>;

  /** Its key. */
  public final key:K;

  /** Its value. */
  public final value:V;

  /** The number of levels. */
  public final height:Int;

  /** A node of two subtrees; `h` where the height is known. */
  public function new(l:TreeNode<K, V>, k:K, v:V, r:TreeNode<K, V>, h:Int = -1) {
    left = l;
    key = k;
    value = v;
    right = r;
    if (h < 0) {
      var a = l == null ? 0 : l.height;
      var b = r == null ? 0 : r.height;
      height = (a > b ? a : b) + 1;
    } else
      height = h;
  }
}
