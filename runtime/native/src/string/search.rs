//! Searching in strings.

use super::layout::{Str, Units};
use std::ffi::c_void;
use std::os::raw::c_int;

/// The first position at or after `from` where `part` begins, or -1; positions outside count as the nearest inside.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_index_of(string: *const Str, part: *const Str, from: i32) -> i32 {
    let (all, part) = (Str::units(string), Str::units(part));
    let from = (from.max(0) as usize).min(all.len());
    if part.is_empty() {
        return from as i32;
    }
    if part.len() > all.len() - from {
        return -1;
    }
    let last = all.len() - part.len();
    let found = match (all, part) {
        (Units::Latin1(all), Units::Latin1(part)) => forward(all, part, from, last, find_byte),
        (Units::Utf16(all), Units::Utf16(part)) => forward(all, part, from, last, find_unit),
        (Units::Utf16(all), Units::Latin1(_)) => forward(all, &part.to_vec(), from, last, find_unit),
        (Units::Latin1(_), Units::Utf16(_)) => None,
    };
    found.map_or(-1, |at| at as i32)
}

/// The last position at or before `from` where `part` begins, or -1.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_last_index_of(string: *const Str, part: *const Str, from: i32) -> i32 {
    let (all, part) = (Str::units(string), Str::units(part));
    if part.len() > all.len() {
        return -1;
    }
    let from = (from.max(0) as usize).min(all.len() - part.len());
    let found = match (all, part) {
        (Units::Latin1(all), Units::Latin1(part)) => backward(all, part, from),
        (Units::Utf16(all), Units::Utf16(part)) => backward(all, part, from),
        (Units::Utf16(all), Units::Latin1(_)) => backward(all, &part.to_vec(), from),
        (Units::Latin1(_), Units::Utf16(_)) => None,
    };
    found.map_or(-1, |at| at as i32)
}

/// `part` isn't empty, and `last` is the last position where it fits.
fn forward<T: PartialEq + Copy>(
    all: &[T],
    part: &[T],
    from: usize,
    last: usize,
    find: fn(&[T], T) -> Option<usize>,
) -> Option<usize> {
    let mut at = from;
    while at <= last {
        at += find(&all[at..=last], part[0])?;
        if all[at + 1..at + part.len()] == part[1..] {
            return Some(at);
        }
        at += 1;
    }
    None
}

fn find_byte(all: &[u8], byte: u8) -> Option<usize> {
    extern "C" {
        fn memchr(at: *const c_void, byte: c_int, count: usize) -> *const c_void;
    }
    // SAFETY: inside the slice. The C library looks at many bytes at a time.
    let found = unsafe { memchr(all.as_ptr() as *const c_void, byte as c_int, all.len()) };
    if found.is_null() {
        None
    } else {
        Some(found as usize - all.as_ptr() as usize)
    }
}

fn find_unit(all: &[u16], unit: u16) -> Option<usize> {
    all.iter().position(|u| *u == unit)
}

fn backward<T: PartialEq>(all: &[T], part: &[T], from: usize) -> Option<usize> {
    (0..=from).rev().find(|at| all[*at..*at + part.len()] == *part)
}
