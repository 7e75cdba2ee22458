//! Sine, cosine, tangent: polynomials on half a right angle around zero.

// Coefficients are written as they are published.
#![allow(clippy::excessive_precision)]

use super::reduce::reduce;
use super::words::{high, polynomial, short, size};

const SINE: [f64; 6] = [
    -1.666_666_666_666_663_243_48e-01,
    8.333_333_333_322_489_461_24e-03,
    -1.984_126_982_985_794_931_34e-04,
    2.755_731_370_707_006_767_89e-06,
    -2.505_076_025_340_686_341_95e-08,
    1.589_690_995_211_550_102_21e-10,
];

const COSINE: [f64; 6] = [
    4.166_666_666_666_660_190_37e-02,
    -1.388_888_888_887_410_957_49e-03,
    2.480_158_728_947_672_941_78e-05,
    -2.755_731_435_139_066_330_35e-07,
    2.087_572_321_298_174_827_90e-09,
    -1.135_964_755_778_819_482_65e-11,
];

const TANGENT: [f64; 13] = [
    3.333_333_333_333_340_919_86e-01,
    1.333_333_333_332_012_426_99e-01,
    5.396_825_397_622_605_213_77e-02,
    2.186_948_829_485_954_245_99e-02,
    8.863_239_823_599_300_057_37e-03,
    3.592_079_107_591_312_353_56e-03,
    1.456_209_454_325_290_255_16e-03,
    5.880_412_408_202_640_968_74e-04,
    2.464_631_348_184_699_068_12e-04,
    7.817_944_429_395_570_923_00e-05,
    7.140_724_913_826_081_903_05e-05,
    -1.855_863_748_552_754_566_54e-05,
    2.590_730_518_636_337_128_84e-05,
];

/// pi / 4 in two doubles.
const HALF_RIGHT: (f64, f64) = (std::f64::consts::FRAC_PI_4, 3.061_616_997_868_383_017_93e-17);

/// The sine of x + y; `tail`: y isn't zero by definition.
fn sine(x: f64, y: f64, tail: bool) -> f64 {
    if size(x) < 0x3e40_0000 {
        return x;
    }
    let z = x * x;
    let v = z * x;
    let r = polynomial(z, &[SINE[1], SINE[2], SINE[3], SINE[4], SINE[5]]);
    if tail {
        x - ((z * (0.5 * y - v * r) - y) - v * SINE[0])
    } else {
        x + v * (SINE[0] + z * r)
    }
}

/// The cosine of x + y.
fn cosine(x: f64, y: f64) -> f64 {
    let ix = size(x);
    if ix < 0x3e40_0000 {
        return 1.0;
    }
    let z = x * x;
    let r = z * polynomial(z, &COSINE);
    if ix < 0x3fd3_3333 {
        return 1.0 - (0.5 * z - (z * r - x * y));
    }
    // About a quarter of x, taken from both sides of the subtraction.
    let q = if ix > 0x3fe9_0000 { 0.28125 } else { f64::from_bits(u64::from(ix - 0x0020_0000) << 32) };
    (1.0 - q) - ((0.5 * z - q) - (z * r - x * y))
}

/// The tangent of x + y, or minus one divided by it.
fn tangent(mut x: f64, mut y: f64, inverse: bool) -> f64 {
    let ix = size(x);
    let negative = x.is_sign_negative();
    if ix < 0x3e30_0000 {
        return if !inverse {
            x
        } else if x == 0.0 && y == 0.0 {
            f64::INFINITY
        } else {
            let w = x + y;
            minus_inverse(w, y - (short(w) - x))
        };
    }
    let is_large = ix >= 0x3fe5_9428;
    if is_large {
        if negative {
            x = -x;
            y = -y;
        }
        x = (HALF_RIGHT.0 - x) + (HALF_RIGHT.1 - y);
        y = 0.0;
    }
    let z = x * x;
    let w = z * z;
    let t = &TANGENT;
    let odd = polynomial(w, &[t[1], t[3], t[5], t[7], t[9], t[11]]);
    let even = z * polynomial(w, &[t[2], t[4], t[6], t[8], t[10], t[12]]);
    let s = z * x;
    let mut r = y + z * (s * (odd + even) + y);
    r += t[0] * s;
    let w = x + r;
    if is_large {
        let v = if inverse { -1.0 } else { 1.0 };
        let sign = if negative { -1.0 } else { 1.0 };
        return sign * (v - 2.0 * (x - (w * w / (w + v) - r)));
    }
    if inverse {
        minus_inverse(w, r - (short(w) - x))
    } else {
        w
    }
}

/// -1 / w, where w is its upper half plus v, with less error than the division has.
fn minus_inverse(w: f64, v: f64) -> f64 {
    let a = -1.0 / w;
    let t = short(a);
    let s = 1.0 + t * short(w);
    t + a * (s + t * v)
}

/// Below pi / 4 nothing is to be reduced.
fn is_small(x: f64) -> bool {
    size(x) <= 0x3fe9_21fb
}

fn is_finite(x: f64) -> bool {
    high(x) & 0x7ff0_0000 != 0x7ff0_0000
}

/// Sine.
#[no_mangle]
pub extern "C" fn rayzor_math_sin(x: f64) -> f64 {
    if is_small(x) {
        return sine(x, 0.0, false);
    }
    if !is_finite(x) {
        return f64::NAN;
    }
    let (n, y0, y1) = reduce(x);
    match n & 3 {
        0 => sine(y0, y1, true),
        1 => cosine(y0, y1),
        2 => -sine(y0, y1, true),
        _ => -cosine(y0, y1),
    }
}

/// Cosine.
#[no_mangle]
pub extern "C" fn rayzor_math_cos(x: f64) -> f64 {
    if is_small(x) {
        return cosine(x, 0.0);
    }
    if !is_finite(x) {
        return f64::NAN;
    }
    let (n, y0, y1) = reduce(x);
    match n & 3 {
        0 => cosine(y0, y1),
        1 => -sine(y0, y1, true),
        2 => -cosine(y0, y1),
        _ => sine(y0, y1, true),
    }
}

/// Tangent.
#[no_mangle]
pub extern "C" fn rayzor_math_tan(x: f64) -> f64 {
    if is_small(x) {
        return tangent(x, 0.0, false);
    }
    if !is_finite(x) {
        return f64::NAN;
    }
    let (n, y0, y1) = reduce(x);
    tangent(y0, y1, n & 1 == 1)
}
