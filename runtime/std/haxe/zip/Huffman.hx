package haxe.zip;

/*
 * Huffman codes as trees.
 */

/** A tree of codes: each bit that is read leads one step down. */
enum Huffman {
  /** The value of the bits read so far. */
  Found(i:Int);

  /** Goes left for 0, right for 1. */
  NeedBit(left:Huffman, right:Huffman);

  /** Reads several bits at once: the subtree of each value they can have. */
  NeedBits(n:Int, table:Array<Huffman>);
}

/** Makes trees. */
class HuffTools {
  /** Tools without state. */
  public function new() {}

  /**
   * The tree of canonical codes with the lengths `lengths[pos]` to `lengths[pos + nlengths - 1]`, 0 for values without a
   * code; `maxbits` is the greatest length there may be.
   */
  public function make(lengths:Array<Int>, pos:Int, nlengths:Int, maxbits:Int):Huffman {
    var counts = [for (_ in 0...maxbits + 1) 0];
    for (i in 0...nlengths) {
      var length = lengths[pos + i];
      if (length > maxbits) throw "Invalid huffman";
      if (length > 0) counts[length]++;
    }
    // Codes of a length follow those of the length before, shifted by one.
    var next = [0];
    var code = 0;
    for (length in 1...maxbits + 1) {
      code = (code + (length > 1 ? counts[length - 1] : 0)) << 1;
      next.push(code);
    }
    var byCode = new Map<Int, Int>();
    for (i in 0...nlengths) {
      var length = lengths[pos + i];
      if (length > 0) byCode.set(next[length]++ << 5 | length, i);
    }
    return tree(byCode, 0, 0, maxbits);
  }

  function tree(byCode:Map<Int, Int>, code:Int, length:Int, maxbits:Int):Huffman {
    if (length > maxbits) throw "Invalid huffman";
    var value = byCode.get(code << 5 | length);
    if (value != null && length > 0) return Found(value);
    return NeedBit(tree(byCode, code << 1, length + 1, maxbits), tree(byCode, code << 1 | 1, length + 1, maxbits));
  }
}
