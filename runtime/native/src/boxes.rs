//! Boxes of numbers, and the conversion of numbers that generated code doesn't do inline.

use crate::abi::*;
use crate::heap::alloc::rayzor_gc_alloc;

/// The boxed `true`.
#[no_mangle]
pub static rayzor_true: Boxed = Boxed { header: header(CLASS_BOOL, SCAN_NONE), value: 1 };
/// The boxed `false`.
#[no_mangle]
pub static rayzor_false: Boxed = Boxed { header: header(CLASS_BOOL, SCAN_NONE), value: 0 };

/// The Dynamic of a Bool.
pub fn dyn_of_bool(value: bool) -> Dyn {
    let found: &'static Boxed = if value { &rayzor_true } else { &rayzor_false };
    found as *const Boxed as Dyn
}

/// The Dynamic of a Float. Whole numbers stay Floats: programs can tell.
pub fn dyn_of_f64(value: f64) -> Dyn {
    boxed(CLASS_FLOAT, value.to_bits())
}

/// The Dynamic of an Int64.
pub fn dyn_of_i64(value: i64) -> Dyn {
    boxed(CLASS_INT64, value as u64)
}

fn boxed(class: u32, value: u64) -> Dyn {
    // SAFETY: the object has two words.
    unsafe {
        let made = rayzor_gc_alloc(16, header(class, SCAN_NONE)) as *mut Boxed;
        (*made).value = value;
        made as Dyn
    }
}

/// Bits of a boxed value.
///
/// # Safety
/// `value` is a boxed Float, Int64 or Bool.
pub unsafe fn bits_of(value: Dyn) -> u64 {
    (*(value as *const Boxed)).value
}

/// The number without its fraction, modulo 2^32; 0 for what is no finite number.
#[no_mangle]
pub extern "C" fn rayzor_f64_to_i32(value: f64) -> i32 {
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32 - 1075;
    let digits = (bits & 0xf_ffff_ffff_ffff) | 0x10_0000_0000_0000;
    // Beyond these the result has no bit of the number, or the number is below 1.
    let size = match exponent {
        0..=31 => digits << exponent,
        -52..=-1 => digits >> -exponent,
        _ => 0,
    } as u32 as i32;
    if value < 0.0 {
        size.wrapping_neg()
    } else {
        size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_like_javascript() {
        let cases = [
            (0.0, 0),
            (1.9, 1),
            (-1.9, -1),
            (2147483647.0, i32::MAX),
            (2147483648.0, i32::MIN),
            (-2147483649.0, i32::MAX),
            (4294967296.0, 0),
            (4294967301.5, 5),
            (1e20, 1661992960),
            (-1e20, -1661992960),
            (f64::NAN, 0),
            (f64::INFINITY, 0),
            (1e300, 0),
            (5e-324, 0),
            (9007199254740993.0, 0),
        ];
        for (value, expected) in cases {
            assert_eq!(rayzor_f64_to_i32(value), expected, "{value}");
        }
        // Against arithmetic on wider integers.
        let mut state = 1u64;
        for _ in 0..100_000 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let value = (state >> 20) as i64 as f64 * if state & 1 == 0 { 1.0 } else { -0.37 };
            assert_eq!(rayzor_f64_to_i32(value), value as i128 as i32, "{value}");
        }
    }
}
