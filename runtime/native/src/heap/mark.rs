//! Marking: from the roots, everything that can be reached.

use super::region::{region, Region, BLOCK_BYTES, BLOCK_SHIFT, LARGE, SMALL, TAIL};
use super::size_class::GRANULE;
use crate::abi::SCAN_ALL;
use std::sync::atomic::Ordering::Relaxed;

/// Words to look at.
#[derive(Clone, Copy)]
pub struct Range {
    at: *const u64,
    words: usize,
}

/// A collector's work: what is left to look at, and what it has found so far.
pub struct Marker {
    heap: &'static Region,
    stack: Vec<Range>,
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

/// The object that an address lies in, if any. Also finds cells that hold no object (yet, or any more).
#[inline(always)]
pub fn find(heap: &Region, address: usize) -> Option<Found> {
    let offset = address.wrapping_sub(heap.base());
    let mut index = offset >> BLOCK_SHIFT;
    if index >= heap.top() {
        return None;
    }
    // SAFETY: the table has an entry for every block below top.
    let mut block = unsafe { *heap.block(index) };
    match block.kind {
        SMALL => {
            let within = offset & (BLOCK_BYTES - 1);
            let cell = (within as u64 * block.reciprocal as u64) >> 32;
            if cell >= block.cells as u64 {
                return None;
            }
            let bytes = block.size as usize;
            Some(Found { start: heap.address(index) + cell as usize * bytes, bytes })
        }
        LARGE | TAIL => {
            index -= block.back as usize;
            // SAFETY: as above.
            block = unsafe { *heap.block(index) };
            Some(Found { start: heap.address(index), bytes: (block.size as usize) << BLOCK_SHIFT })
        }
        _ => None,
    }
}

/// Whether the last collection found an object alive.
pub fn is_marked(heap: &Region, start: usize) -> bool {
    let granule = (start - heap.base()) / GRANULE;
    // SAFETY: mark bits of blocks below top have memory.
    unsafe { (*heap.marks(0).add(granule / 64)).load(Relaxed) >> (granule % 64) & 1 != 0 }
}

impl Marker {
    /// Nothing marked yet.
    pub fn start() -> Marker {
        Marker { heap: region(), stack: Vec::with_capacity(4096), live: 0 }
    }

    /// Marks what words outside the heap may refer to, also into objects.
    ///
    /// # Safety
    /// The words can be read.
    pub unsafe fn root(&mut self, at: *const u64, words: usize) {
        for i in 0..words {
            self.candidate(at.add(i).read_volatile() as usize);
        }
    }

    /// Marks the object at an address, and all it leads to.
    pub fn candidate(&mut self, address: usize) {
        self.visit(address);
        self.drain();
    }

    #[inline(always)]
    fn visit(&mut self, address: usize) {
        let found = match find(self.heap, address) {
            Some(found) => found,
            None => return,
        };
        let granule = (found.start - self.heap.base()) / GRANULE;
        let bit = 1u64 << (granule % 64);
        // SAFETY: mark bits of blocks below top have memory; the object's header can be read.
        unsafe {
            let word = &*self.heap.marks(0).add(granule / 64);
            let old = word.load(Relaxed);
            if old & bit != 0 {
                return;
            }
            word.store(old | bit, Relaxed);
            self.live += found.bytes;
            let scan = (*(found.start as *const u64) >> 32) as u32;
            if scan != 0 {
                let most = found.bytes / 8 - 1;
                let words = if scan == SCAN_ALL { most } else { most.min(scan as usize) };
                self.stack.push(Range { at: (found.start + 8) as *const u64, words });
            }
        }
    }

    fn drain(&mut self) {
        while let Some(range) = self.stack.pop() {
            for i in 0..range.words {
                // SAFETY: words of an object that is alive.
                let word = unsafe { *range.at.add(i) } as usize;
                // References between objects are to words, which Ints never look like.
                if word & 7 == 0 {
                    self.visit(word);
                }
            }
        }
    }
}
