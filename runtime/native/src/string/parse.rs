//! Text as numbers.

use super::layout::{Str, Units};

/// White space and line ends of JavaScript.
pub fn is_space(unit: u16) -> bool {
    matches!(unit, 9..=13 | 32 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000 | 0xfeff)
}

/// The number at the start of a string, as JavaScript's `parseFloat`: NaN where there is none.
///
/// # Safety
/// `string` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_str_parse_float(string: *const Str) -> f64 {
    parse_float(Str::units(string))
}

fn parse_float(units: Units) -> f64 {
    let length = units.len();
    let mut start = 0;
    while start < length && is_space(units.at(start)) {
        start += 1;
    }
    // What comes after the white space, as far as it is ASCII.
    let text: Vec<u8> = (start..length).map(|i| units.at(i)).take_while(|u| *u < 128).map(|u| u as u8).collect();
    let digits = |from: usize| text[from.min(text.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
    let sign = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    if text[sign..].starts_with(b"Infinity") {
        return if text[0] == b'-' { f64::NEG_INFINITY } else { f64::INFINITY };
    }
    let whole = digits(sign);
    let mut end = sign + whole;
    let mut count = whole;
    if text.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        count += fraction;
        if count > 0 {
            end += 1 + fraction;
        }
    }
    if count == 0 {
        return f64::NAN;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + signed);
        if exponent > 0 {
            end += 1 + signed + exponent;
        }
    }
    // Rust rounds correctly, and takes the same forms.
    std::str::from_utf8(&text[..end]).ok().and_then(|t| t.parse().ok()).unwrap_or(f64::NAN)
}
