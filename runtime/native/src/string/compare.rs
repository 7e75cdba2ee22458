//! Equality and order of strings, by their units.

use super::layout::{Str, Units};
use std::cmp::Ordering;

/// Whether both hold the same units; null equals null only.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_eq(a: *const Str, b: *const Str) -> u8 {
    if a == b {
        return 1;
    }
    if a.is_null() || b.is_null() || (*a).length != (*b).length {
        return 0;
    }
    // A UTF-16 string has a unit that no Latin-1 string has.
    (match (Str::units(a), Str::units(b)) {
        (Units::Latin1(a), Units::Latin1(b)) => a == b,
        (Units::Utf16(a), Units::Utf16(b)) => a == b,
        _ => false,
    }) as u8
}

/// Negative, 0 or positive by the first unit that differs, then by length; null comes first.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_cmp(a: *const Str, b: *const Str) -> i32 {
    if a == b {
        return 0;
    }
    if a.is_null() || b.is_null() {
        return if a.is_null() { -1 } else { 1 };
    }
    let order = match (Str::units(a), Str::units(b)) {
        (Units::Latin1(a), Units::Latin1(b)) => a.cmp(b),
        (Units::Utf16(a), Units::Utf16(b)) => a.cmp(b),
        (a, b) => {
            let shorter = a.len().min(b.len());
            (0..shorter).map(|i| a.at(i).cmp(&b.at(i))).find(|o| *o != Ordering::Equal).unwrap_or(a.len().cmp(&b.len()))
        }
    };
    order as i32
}

/// A hash of the units: equal strings have equal hashes.
///
/// # Safety
/// `string` is a string.
pub unsafe fn hash(string: *const Str) -> u32 {
    let mut hash = 0x811c_9dc5u32;
    let mut mix = |unit: u32| hash = (hash.rotate_left(5) ^ unit).wrapping_mul(0x9e37_79b9);
    match Str::units(string) {
        Units::Latin1(bytes) => bytes.iter().for_each(|b| mix(*b as u32)),
        Units::Utf16(units) => units.iter().for_each(|u| mix(*u as u32)),
    }
    hash ^ hash >> 15
}
