package rayzor;

/*
 * Memory that is freed all at once.
 */

import haxe.ds.Option;

/** Hands out blocks from larger ones; `destroy` gives all of them back. */
class Arena {
  final chunkSize:Int;
  final chunks:Array<{ptr:Ptr, size:Int}> = [];
  var used = 0;

  /** An arena that takes memory in chunks of that size. */
  public function new(chunkSize:Int = 4096) {
    this.chunkSize = chunkSize < 64 ? 64 : chunkSize;
  }

  /** A block of so many bytes, aligned to 8; None where there is not enough memory. */
  public function alloc(size:Int):Option<Ptr> {
    if (size < 0) return None;
    var needed = (size + 7) & -8;
    var last = chunks.length == 0 ? null : chunks[chunks.length - 1];
    if (last == null || used + needed > last.size) {
      var room = needed > chunkSize ? needed : chunkSize;
      switch Memory.allocate(room) {
        case None:
          return None;
        case Some(p):
          last = {ptr: p, size: room};
          chunks.push(last);
          used = 0;
      }
    }
    var at = last.ptr.offset(used);
    used += needed;
    return Some(at);
  }

  /** The bytes taken from the system. */
  public function capacity():Int {
    var total = 0;
    for (chunk in chunks)
      total += chunk.size;
    return total;
  }

  /** Gives everything back; the arena can be used again. */
  public function destroy():Void {
    for (chunk in chunks)
      Memory.deallocate(chunk.ptr, chunk.size);
    chunks.resize(0);
    used = 0;
  }
}
