//! Concatenation. A long result is a rope: it refers to both parts until somebody needs its units.

use super::layout::{Str, Units, MAX_LENGTH};
use crate::abi::{header, Raw, CLASS_STRING, ELEM_I16, ELEM_I8, STRING_LATIN1, STRING_ROPE, STRING_UTF16};
use crate::heap::alloc::{rayzor_gc_alloc, rayzor_raw_new};
use crate::mutator::is_multi;
use crate::os;
use crate::sync::Mutex;

/// A string that is two strings. After flattening `str` is an ordinary string with units elsewhere.
#[repr(C)]
struct Rope {
    str: Str,
    left: *const Str,
    right: *const Str,
}

/// From this length on a concatenation isn't copied at once: a rope takes 48 bytes.
const ROPE_LENGTH: usize = 32;

/// With several threads only one makes ropes flat at a time.
static FLATTENING: Mutex<()> = Mutex::new(());

/// Both strings, one after the other; null reads "null".
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_concat(left: *const Str, right: *const Str) -> *const Str {
    let left = if left.is_null() { Str::null_text() } else { left };
    let right = if right.is_null() { Str::null_text() } else { right };
    let (a, b) = ((*left).length as usize, (*right).length as usize);
    if a == 0 {
        return right;
    }
    if b == 0 {
        return left;
    }
    let length = a + b;
    if length < ROPE_LENGTH {
        return join(left, right, length);
    }
    if length > MAX_LENGTH {
        // No exception: callers of a pure operation expect none.
        os::out_of_memory("string", length);
    }
    let made = rayzor_gc_alloc(std::mem::size_of::<Rope>() as u64, header(CLASS_STRING, 4)) as *mut Rope;
    (*made).str.length = length as u32;
    (*made).str.kind = STRING_ROPE;
    (*made).left = left;
    (*made).right = right;
    made as *const Str
}

unsafe fn join(left: *const Str, right: *const Str, length: usize) -> *const Str {
    let (a, b) = (Str::units(left), Str::units(right));
    if let (Units::Latin1(a), Units::Latin1(b)) = (a, b) {
        let (made, to) = Str::new_latin1(length);
        std::ptr::copy_nonoverlapping(a.as_ptr(), to, a.len());
        std::ptr::copy_nonoverlapping(b.as_ptr(), to.add(a.len()), b.len());
        return made;
    }
    let (made, to) = Str::new_utf16(length);
    copy_wide(a, to);
    copy_wide(b, to.add(a.len()));
    made
}

unsafe fn copy_wide(from: Units, to: *mut u16) {
    match from {
        Units::Utf16(units) => std::ptr::copy_nonoverlapping(units.as_ptr(), to, units.len()),
        Units::Latin1(bytes) => {
            for (i, byte) in bytes.iter().enumerate() {
                *to.add(i) = *byte as u16;
            }
        }
    }
}

/// The string itself, after making a rope flat in place.
///
/// # Safety
/// `string` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_flat(string: *const Str) -> *const Str {
    if !string.is_null() && (*string).kind == STRING_ROPE {
        flatten(string as *mut Rope);
    }
    string
}

/// `rayzor_str_flat` for the runtime itself.
///
/// # Safety
/// `string` is a string.
#[inline(always)]
pub unsafe fn flat(string: *const Str) -> *const Str {
    if (*string).kind == STRING_ROPE {
        flatten(string as *mut Rope);
    }
    string
}

#[cold]
unsafe fn flatten(rope: *mut Rope) {
    if !is_multi() {
        return copy_together(rope);
    }
    // Allocating may wait for a collection, which must not wait for a thread that waits for the lock.
    crate::mutator::rayzor_thread_enter_blocking();
    let guard = FLATTENING.lock();
    crate::mutator::rayzor_thread_leave_blocking();
    if (*rope).str.kind == STRING_ROPE {
        copy_together(rope);
    }
    drop(guard);
}

unsafe fn copy_together(rope: *mut Rope) {
    let length = (*rope).str.length as usize;
    let raw = rayzor_raw_new(ELEM_I8, length as i32);
    let mut units = Raw::data(raw) as *const u8;
    let mut kind = STRING_LATIN1;
    if !fill(rope, |part, at| match part {
        Units::Latin1(bytes) => {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), (units as *mut u8).add(at), bytes.len());
            true
        }
        Units::Utf16(_) => false,
    }) {
        let raw = rayzor_raw_new(ELEM_I16, length as i32);
        units = Raw::data(raw);
        kind = STRING_UTF16;
        fill(rope, |part, at| {
            copy_wide(part, (units as *mut u16).add(at));
            true
        });
    }
    (*rope).str.units = units;
    // Threads that see the new kind see the units too.
    std::sync::atomic::fence(std::sync::atomic::Ordering::Release);
    (*rope).str.kind = kind;
    if !is_multi() {
        (*rope).left = std::ptr::null();
        (*rope).right = std::ptr::null();
    }
}

/// Calls `put` with every flat part and its position, the last one first; ends early when it says false.
unsafe fn fill(rope: *mut Rope, mut put: impl FnMut(Units, usize) -> bool) -> bool {
    let mut end = (*rope).str.length as usize;
    // Strings grow at the end mostly: then this never holds more than one.
    let mut rest: Vec<*const Str> = vec![rope as *const Str];
    while let Some(mut part) = rest.pop() {
        while (*part).kind == STRING_ROPE {
            let inner = part as *const Rope;
            rest.push((*inner).left);
            part = (*inner).right;
        }
        end -= (*part).length as usize;
        if !put(Str::units(part), end) {
            return false;
        }
    }
    true
}
