package rayzor;

/*
 * Manual memory.
 */

import haxe.ds.Option;
import rt.Guard;
import rt.Mem;

/** Allocation with sizes kept by the caller. */
class Memory {
  static var live = 0;
  static var blocks = 0;
  static var peak = 0;
  static var allocated = 0;
  static var freed = 0;

  /** A block of so many bytes; None where there is not enough memory or the size is negative. */
  public static function allocate(size:Int):Option<Ptr> {
    if (size < 0) return None;
    var p = Mem.alloc(size);
    if (p.isNull()) return None;
    Guard.lock();
    allocated++;
    blocks++;
    grow(size);
    Guard.unlock();
    return Some(p);
  }

  /** The block with another size, its content kept as far as it fits; None leaves the block as it is. */
  public static function reallocate(p:Ptr, oldSize:Int, newSize:Int):Option<Ptr> {
    if (newSize < 0) return None;
    var moved = Mem.realloc(p, oldSize, newSize);
    if (moved.isNull()) return None;
    Guard.lock();
    grow(newSize - oldSize);
    Guard.unlock();
    return Some(moved);
  }

  /** Gives a block back. */
  public static function deallocate(p:Ptr, size:Int):Void {
    if (p.isNull()) return;
    Mem.free(p, size);
    Guard.lock();
    freed++;
    blocks--;
    live -= size;
    Guard.unlock();
  }

  /** Copies bytes; the blocks may overlap. */
  public static inline function copy(dst:Ptr, src:Ptr, bytes:Int):Void
    Mem.copy(dst, src, bytes);

  /** The counters now. */
  public static function stats():MemoryStats {
    Guard.lock();
    var now = new MemoryStats(live, blocks, peak, allocated, freed);
    Guard.unlock();
    return now;
  }

  static function grow(bytes:Int):Void {
    live += bytes;
    if (live > peak) peak = live;
  }
}
