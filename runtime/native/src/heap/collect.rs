//! When to collect, and a collection from beginning to end.

use super::alloc::{Walk, NO_BLOCK};
use super::mark::Marker;
use super::parallel;
use super::region::{region, Region, Run, BLOCK_BYTES, FREE, LARGE, MARK_WORDS, SMALL};
use super::roots;
use super::size_class::CLASSES;
use crate::mutator::{self, Span, Thread};
use crate::{os, registers};
use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Instant;

/// The least that is allocated between two collections: little enough that the memory is still in the caches when it is used again.
const LEAST_BUDGET: usize = 4 << 20;
/// Free memory that is kept for what is allocated next, beside as much as is alive.
const KEPT_FREE: usize = 64 << 20;

/// Bytes that may still be allocated before the next collection.
static BUDGET: AtomicIsize = AtomicIsize::new(LEAST_BUDGET as isize);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static COLLECTIONS: AtomicUsize = AtomicUsize::new(0);
static LONGEST: AtomicU64 = AtomicU64::new(0);
static STRESS: AtomicBool = AtomicBool::new(false);

/// Numbers about the heap.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HeapStats {
    /// Bytes that the last collection found alive.
    pub live: u64,
    /// Bytes of all blocks in use.
    pub used: u64,
    /// Collections so far.
    pub collections: u64,
    /// The longest time that a collection has stopped the program, in ns.
    pub longest: u64,
}

/// Numbers about the heap.
pub fn stats() -> HeapStats {
    let heap = region();
    let free: usize = heap.central().free.iter().map(|run| run.count).sum();
    HeapStats {
        live: LIVE.load(Relaxed) as u64,
        used: ((heap.top() - free) * BLOCK_BYTES) as u64,
        collections: COLLECTIONS.load(Relaxed) as u64,
        longest: LONGEST.load(Relaxed),
    }
}

/// Bytes that the last collection found alive.
pub fn last_live() -> usize {
    LIVE.load(Relaxed)
}

/// Collects at every new block from now on, or no longer: finds missing roots in tests. `RAYZOR_GC_STRESS` in the
/// environment turns it on too.
pub fn set_stress(on: bool) {
    STRESS.store(on, Relaxed);
}

/// Called whenever a thread needs a new block: stops for others, and collects when enough was allocated.
///
/// # Safety
/// `thread` is the calling thread's structure.
pub unsafe fn safepoint(thread: *mut Thread) {
    let allocated = (*thread).allocated as isize;
    (*thread).allocated = 0;
    let left = BUDGET.fetch_sub(allocated, Relaxed) - allocated;
    if left < 0 || STRESS.load(Relaxed) {
        rayzor_gc_collect();
    } else {
        mutator::rayzor_thread_poll();
    }
}

/// Collects now.
#[no_mangle]
#[inline(never)]
pub extern "C" fn rayzor_gc_collect() {
    let me = mutator::attached();
    // SAFETY: our own structure, whose registers are scanned with it.
    unsafe { registers::spill(mutator::registers_of(me)) };
    let top = registers::stack_pointer();
    if let Some(env) = crate::napi::environment::here() {
        // SAFETY: compiled code runs on this thread, so a callback does.
        unsafe { crate::napi::handles::forget_dropped(env) };
    }
    let start = Instant::now();
    let is_ours = mutator::stop_the_world(|threads| {
        // SAFETY: all threads are stopped.
        unsafe { collect(threads, me, top) }
    });
    if is_ours {
        LONGEST.fetch_max(start.elapsed().as_nanos() as u64, Relaxed);
    }
}

unsafe fn collect(threads: &[*mut Thread], me: *mut Thread, top: usize) {
    let heap = region();
    for index in 0..heap.top() {
        if matches!((*heap.block(index)).kind, SMALL | LARGE) {
            heap.clear_marks(index);
        }
    }
    let mut marker = Marker::start();
    roots::each(&mut |at, words| marker.root(at, words));
    for &thread in threads {
        let top = if thread == me { Some(top) } else { None };
        (*thread).roots(top, |at, words| marker.root(at, words));
        // What is left of their cells is found again by its missing bits.
        (*thread).cursors = [Span { cursor: 0, limit: 0 }; CLASSES];
        (*thread).walks = [Walk { block: NO_BLOCK, zeroed: false, granule: 0 }; CLASSES];
        (*thread).allocated = 0;
    }
    parallel::drain(&mut marker);
    // Last, so that what is new then is alive by JavaScript only.
    let own = marker.live;
    crate::napi::handles::each(&mut |at, words| marker.root(at, words));
    parallel::drain(&mut marker);
    crate::weak::after_marking(&mut marker);
    crate::napi::handles::set_held(marker.live - own);
    crate::napi::host::after_marking();
    let live = marker.live;
    sort_blocks(heap, live);

    LIVE.store(live, Relaxed);
    COLLECTIONS.fetch_add(1, Relaxed);
    BUDGET.store(live.max(LEAST_BUDGET) as isize, Relaxed);
}

/// Finds out which blocks are free and which have room, and gives back memory that is hardly needed soon.
unsafe fn sort_blocks(heap: &Region, live: usize) {
    let mut central = heap.central();
    let mut free: Vec<Run> = Vec::new();
    let known = std::mem::take(&mut central.free);
    let mut zeroed = known.iter().filter(|run| run.zeroed).peekable();
    for list in &mut central.partial {
        list.clear();
    }
    for index in (0..heap.top()).rev() {
        let block = heap.block(index);
        match (*block).kind {
            SMALL => {
                let marks = heap.marks(index);
                let count: u32 = (0..MARK_WORDS).map(|i| (*marks.add(i)).load(Relaxed).count_ones()).sum();
                if count == 0 {
                    (*block).kind = FREE;
                } else if count < (*block).cells as u32 {
                    central.partial[(*block).class as usize].push(index as u32);
                }
            }
            LARGE if (*heap.marks(index)).load(Relaxed) & 1 == 0 => {
                for i in 0..(*block).size as usize {
                    (*heap.block(index + i)).kind = FREE;
                }
            }
            _ => {}
        }
    }
    for index in 0..heap.top() {
        if (*heap.block(index)).kind != FREE {
            continue;
        }
        while zeroed.peek().map_or(false, |run| run.start + run.count <= index) {
            zeroed.next();
        }
        let is_zero = zeroed.peek().map_or(false, |run| run.start <= index);
        match free.last_mut() {
            Some(run) if run.start + run.count == index && run.zeroed == is_zero => run.count += 1,
            _ => free.push(Run { start: index, count: 1, zeroed: is_zero }),
        }
    }
    give_back(heap, &mut free, live);
    central.free = free;
}

unsafe fn give_back(heap: &Region, free: &mut [Run], live: usize) {
    let mut kept = 0;
    for run in free.iter_mut().filter(|run| !run.zeroed) {
        let bytes = run.count * BLOCK_BYTES;
        if kept < live + KEPT_FREE {
            kept += bytes;
        } else {
            run.zeroed = os::discard(heap.address(run.start) as *mut u8, bytes);
        }
    }
}
