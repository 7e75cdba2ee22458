//! e to a power and the natural logarithm.

// Coefficients are written as they are published.
#![allow(clippy::excessive_precision)]

use super::words::{high, polynomial, power_of_two, size};

/// ln 2 in two doubles, the first with zeros at its end.
const LN_2: (f64, f64) = (6.931_471_803_691_238_164_90e-01, 1.908_214_929_270_587_700_02e-10);

const EXP: [f64; 5] = [
    1.666_666_666_666_660_190_37e-01,
    -2.777_777_777_701_559_338_42e-03,
    6.613_756_321_437_934_361_17e-05,
    -1.653_390_220_546_525_153_90e-06,
    4.138_136_797_057_238_460_39e-08,
];

/// e to the power of the value.
#[no_mangle]
pub extern "C" fn rayzor_math_exp(value: f64) -> f64 {
    if value.is_nan() {
        return f64::NAN;
    }
    if value > 7.097_827_128_933_839_730_96e+02 {
        return f64::INFINITY;
    }
    if value < -7.451_332_191_019_411_084_20e+02 {
        return 0.0;
    }
    let ix = size(value);
    let (mut k, mut hi, mut lo, mut x) = (0, 0.0, 0.0, value);
    if ix > 0x3fd6_2e42 {
        if ix < 0x3ff0_a2b2 {
            if value == 1.0 {
                return std::f64::consts::E;
            }
            k = if value < 0.0 { -1 } else { 1 };
            hi = value - k as f64 * LN_2.0;
            lo = k as f64 * LN_2.1;
        } else {
            k = (std::f64::consts::LOG2_E * value + 0.5f64.copysign(value)) as i32;
            hi = value - k as f64 * LN_2.0;
            lo = k as f64 * LN_2.1;
        }
        x = hi - lo;
    } else if ix < 0x3e30_0000 {
        return 1.0 + value;
    }
    let t = x * x;
    let c = x - t * polynomial(t, &EXP);
    if k == 0 {
        return 1.0 - ((x * c) / (c - 2.0) - x);
    }
    let y = 1.0 - ((lo - (x * c) / (2.0 - c)) - hi);
    if k == 1024 {
        y * 2.0 * power_of_two(1023)
    } else if k >= -1021 {
        y * power_of_two(k)
    } else {
        y * power_of_two(k + 1000) * power_of_two(-1000)
    }
}

const LOG: [f64; 7] = [
    6.666_666_666_666_735_130e-01,
    3.999_999_999_940_941_908e-01,
    2.857_142_874_366_239_149e-01,
    2.222_219_843_214_978_396e-01,
    1.818_357_216_161_805_012e-01,
    1.531_383_769_920_937_332e-01,
    1.479_819_860_511_658_591e-01,
];

/// Natural logarithm.
#[no_mangle]
pub extern "C" fn rayzor_math_log(value: f64) -> f64 {
    if value == 0.0 {
        return f64::NEG_INFINITY;
    }
    if value.is_nan() || value < 0.0 {
        return f64::NAN;
    }
    if value == f64::INFINITY {
        return value;
    }
    let (mut x, mut k) = (value, 0);
    if high(x) < 0x0010_0000 {
        k = -54;
        x *= power_of_two(54);
    }
    // x is 2^k (1 + f), from the root of one half to that of two.
    let whole = high(x) as i32;
    k += (whole >> 20) - 1023;
    let hx = whole & 0x000f_ffff;
    let up = (hx + 0x0009_5f64) & 0x0010_0000;
    x = f64::from_bits((x.to_bits() & 0xffff_ffff) | (((hx | (up ^ 0x3ff0_0000)) as u64) << 32));
    k += up >> 20;
    let f = x - 1.0;
    let exponent = k as f64;
    if (0x000f_ffff & (2 + hx)) < 3 {
        if f == 0.0 {
            return if k == 0 { 0.0 } else { exponent * LN_2.0 + exponent * LN_2.1 };
        }
        let r = f * f * (0.5 - 0.333_333_333_333_333_33 * f);
        return if k == 0 { f - r } else { exponent * LN_2.0 - ((r - exponent * LN_2.1) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    let c = &LOG;
    let odd = w * polynomial(w, &[c[1], c[3], c[5]]);
    let even = z * polynomial(w, &[c[0], c[2], c[4], c[6]]);
    let r = even + odd;
    if (hx - 0x0006_147a) | (0x0006_b851 - hx) > 0 {
        let half = 0.5 * f * f;
        if k == 0 {
            f - (half - s * (half + r))
        } else {
            exponent * LN_2.0 - ((half - (s * (half + r) + exponent * LN_2.1)) - f)
        }
    } else if k == 0 {
        f - s * (f - r)
    } else {
        exponent * LN_2.0 - ((s * (f - r) - exponent * LN_2.1) - f)
    }
}
