//! Marking: from the roots, everything that can be reached.

use super::parallel::share;
use super::region::{region, Block, Region, BLOCK_BYTES, BLOCK_SHIFT, LARGE, SMALL, TAIL};
use super::size_class::GRANULE;
use crate::abi::SCAN_ALL;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Objects whose memory is on its way into the cache while others are looked at.
const AHEAD: usize = 16;

/// The heap's tables as they stand while all threads are stopped: kept in registers, unlike the region's own fields.
#[derive(Clone, Copy)]
pub struct View {
    base: usize,
    top: usize,
    blocks: *const Block,
    marks: *const AtomicU64,
}

/// A collector's work: what is left to look at, and what it has found so far.
pub struct Marker {
    heap: View,
    /// Marked objects that haven't been looked into.
    pub(super) stack: Vec<usize>,
    /// Bytes of the cells that were marked.
    pub live: usize,
}

/// The object that an address lies in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// Its address.
    pub start: usize,
    /// Bytes of its cell.
    pub bytes: usize,
}

impl View {
    /// The heap as it stands.
    pub fn of(heap: &Region) -> View {
        View { base: heap.base(), top: heap.top(), blocks: heap.block(0), marks: heap.marks(0) }
    }

    /// The object that an address lies in, if any. Also finds cells that hold no object (yet, or any more).
    #[inline(always)]
    pub fn find(&self, address: usize) -> Option<Found> {
        let offset = address.wrapping_sub(self.base);
        let index = offset >> BLOCK_SHIFT;
        if index >= self.top {
            return None;
        }
        // SAFETY: the table has an entry for every block below top.
        let block = unsafe { &*self.blocks.add(index) };
        match block.kind {
            SMALL => {
                let within = offset & (BLOCK_BYTES - 1);
                let cell = (within as u64 * block.reciprocal as u64) >> 32;
                if cell >= block.cells as u64 {
                    return None;
                }
                let bytes = block.size as usize;
                Some(Found { start: self.base + (index << BLOCK_SHIFT) + cell as usize * bytes, bytes })
            }
            LARGE | TAIL => {
                let first = index - block.back as usize;
                // SAFETY: as above.
                let bytes = unsafe { (*self.blocks.add(first)).size as usize } << BLOCK_SHIFT;
                Some(Found { start: self.base + (first << BLOCK_SHIFT), bytes })
            }
            _ => None,
        }
    }

    /// Bytes of the cell that a marked object is in.
    ///
    /// # Safety
    /// `object` is the beginning of a cell.
    #[inline(always)]
    unsafe fn cell_bytes(&self, object: usize) -> usize {
        let block = &*self.blocks.add((object - self.base) >> BLOCK_SHIFT);
        let size = block.size as usize;
        if block.kind == SMALL {
            size
        } else {
            size << BLOCK_SHIFT
        }
    }

    /// Whether marking has reached an object that `find` found.
    pub fn is_marked(&self, start: usize) -> bool {
        let granule = (start - self.base) / GRANULE;
        // SAFETY: mark bits of blocks below top have memory.
        unsafe { (*self.marks.add(granule / 64)).load(Relaxed) >> (granule % 64) & 1 != 0 }
    }

    /// Whether an object is in the heap and marking has not reached it.
    pub fn is_dead(&self, object: usize) -> bool {
        self.find(object).map_or(false, |found| !self.is_marked(found.start))
    }
}

/// Asks for the memory at an address.
#[inline(always)]
fn prefetch(address: usize) {
    // SAFETY: a hint; no address is wrong.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        std::arch::x86_64::_mm_prefetch::<{ std::arch::x86_64::_MM_HINT_T0 }>(address as *const i8);
    }
    // SAFETY: a hint; no address is wrong.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        std::arch::asm!("prfm pldl1keep, [{}]", in(reg) address, options(nostack, readonly, preserves_flags));
    }
}

/// Reads a word of a stack: in assembly, where AddressSanitizer doesn't see that it lies between variables.
#[inline(always)]
unsafe fn load_unchecked(at: *const u64) -> usize {
    let word: usize;
    #[cfg(target_arch = "x86_64")]
    std::arch::asm!("mov {}, [{}]", out(reg) word, in(reg) at, options(nostack, readonly, preserves_flags));
    #[cfg(target_arch = "aarch64")]
    std::arch::asm!("ldr {}, [{}]", out(reg) word, in(reg) at, options(nostack, readonly, preserves_flags));
    word
}

impl Marker {
    /// Nothing marked yet.
    pub fn start() -> Marker {
        Marker { heap: View::of(region()), stack: Vec::with_capacity(4096), live: 0 }
    }

    /// Marks what words outside the heap may refer to, also into objects; what that leads to waits for `drain`.
    ///
    /// # Safety
    /// The words can be read.
    pub unsafe fn root(&mut self, at: *const u64, words: usize) {
        for i in 0..words {
            self.visit::<false>(load_unchecked(at.add(i)));
        }
    }

    /// Marks the object at an address, and all it leads to.
    pub fn candidate(&mut self, address: usize) {
        self.visit::<false>(address);
        self.drain();
    }

    /// `SHARED`: other threads mark too.
    #[inline(always)]
    fn visit<const SHARED: bool>(&mut self, address: usize) {
        let found = match self.heap.find(address) {
            Some(found) => found,
            None => return,
        };
        let granule = (found.start - self.heap.base) / GRANULE;
        let bit = 1u64 << (granule % 64);
        // SAFETY: mark bits of blocks below top have memory.
        let word = unsafe { &*self.heap.marks.add(granule / 64) };
        let old = word.load(Relaxed);
        if old & bit == 0 {
            if !SHARED {
                word.store(old | bit, Relaxed);
            } else if word.fetch_or(bit, Relaxed) & bit != 0 {
                return;
            }
            self.live += found.bytes;
            self.stack.push(found.start);
        }
    }

    /// Marks all that the stack leads to.
    pub fn drain(&mut self) {
        self.work::<false>();
    }

    /// The same while other threads mark too.
    pub(super) fn drain_shared(&mut self) {
        self.work::<true>();
    }

    #[inline(always)]
    fn work<const SHARED: bool>(&mut self) {
        // The next objects, already asked for; 0 is none.
        let mut ahead = [0; AHEAD];
        let mut turn = 0;
        let mut waiting = 0;
        loop {
            let next = self.stack.pop().unwrap_or(0);
            if next == 0 && waiting == 0 {
                return;
            }
            prefetch(next);
            let object = std::mem::replace(&mut ahead[turn % AHEAD], next);
            turn += 1;
            waiting += (next != 0) as usize;
            if object != 0 {
                waiting -= 1;
                // SAFETY: a marked cell.
                unsafe { self.look_into::<SHARED>(object) };
                if SHARED {
                    share(&mut self.stack);
                }
            }
        }
    }

    /// Visits what an object refers to.
    #[inline(always)]
    unsafe fn look_into<const SHARED: bool>(&mut self, object: usize) {
        let scan = (*(object as *const u64) >> 32) as u32;
        if scan == 0 {
            return;
        }
        // A cell may hold what is left of an object of another size: only the cell's own words count.
        let most = self.heap.cell_bytes(object) / 8 - 1;
        let words = if scan == SCAN_ALL { most } else { most.min(scan as usize) };
        for i in 1..=words {
            let word = *(object as *const usize).add(i);
            // References between objects are to words, which Ints never look like.
            if word & 7 == 0 {
                self.visit::<SHARED>(word);
            }
        }
    }
}
