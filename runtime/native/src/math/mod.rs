//! Math functions. Their results are those of JavaScript engines, whose algorithms are fdlibm's (Sun Microsystems, 1993): the C library's
//! differ in the last digit at some arguments. Powers are the C library's in Node too.

mod exponential;
mod inverse;
mod reduce;
mod trigonometry;
mod words;

pub use exponential::{rayzor_math_exp, rayzor_math_log};
pub use inverse::{rayzor_math_acos, rayzor_math_asin, rayzor_math_atan, rayzor_math_atan2};
pub use trigonometry::{rayzor_math_cos, rayzor_math_sin, rayzor_math_tan};

use std::cell::Cell;
use std::time::{SystemTime, UNIX_EPOCH};

/// A power. As in JavaScript, NaN where the exponent is NaN, and for 1 or -1 with an infinite exponent; squares and square roots are
/// those of multiplication and `sqrt`.
#[no_mangle]
pub extern "C" fn rayzor_math_pow(base: f64, exponent: f64) -> f64 {
    if exponent.is_nan() || (exponent.is_infinite() && base.abs() == 1.0) {
        return f64::NAN;
    }
    if exponent == 2.0 {
        return base * base;
    }
    if exponent == 0.5 {
        // Minus infinity is its own case: C's pow, whose result this must be, gives infinity. Plus zero makes -0 a 0.
        return if base == f64::NEG_INFINITY { f64::INFINITY } else { (base + 0.0).sqrt() };
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
        assert_eq!(rayzor_math_pow(1.0 - f64::EPSILON / 2.0, 0.5), 1.0 - f64::EPSILON / 2.0);
        assert_eq!(rayzor_math_pow(f64::NEG_INFINITY, 0.5), f64::INFINITY);
    }

    /// Arguments at which the C library's results are others.
    #[test]
    fn functions_like_javascript() {
        assert_eq!(rayzor_math_sin(0.7722239255961918), 0.6977300957374062);
        assert_eq!(rayzor_math_cos(964.3787062884985), -0.9959312809469041);
        assert_eq!(rayzor_math_tan(-73.17480475923665), -1.3082996228283972);
        assert_eq!(rayzor_math_asin(0.8012231986540255), 0.9293366621715065);
        assert_eq!(rayzor_math_acos(0.6340052121972752), 0.8840748572702919);
        assert_eq!(rayzor_math_atan(-1.202179016341574), -0.8769501338468706);
        assert_eq!(rayzor_math_atan2(-742.9287083729428, -0.45350483737029634), -1.5714067551925754);
        assert_eq!(rayzor_math_exp(0.932481315470941), 2.5408059033022425);
        assert_eq!(rayzor_math_log(0.6358997103080322), -0.4527144162710235);
        assert_eq!(rayzor_math_sin(1e22), -0.8522008497671888);
        assert!(rayzor_math_cos(f64::INFINITY).is_nan());
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
