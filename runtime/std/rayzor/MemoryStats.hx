package rayzor;

/*
 * What is allocated.
 */

/** Counters of `rayzor.Memory`. */
class MemoryStats {
  /** Bytes allocated and not freed. */
  public final liveBytes:Int;

  /** Blocks allocated and not freed. */
  public final liveBlocks:Int;

  /** The most bytes that were live at a time. */
  public final peakBytes:Int;

  /** All allocations so far. */
  public final allocations:Int;

  /** All frees so far. */
  public final frees:Int;

  /** A snapshot. */
  public function new(liveBytes:Int, liveBlocks:Int, peakBytes:Int, allocations:Int, frees:Int) {
    this.liveBytes = liveBytes;
    this.liveBlocks = liveBlocks;
    this.peakBytes = peakBytes;
    this.allocations = allocations;
    this.frees = frees;
  }

  /** The counters now. */
  public static function get():MemoryStats
    return Memory.stats();
}
