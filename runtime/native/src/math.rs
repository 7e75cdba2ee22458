//! Math functions, with JavaScript's results where C's differ.

use std::cell::Cell;
use std::time::{SystemTime, UNIX_EPOCH};

macro_rules! functions {
    ($($symbol:ident $method:ident $doc:literal;)*) => {
        $(
            #[doc = $doc]
            #[no_mangle]
            pub extern "C" fn $symbol(value: f64) -> f64 {
                value.$method()
            }
        )*
    };
}

functions! {
    rayzor_math_acos acos "Arc cosine.";
    rayzor_math_asin asin "Arc sine.";
    rayzor_math_atan atan "Arc tangent.";
    rayzor_math_cos cos "Cosine.";
    rayzor_math_exp exp "e to the power of the value.";
    rayzor_math_log ln "Natural logarithm.";
    rayzor_math_sin sin "Sine.";
    rayzor_math_tan tan "Tangent.";
}

/// The angle of a point.
#[no_mangle]
pub extern "C" fn rayzor_math_atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

/// A power. As in JavaScript, NaN where the exponent is NaN, and for 1 or -1 with an infinite exponent.
#[no_mangle]
pub extern "C" fn rayzor_math_pow(base: f64, exponent: f64) -> f64 {
    if exponent.is_nan() || (exponent.is_infinite() && base.abs() == 1.0) {
        return f64::NAN;
    }
    base.powf(exponent)
}

thread_local! {
    static RANDOM: Cell<[u64; 2]> = const { Cell::new([0; 2]) };
}

/// A random number from 0 to before 1.
#[no_mangle]
pub extern "C" fn rayzor_math_random() -> f64 {
    RANDOM.with(|cell| {
        let mut state = cell.get();
        if state == [0; 2] {
            state = seed();
        }
        // xoroshiro128+
        let (a, mut b) = (state[0], state[1]);
        let result = a.wrapping_add(b);
        b ^= a;
        cell.set([a.rotate_left(24) ^ b ^ (b << 16), b.rotate_left(37)]);
        (result >> 11) as f64 / (1u64 << 53) as f64
    })
}

fn seed() -> [u64; 2] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |d| d.as_nanos() as u64);
    let here = &now as *const u64 as u64;
    let mix = |mut z: u64| {
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    };
    [mix(now) | 1, mix(here ^ now.rotate_left(32))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_like_javascript() {
        assert!(rayzor_math_pow(1.0, f64::NAN).is_nan());
        assert!(rayzor_math_pow(-1.0, f64::INFINITY).is_nan());
        assert_eq!(rayzor_math_pow(f64::NAN, 0.0), 1.0);
        assert_eq!(rayzor_math_pow(2.0, 10.0), 1024.0);
    }

    #[test]
    fn random_numbers_spread() {
        let mut counts = [0; 10];
        for _ in 0..100_000 {
            let value = rayzor_math_random();
            assert!((0.0..1.0).contains(&value));
            counts[(value * 10.0) as usize] += 1;
        }
        assert!(counts.iter().all(|n| (9_000..11_000).contains(n)), "{counts:?}");
    }
}
