//! Linear memory: what `malloc`, `realloc` and `free` of programs use. Callers know the sizes. It is one range of addresses
//! below 4 GB long, so that pointers are 32-bit offsets; offset 0 is never given out.
//!
//! Sizes up to `MAX_SMALL` come from free lists of size classes, cut from pages; larger ones are whole pages, and
//! neighbouring free pages are joined.

use crate::os;
use crate::sync::{Mutex, MutexGuard};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

const RESERVE_BYTES: usize = (1 << 32) - (1 << 16);
const LEAST_RESERVE_BYTES: usize = 1 << 24;
/// What small sizes are cut from, and what large ones are multiples of.
const PAGE_BYTES: usize = 1 << 14;
const MAX_SMALL: usize = PAGE_BYTES / 4;
/// Memory is asked from the system in such steps.
const COMMIT_BYTES: usize = 1 << 20;
const CLASSES: usize = 40;

/// Where linear memory begins; 0 before its first use.
#[no_mangle]
pub static rayzor_linear_base: AtomicUsize = AtomicUsize::new(0);

/// Counters of linear memory.
#[repr(C)]
#[derive(Clone, Copy, Default, Debug, PartialEq)]
pub struct LinearStats {
    /// Bytes allocated and not freed, as asked for.
    pub live_bytes: u64,
    /// Blocks allocated and not freed.
    pub live_blocks: u64,
    /// The most bytes that were live at a time.
    pub peak_bytes: u64,
    /// All allocations so far.
    pub allocations: u64,
    /// All frees so far.
    pub frees: u64,
}

struct Linear {
    base: usize,
    size: usize,
    committed: usize,
    /// End of the pages ever used.
    top: usize,
    /// First free block of each class; each begins with the offset of the next.
    lists: [usize; CLASSES],
    /// Free pages: offset and bytes.
    pages: BTreeMap<usize, usize>,
    stats: LinearStats,
    #[cfg(debug_assertions)]
    sizes: std::collections::HashMap<usize, usize>,
}

static LINEAR: Mutex<Option<Box<Linear>>> = Mutex::new(None);

/// Class and bytes for a small size: multiples of 16 up to 128, then four steps per doubling.
fn class_of(size: usize) -> (usize, usize) {
    let units = (size.max(1) + 15) / 16;
    if units <= 8 {
        return (units - 1, units * 16);
    }
    let log = usize::BITS as usize - 1 - (units - 1).leading_zeros() as usize;
    let step = 1 << (log - 2);
    let steps = (units + step - 1) / step;
    (8 + (log - 3) * 4 + steps - 5, steps * step * 16)
}

impl Linear {
    fn new() -> Option<Box<Linear>> {
        let mut size = RESERVE_BYTES;
        let base = loop {
            let at = os::reserve(size, 0);
            if !at.is_null() {
                break at as usize;
            }
            size /= 2;
            if size < LEAST_RESERVE_BYTES {
                return None;
            }
        };
        rayzor_linear_base.store(base, Relaxed);
        Some(Box::new(Linear {
            base,
            size: size & !(COMMIT_BYTES - 1),
            committed: 0,
            // Offset 0 is null.
            top: PAGE_BYTES,
            lists: [0; CLASSES],
            pages: BTreeMap::new(),
            stats: LinearStats::default(),
            #[cfg(debug_assertions)]
            sizes: Default::default(),
        }))
    }

    /// Pages from the free ones, or beyond those ever used.
    fn take_pages(&mut self, bytes: usize) -> Option<usize> {
        let found = self.pages.iter().filter(|(_, size)| **size >= bytes).min_by_key(|(_, size)| **size);
        if let Some((&at, &size)) = found {
            self.pages.remove(&at);
            if size > bytes {
                self.pages.insert(at + bytes, size - bytes);
            }
            return Some(at);
        }
        let at = self.top;
        let end = at.checked_add(bytes).filter(|end| *end <= self.size)?;
        if end > self.committed {
            let to = (end + COMMIT_BYTES - 1) & !(COMMIT_BYTES - 1);
            // SAFETY: inside the reservation.
            if !unsafe { os::commit((self.base + self.committed) as *mut u8, to - self.committed) } {
                return None;
            }
            self.committed = to;
        }
        self.top = end;
        Some(at)
    }

    fn put_pages(&mut self, mut at: usize, mut bytes: usize) {
        if let Some((&before, &size)) = self.pages.range(..at).next_back() {
            if before + size == at {
                self.pages.remove(&before);
                at = before;
                bytes += size;
            }
        }
        if let Some(size) = self.pages.remove(&(at + bytes)) {
            bytes += size;
        }
        self.pages.insert(at, bytes);
    }

    fn take(&mut self, size: usize) -> Option<usize> {
        if size > MAX_SMALL {
            return self.take_pages((size + PAGE_BYTES - 1) & !(PAGE_BYTES - 1));
        }
        let (class, bytes) = class_of(size);
        if self.lists[class] == 0 {
            let page = self.take_pages(PAGE_BYTES)?;
            for i in (0..PAGE_BYTES / bytes).rev() {
                self.push(class, page + i * bytes);
            }
        }
        let at = self.lists[class];
        // SAFETY: free blocks begin with the next one's offset.
        self.lists[class] = unsafe { *((self.base + at) as *const usize) };
        Some(at)
    }

    fn push(&mut self, class: usize, at: usize) {
        // SAFETY: the block is free and at least 16 bytes long.
        unsafe { *((self.base + at) as *mut usize) = self.lists[class] };
        self.lists[class] = at;
    }

    fn put(&mut self, at: usize, size: usize) {
        if size > MAX_SMALL {
            self.put_pages(at, (size + PAGE_BYTES - 1) & !(PAGE_BYTES - 1));
        } else {
            self.push(class_of(size).0, at);
        }
    }

    fn allocated(&mut self, at: usize, size: usize) {
        self.stats.allocations += 1;
        self.stats.live_blocks += 1;
        self.stats.live_bytes += size as u64;
        self.stats.peak_bytes = self.stats.peak_bytes.max(self.stats.live_bytes);
        #[cfg(debug_assertions)]
        assert!(self.sizes.insert(at, size).is_none(), "a block was given out twice");
        let _ = at;
    }

    fn freed(&mut self, at: usize, size: usize) {
        self.stats.frees += 1;
        self.stats.live_blocks -= 1;
        self.stats.live_bytes -= size as u64;
        #[cfg(debug_assertions)]
        assert_eq!(self.sizes.remove(&at), Some(size), "freed with another size than it was allocated with");
        let _ = at;
    }
}

fn with<R>(work: impl FnOnce(&mut Linear) -> R) -> Option<R> {
    let mut guard: MutexGuard<Option<Box<Linear>>> = match LINEAR.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    };
    if guard.is_none() {
        *guard = Linear::new();
    }
    guard.as_mut().map(|linear| work(linear))
}

/// Uninitialised memory; null on failure. No size is a block too.
#[no_mangle]
pub extern "C" fn rayzor_malloc(size: u64) -> *mut u8 {
    if size as usize > RESERVE_BYTES {
        return std::ptr::null_mut();
    }
    let made = with(|linear| {
        let at = linear.take(size as usize)?;
        linear.allocated(at, size as usize);
        Some((linear.base + at) as *mut u8)
    });
    made.flatten().unwrap_or(std::ptr::null_mut())
}

/// A block of another size with the same content as far as it fits; null on failure, and the old block stays. Null as the
/// old block is none.
///
/// # Safety
/// `address` is null or a block of `old` bytes.
#[no_mangle]
pub unsafe extern "C" fn rayzor_realloc(address: *mut u8, old: u64, new: u64) -> *mut u8 {
    if address.is_null() {
        return rayzor_malloc(new);
    }
    let (from, to) = (old as usize, new as usize);
    let same_block = from <= MAX_SMALL && to <= MAX_SMALL && class_of(from) == class_of(to);
    if same_block {
        with(|linear| {
            linear.freed(address as usize - linear.base, from);
            linear.allocated(address as usize - linear.base, to);
        });
        return address;
    }
    let made = rayzor_malloc(new);
    if !made.is_null() {
        std::ptr::copy_nonoverlapping(address, made, from.min(to));
        rayzor_free(address, old);
    }
    made
}

/// Frees a block; null is none.
///
/// # Safety
/// `address` is null or a block of `size` bytes, which nobody uses any more.
#[no_mangle]
pub unsafe extern "C" fn rayzor_free(address: *mut u8, size: u64) {
    if address.is_null() {
        return;
    }
    with(|linear| {
        let at = address as usize - linear.base;
        linear.freed(at, size as usize);
        linear.put(at, size as usize);
    });
}

/// The counters.
///
/// # Safety
/// `into` has room for them.
#[no_mangle]
pub unsafe extern "C" fn rayzor_linear_stats(into: *mut LinearStats) {
    *into = with(|linear| linear.stats).unwrap_or_default();
}

#[cfg(test)]
#[path = "linear_tests.rs"]
mod tests;
