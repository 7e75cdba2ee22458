//! Numbers as text, in JavaScript's form.

use super::layout::Str;
use std::io::Write;

/// Decimal.
#[no_mangle]
pub extern "C" fn rayzor_str_of_i32(value: i32) -> *const Str {
    let mut buffer = [0u8; 12];
    Str::of_latin1(format_i64(value as i64, &mut buffer))
}

/// JavaScript's shortest form that reads back as the same number.
#[no_mangle]
pub extern "C" fn rayzor_str_of_f64(value: f64) -> *const Str {
    let mut buffer = [0u8; 32];
    Str::of_latin1(format_f64(value, &mut buffer))
}

fn format_i64(value: i64, buffer: &mut [u8]) -> &[u8] {
    let mut at = buffer.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    &buffer[at..]
}

/// Writes a number as JavaScript's `String(value)` does; gives the part of the buffer that holds it.
pub fn format_f64(value: f64, buffer: &mut [u8; 32]) -> &[u8] {
    if value.is_nan() {
        return b"NaN";
    }
    if value.is_infinite() {
        return if value > 0.0 { b"Infinity" } else { b"-Infinity" };
    }
    if value == value.trunc() && value.abs() < 9e15 {
        return format_i64(value as i64, buffer);
    }
    // Rust's exponent form has the shortest digits: d.ddde-7
    let mut scientific = [0u8; 32];
    let mut rest = &mut scientific[..];
    // 17 digits, a sign, a point and an exponent always fit.
    let _ = write!(rest, "{:e}", value.abs());
    let used = 32 - rest.len();
    let mark = scientific[..used].iter().position(|b| *b == b'e').unwrap_or(used);
    let exponent =
        std::str::from_utf8(&scientific[mark + 1..used]).ok().and_then(|t| t.parse::<i32>().ok()).unwrap_or(0);
    let mut digits = [0u8; 20];
    let mut count = 0usize;
    for byte in scientific[..mark].iter().filter(|b| **b != b'.') {
        digits[count] = *byte;
        count += 1;
    }
    let mut out = Out { buffer, at: 0 };
    if value < 0.0 {
        out.put(b"-");
    }
    let digits = &digits[..count];
    // The value is 0.digits times ten to the power of `point`.
    let point = exponent + 1;
    if point > 0 && point <= 21 {
        let whole = (point as usize).min(count);
        out.put(&digits[..whole]);
        for _ in whole..point as usize {
            out.put(b"0");
        }
        if count > whole {
            out.put(b".");
            out.put(&digits[whole..]);
        }
    } else if point > -6 && point <= 0 {
        out.put(b"0.");
        for _ in point..0 {
            out.put(b"0");
        }
        out.put(digits);
    } else {
        out.put(&digits[..1]);
        if count > 1 {
            out.put(b".");
            out.put(&digits[1..]);
        }
        out.put(if exponent < 0 { b"e-" } else { b"e+" });
        let mut number = [0u8; 12];
        out.put(format_i64(exponent.unsigned_abs() as i64, &mut number));
    }
    let used = out.at;
    &buffer[..used]
}

struct Out<'a> {
    buffer: &'a mut [u8; 32],
    at: usize,
}

impl Out<'_> {
    fn put(&mut self, bytes: &[u8]) {
        self.buffer[self.at..self.at + bytes.len()].copy_from_slice(bytes);
        self.at += bytes.len();
    }
}
