//! Parts of strings, and strings from and to arrays of units.

use super::layout::{Str, Units, SINGLES};
use crate::abi::Raw;

/// The units from `start` to before `end`; both are in range and in order.
///
/// # Safety
/// `string` is a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_sub(string: *const Str, start: i32, end: i32) -> *const Str {
    let length = (*string).length as i32;
    if start <= 0 && end >= length {
        return string;
    }
    let start = start.clamp(0, length) as usize;
    let end = (end.clamp(0, length) as usize).max(start);
    match Str::units(string) {
        Units::Latin1(bytes) => Str::of_latin1(&bytes[start..end]),
        Units::Utf16(units) => Str::of_units(&units[start..end]),
    }
}

/// The string of one unit, the low 16 bits of `code`.
#[no_mangle]
pub extern "C" fn rayzor_str_of_code(code: i32) -> *const Str {
    if code < 0 {
        return Str::of_units(&[]);
    }
    let unit = code as u16;
    if unit < 256 {
        &SINGLES[unit as usize].0
    } else {
        Str::of_units(&[unit])
    }
}

/// The string of the units from `start` to before `end` of a raw array.
///
/// # Safety
/// `units` is a raw array of 16-bit elements that has so many.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_of_units(units: *mut Raw, start: i32, end: i32) -> *const Str {
    let start = start.max(0) as usize;
    let count = (end.max(0) as usize).saturating_sub(start);
    if count == 0 {
        return Str::empty();
    }
    let data = (Raw::data(units) as *const u16).add(start);
    Str::of_units(std::slice::from_raw_parts(data, count))
}

/// Writes the units of a string into a raw array from `start` on; gives their number.
///
/// # Safety
/// `string` is null or a string, `units` a raw array of 16-bit elements with room for it.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_to_units(string: *const Str, units: *mut Raw, start: i32) -> i32 {
    let from = Str::units(string);
    let to = (Raw::data(units) as *mut u16).add(start.max(0) as usize);
    match from {
        Units::Utf16(all) => std::ptr::copy_nonoverlapping(all.as_ptr(), to, all.len()),
        Units::Latin1(all) => {
            for (i, byte) in all.iter().enumerate() {
                *to.add(i) = *byte as u16;
            }
        }
    }
    from.len() as i32
}
