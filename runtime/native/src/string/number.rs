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
    choose_even(&mut digits[..count], exponent, value.abs());
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

/// Where two numbers of so few digits are equally near, JavaScript's engines take the one with the even last digit; Rust the upper one.
fn choose_even(digits: &mut [u8], exponent: i32, value: f64) {
    let last = digits.len() - 1;
    if digits[last] & 1 == 0 || digits.len() > 17 {
        return;
    }
    let number = digits.iter().fold(0u64, |n, d| n * 10 + u64::from(d - b'0')) * 10;
    let unit = exponent - last as i32 - 1;
    let other = if is_exactly(value, number - 5, unit) {
        digits[last] - 1
    } else if digits[last] != b'9' && is_exactly(value, number + 5, unit) {
        digits[last] + 1
    } else {
        return;
    };
    // Below a power of two numbers lie closer together: the other one may be another number there.
    let mut text = [0u8; 40];
    let mut rest = &mut text[..];
    let _ = rest.write_all(&digits[..last]);
    let _ = write!(rest, "{}e{}", other as char, unit + 1);
    let used = 40 - rest.len();
    let read = std::str::from_utf8(&text[..used]).ok().and_then(|t| t.parse::<f64>().ok());
    if read == Some(value) {
        digits[last] = other;
    }
}

/// Whether a positive finite number is exactly `number` (below 10^19) times ten to the power of `exponent`.
fn is_exactly(value: f64, number: u64, exponent: i32) -> bool {
    let bits = value.to_bits();
    let (fraction, scale) = (bits & ((1 << 52) - 1), ((bits >> 52) & 0x7ff) as i32);
    let (whole, power) = if scale == 0 { (fraction, -1074) } else { (fraction | 1 << 52, scale - 1075) };
    // Neither side has more factors of five than fit.
    if !(-27..=22).contains(&exponent) {
        return false;
    }
    let fives = 5u128.pow(exponent.unsigned_abs());
    let (mut left, mut right) = (u128::from(number), u128::from(whole));
    if exponent > 0 {
        left *= fives;
    } else {
        right *= fives;
    }
    // What is left are powers of two: odd parts must be the same, and so must the powers.
    if left == 0 || right == 0 {
        return left == right;
    }
    let (twos_left, twos_right) = (left.trailing_zeros() as i32, right.trailing_zeros() as i32);
    left >>= twos_left;
    right >>= twos_right;
    left == right && twos_left + exponent == twos_right + power
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
