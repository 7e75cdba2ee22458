//! Allocation: bump a cursor; the slow path looks for the next free cells, collects when it is time, takes blocks.

use super::collect;
use super::region::{region, Region, BLOCK_BYTES, BLOCK_SHIFT};
use super::size_class::{class_of_size, CELL_BYTES, GRANULE, MAX_SMALL};
use crate::abi::{element_bytes, header, Raw, CLASS_RAW, ELEM_STRING, SCAN_ALL, SCAN_NONE};
use crate::mutator::{attached, Thread};
use crate::{os, tls};
use std::sync::atomic::Ordering::Relaxed;

/// Bytes that are cleared and handed out at a time, so that they are still in the cache when the program writes them.
const CHUNK: usize = 8192;

/// A thread's place in the block that it allocates a class from.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Walk {
    /// Block, or `NO_BLOCK`.
    pub block: u32,
    /// Whether its cells read as zeros.
    pub zeroed: bool,
    /// The next granule to look at.
    pub granule: u16,
}

/// No block at hand.
pub const NO_BLOCK: u32 = u32::MAX;

/// A zeroed object with its header set. `bytes` includes the header.
///
/// # Safety
/// The thread is not inside a collection. The object lives as long as a stack, a root or a live object refers to it.
#[no_mangle]
pub unsafe extern "C" fn rayzor_gc_alloc(bytes: u64, header: u64) -> *mut u8 {
    let bytes = bytes as usize;
    let thread = tls::thread();
    if bytes <= MAX_SMALL && !thread.is_null() {
        let class = class_of_size(bytes);
        let span = &mut (*thread).cursors[class];
        let size = CELL_BYTES[class] as usize;
        let at = span.cursor;
        if span.limit - at >= size {
            span.cursor = at + size;
            *(at as *mut u64) = header;
            return at as *mut u8;
        }
    }
    alloc_slow(bytes, header)
}

#[cold]
#[inline(never)]
unsafe fn alloc_slow(bytes: usize, header: u64) -> *mut u8 {
    let thread = attached();
    if bytes > MAX_SMALL {
        let at = large(thread, bytes);
        *(at as *mut u64) = header;
        return at;
    }
    let class = class_of_size(bytes);
    let size = CELL_BYTES[class] as usize;
    refill(thread, class);
    let span = &mut (*thread).cursors[class];
    let at = span.cursor;
    span.cursor += size;
    *(at as *mut u64) = header;
    at as *mut u8
}

/// Gives the thread some free cells of a class.
unsafe fn refill(thread: *mut Thread, class: usize) {
    let heap = region();
    loop {
        let walk = (*thread).walks[class];
        if walk.block != NO_BLOCK && next_cells(heap, thread, class, walk) {
            return;
        }
        // A new block is the moment for whatever has to be done now and then.
        collect::safepoint(thread);
        (*thread).walks[class] = next_block(heap, class);
    }
}

/// Hands out the next free cells of the thread's block; false at its end.
unsafe fn next_cells(heap: &Region, thread: *mut Thread, class: usize, walk: Walk) -> bool {
    let size = CELL_BYTES[class] as usize;
    let step = size / GRANULE;
    let end = BLOCK_BYTES / size * step;
    let marks = heap.marks(walk.block as usize);
    let word = |i: usize| (*marks.add(i)).load(Relaxed);
    let mut at = walk.granule as usize;
    while at < end && word(at / 64) >> (at % 64) & 1 != 0 {
        at += step;
    }
    if at >= end {
        (*thread).walks[class].block = NO_BLOCK;
        return false;
    }
    // Only the first granules of cells have bits: the next bit set is the next object alive.
    let mut index = at / 64;
    let mut bits = word(index) >> (at % 64) << (at % 64);
    while bits == 0 && index + 1 < BLOCK_BYTES / GRANULE / 64 {
        index += 1;
        bits = word(index);
    }
    let mut stop = if bits == 0 { end } else { index * 64 + bits.trailing_zeros() as usize };
    let start = heap.address(walk.block as usize) + at * GRANULE;
    if !walk.zeroed {
        let most = (CHUNK / size).max(1) * step;
        stop = stop.min(at + most);
        std::ptr::write_bytes(start as *mut u8, 0, (stop - at) * GRANULE);
    }
    let bytes = (stop - at) * GRANULE;
    (*thread).cursors[class].cursor = start;
    (*thread).cursors[class].limit = start + bytes;
    (*thread).allocated += bytes;
    (*thread).walks[class].granule = stop as u16;
    if stop >= end {
        (*thread).walks[class].block = NO_BLOCK;
    }
    true
}

fn next_block(heap: &Region, class: usize) -> Walk {
    let mut central = heap.central();
    if let Some(block) = central.partial[class].pop() {
        return Walk { block, zeroed: false, granule: 0 };
    }
    match heap.take(&mut central, 1) {
        Some((block, zeroed)) => {
            heap.make_small(block, class);
            Walk { block: block as u32, zeroed, granule: 0 }
        }
        None => os::out_of_memory("heap", heap.top() * BLOCK_BYTES),
    }
}

unsafe fn large(thread: *mut Thread, bytes: usize) -> *mut u8 {
    let heap = region();
    if bytes > 1 << 40 {
        os::out_of_memory("object", bytes);
    }
    let count = (bytes + BLOCK_BYTES - 1) >> BLOCK_SHIFT;
    (*thread).allocated += count << BLOCK_SHIFT;
    collect::safepoint(thread);
    let mut central = heap.central();
    let mut taken = heap.take(&mut central, count);
    if taken.is_none() {
        drop(central);
        collect::rayzor_gc_collect();
        central = heap.central();
        taken = heap.take(&mut central, count);
    }
    match taken {
        Some((block, zeroed)) => {
            heap.make_large(block, count);
            drop(central);
            let at = heap.address(block) as *mut u8;
            if !zeroed {
                // To the end of its blocks, which marking looks at too.
                std::ptr::write_bytes(at, 0, count << BLOCK_SHIFT);
            }
            at
        }
        None => os::out_of_memory("object", bytes),
    }
}

/// A zeroed raw array of a kind of elements.
///
/// # Safety
/// `length` is not negative; as `rayzor_gc_alloc`.
#[no_mangle]
pub unsafe extern "C" fn rayzor_raw_new(kind: u32, length: i32) -> *mut Raw {
    let length = length.max(0) as u32;
    // One byte more: a pointer just past the last element is still one into this object.
    let bytes = 16 + length as usize * element_bytes(kind) + 1;
    let scan = if kind >= ELEM_STRING { SCAN_ALL } else { SCAN_NONE };
    let raw = rayzor_gc_alloc(bytes as u64, header(CLASS_RAW, scan)) as *mut Raw;
    (*raw).length = length;
    (*raw).kind = kind;
    raw
}
