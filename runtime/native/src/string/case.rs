//! Upper and lower case, by Unicode's full mappings as in JavaScript.

use super::layout::{Str, Units};

/// The string in upper case.
///
/// # Safety
/// `string` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_upper(string: *const Str) -> *const Str {
    convert(string, |b| b.to_ascii_uppercase(), str::to_uppercase)
}

/// The string in lower case.
///
/// # Safety
/// `string` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_lower(string: *const Str) -> *const Str {
    convert(string, |b| b.to_ascii_lowercase(), str::to_lowercase)
}

unsafe fn convert(string: *const Str, ascii: fn(&u8) -> u8, full: fn(&str) -> String) -> *const Str {
    let units = Str::units(string);
    if let Units::Latin1(bytes) = units {
        if bytes.is_ascii() {
            if bytes.iter().all(|b| ascii(b) == *b) {
                return if string.is_null() { Str::null_text() } else { string };
            }
            let (made, to) = Str::new_latin1(bytes.len());
            for (i, byte) in bytes.iter().enumerate() {
                *to.add(i) = ascii(byte);
            }
            return made;
        }
    }
    // Half surrogate pairs stay as they are; what is between them is text.
    let mut made: Vec<u16> = Vec::with_capacity(units.len());
    let mut text = String::new();
    for decoded in std::char::decode_utf16(units.to_vec()) {
        match decoded {
            Ok(c) => text.push(c),
            Err(half) => {
                made.extend(full(&text).encode_utf16());
                text.clear();
                made.push(half.unpaired_surrogate());
            }
        }
    }
    made.extend(full(&text).encode_utf16());
    Str::of_units(&made)
}
