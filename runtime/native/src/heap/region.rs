//! The reserved range of addresses and its blocks.

use super::size_class::{reciprocal, CELL_BYTES, CLASSES};
use crate::os;
use crate::sync::{Mutex, MutexGuard, Once};
use std::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize, Ordering::Relaxed};

/// log2 of the bytes in a block.
pub const BLOCK_SHIFT: usize = 16;
/// Bytes in a block.
pub const BLOCK_BYTES: usize = 1 << BLOCK_SHIFT;
/// Words of mark bits for a block.
pub const MARK_WORDS: usize = BLOCK_BYTES / 16 / 64;

/// Blocks that get memory at a time: their mark bits are whole pages, whatever a page is.
const COMMIT_BLOCKS: usize = 128;
/// Address space taken where the system allows it.
const RESERVE_BYTES: usize = 64 << 30;
const LEAST_RESERVE_BYTES: usize = 64 << 20;
/// Where the heap should be: as bits of a double these addresses are denormal numbers, which programs hardly
/// have, so that floats aren't taken for references.
const HINT: usize = 0x2000_0000_0000;

/// No part of anything.
pub const FREE: u8 = 0;
/// Cells of one size class.
pub const SMALL: u8 = 1;
/// First block of a large object.
pub const LARGE: u8 = 2;
/// Another block of a large object.
pub const TAIL: u8 = 3;

/// What a block holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Block {
    /// `FREE`, `SMALL`, `LARGE` or `TAIL`.
    pub kind: u8,
    /// Size class of a small block.
    pub class: u8,
    /// Cells in a small block.
    pub cells: u16,
    /// Bytes per cell of a small block; number of blocks of a large object.
    pub size: u32,
    /// Reciprocal of the cells' size.
    pub reciprocal: u32,
    /// Of a tail: how many blocks back the large object begins.
    pub back: u32,
}

/// Neighbouring free blocks.
#[derive(Clone, Copy)]
pub struct Run {
    /// First block.
    pub start: usize,
    /// Number of blocks.
    pub count: usize,
    /// Whether they read as zeros.
    pub zeroed: bool,
}

/// What threads share under the lock.
pub struct Central {
    /// Free blocks below `top`, in order.
    pub free: Vec<Run>,
    /// Blocks of each class with room, not yet walked since the last collection.
    pub partial: [Vec<u32>; CLASSES],
    committed: usize,
}

/// The heap: one per process.
pub struct Region {
    base: AtomicUsize,
    blocks: AtomicPtr<Block>,
    marks: AtomicPtr<AtomicU64>,
    limit: AtomicUsize,
    top: AtomicUsize,
    central: Mutex<Central>,
}

const NO_BLOCKS: Vec<u32> = Vec::new();

static REGION: Region = Region {
    base: AtomicUsize::new(0),
    blocks: AtomicPtr::new(std::ptr::null_mut()),
    marks: AtomicPtr::new(std::ptr::null_mut()),
    limit: AtomicUsize::new(0),
    top: AtomicUsize::new(0),
    central: Mutex::new(Central { free: Vec::new(), partial: [NO_BLOCKS; CLASSES], committed: 0 }),
};

static START: Once = Once::new();

/// The heap, reserved at the first call. `RAYZOR_HEAP_MB` in the environment makes it smaller or larger.
pub fn region() -> &'static Region {
    START.call_once(|| {
        let wanted = std::env::var("RAYZOR_HEAP_MB").ok().and_then(|text| text.parse::<usize>().ok());
        let mut bytes = wanted.map_or(RESERVE_BYTES, |mb| (mb << 20).clamp(LEAST_RESERVE_BYTES, 1 << 40));
        bytes &= !(COMMIT_BLOCKS * BLOCK_BYTES - 1);
        let base = loop {
            let at = os::reserve(bytes + BLOCK_BYTES, HINT);
            if !at.is_null() {
                break at;
            }
            if bytes <= LEAST_RESERVE_BYTES {
                os::out_of_memory("heap", bytes);
            }
            bytes /= 2;
        };
        let limit = bytes / BLOCK_BYTES;
        let marks = os::reserve(limit * MARK_WORDS * 8, 0);
        let blocks = os::reserve(limit * std::mem::size_of::<Block>(), 0);
        // SAFETY: a fresh reservation.
        let ready = !blocks.is_null() && unsafe { os::commit(blocks, limit * std::mem::size_of::<Block>()) };
        if marks.is_null() || !ready {
            os::out_of_memory("heap tables", limit * MARK_WORDS * 8);
        }
        REGION.base.store((base as usize + BLOCK_BYTES - 1) & !(BLOCK_BYTES - 1), Relaxed);
        REGION.blocks.store(blocks as *mut Block, Relaxed);
        REGION.marks.store(marks as *mut AtomicU64, Relaxed);
        REGION.limit.store(limit, Relaxed);
        super::collect::set_stress(std::env::var_os("RAYZOR_GC_STRESS").is_some());
    });
    &REGION
}

impl Region {
    /// The first address.
    #[inline(always)]
    pub fn base(&self) -> usize {
        self.base.load(Relaxed)
    }

    /// Number of blocks that were ever used; those from there on never were.
    #[inline(always)]
    pub fn top(&self) -> usize {
        self.top.load(Relaxed)
    }

    /// Address of a block.
    #[inline(always)]
    pub fn address(&self, block: usize) -> usize {
        self.base() + (block << BLOCK_SHIFT)
    }

    /// Description of a block.
    #[inline(always)]
    pub fn block(&self, index: usize) -> *mut Block {
        self.blocks.load(Relaxed).wrapping_add(index)
    }

    /// The mark bits of a block.
    #[inline(always)]
    pub fn marks(&self, block: usize) -> *const AtomicU64 {
        self.marks.load(Relaxed).wrapping_add(block * MARK_WORDS)
    }

    /// Takes the lock.
    pub fn central(&self) -> MutexGuard<'_, Central> {
        match self.central.lock() {
            Ok(guard) => guard,
            Err(poisoned) => poisoned.into_inner(),
        }
    }

    /// Takes neighbouring blocks; says also whether they read as zeros. None when the reservation is used up.
    pub fn take(&self, central: &mut Central, count: usize) -> Option<(usize, bool)> {
        // The highest run first: the lower ones stay large.
        for i in (0..central.free.len()).rev() {
            let run = &mut central.free[i];
            if run.count >= count {
                run.count -= count;
                let found = (run.start + run.count, run.zeroed);
                if run.count == 0 {
                    central.free.remove(i);
                }
                return Some(found);
            }
        }
        let start = self.top();
        let end = start + count;
        if end > self.limit.load(Relaxed) {
            return None;
        }
        if end > central.committed {
            self.commit(central, end)?;
        }
        self.top.store(end, Relaxed);
        Some((start, true))
    }

    fn commit(&self, central: &mut Central, end: usize) -> Option<()> {
        let from = central.committed;
        let to = ((end + COMMIT_BLOCKS - 1) / COMMIT_BLOCKS * COMMIT_BLOCKS).min(self.limit.load(Relaxed));
        // SAFETY: inside the reservations.
        let ready = unsafe {
            os::commit(self.address(from) as *mut u8, (to - from) * BLOCK_BYTES)
                && os::commit(self.marks(from) as *mut u8, (to - from) * MARK_WORDS * 8)
        };
        if !ready {
            return None;
        }
        central.committed = to;
        Some(())
    }

    /// Makes a free block one of small cells and clears its mark bits.
    pub fn make_small(&self, index: usize, class: usize) {
        let size = CELL_BYTES[class];
        let cells = (BLOCK_BYTES as u32 / size) as u16;
        let block = Block { kind: SMALL, class: class as u8, cells, size, reciprocal: reciprocal(size), back: 0 };
        self.clear_marks(index);
        // SAFETY: the block is ours; the table covers the whole reservation.
        unsafe { *self.block(index) = block }
    }

    /// Makes free blocks one large object.
    pub fn make_large(&self, index: usize, count: usize) {
        let blank = Block { kind: LARGE, class: 0, cells: 1, size: count as u32, reciprocal: 0, back: 0 };
        self.clear_marks(index);
        for i in (0..count).rev() {
            let block = if i == 0 { blank } else { Block { kind: TAIL, back: i as u32, ..blank } };
            // SAFETY: the blocks are ours.
            unsafe { *self.block(index + i) = block }
        }
    }

    /// Clears the mark bits of a block.
    pub fn clear_marks(&self, index: usize) {
        // SAFETY: mark bits of blocks below `top` have memory.
        unsafe { std::ptr::write_bytes(self.marks(index) as *mut u64, 0, MARK_WORDS) }
    }
}
