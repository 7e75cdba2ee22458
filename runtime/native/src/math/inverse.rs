//! Arc sine, arc cosine, arc tangent: rational approximations near zero, identities elsewhere.

// Coefficients are written as they are published.
#![allow(clippy::excessive_precision)]

use super::words::{high, polynomial, short, size};

/// pi and its halves in two doubles.
const PI: f64 = std::f64::consts::PI;
const PI_REST: f64 = 1.224_646_799_147_353_177_2e-16;
const RIGHT: f64 = std::f64::consts::FRAC_PI_2;
const RIGHT_REST: f64 = 6.123_233_995_736_766_035_87e-17;
const HALF_RIGHT: f64 = std::f64::consts::FRAC_PI_4;

const ARC_P: [f64; 6] = [
    1.666_666_666_666_666_574_15e-01,
    -3.255_658_186_224_009_154_05e-01,
    2.012_125_321_348_629_258_81e-01,
    -4.005_553_450_067_941_140_27e-02,
    7.915_349_942_898_145_321_76e-04,
    3.479_331_075_960_211_675_70e-05,
];

const ARC_Q: [f64; 5] = [
    1.0,
    -2.403_394_911_734_414_218_78,
    2.020_945_760_233_505_694_71,
    -6.882_839_716_054_532_930_30e-01,
    7.703_815_055_590_193_527_91e-02,
];

/// (arcsin(x) - x) / x for x squared.
fn ratio(z: f64) -> f64 {
    z * polynomial(z, &ARC_P) / polynomial(z, &ARC_Q)
}

const SIGN: u32 = 0x8000_0000;

/// Arc sine.
#[no_mangle]
pub extern "C" fn rayzor_math_asin(x: f64) -> f64 {
    let ix = size(x);
    if ix >= 0x3ff0_0000 {
        return if x.abs() == 1.0 { x * RIGHT + x * RIGHT_REST } else { f64::NAN };
    }
    if ix < 0x3fe0_0000 {
        return if ix < 0x3e40_0000 { x } else { x + x * ratio(x * x) };
    }
    let t = (1.0 - x.abs()) * 0.5;
    let r = ratio(t);
    let s = t.sqrt();
    let value = if ix >= 0x3fef_3333 {
        RIGHT - (2.0 * (s + s * r) - RIGHT_REST)
    } else {
        let w = short(s);
        let c = (t - w * w) / (s + w);
        let p = 2.0 * s * r - (RIGHT_REST - 2.0 * c);
        let q = HALF_RIGHT - 2.0 * w;
        HALF_RIGHT - (p - q)
    };
    if high(x) & SIGN == 0 {
        value
    } else {
        -value
    }
}

/// Arc cosine.
#[no_mangle]
pub extern "C" fn rayzor_math_acos(x: f64) -> f64 {
    let ix = size(x);
    if ix >= 0x3ff0_0000 {
        return if x == 1.0 {
            0.0
        } else if x == -1.0 {
            PI + 2.0 * RIGHT_REST
        } else {
            f64::NAN
        };
    }
    if ix < 0x3fe0_0000 {
        return if ix <= 0x3c60_0000 { RIGHT + RIGHT_REST } else { RIGHT - (x - (RIGHT_REST - x * ratio(x * x))) };
    }
    if x < 0.0 {
        let z = (1.0 + x) * 0.5;
        let s = z.sqrt();
        return PI - 2.0 * (s + (ratio(z) * s - RIGHT_REST));
    }
    let z = (1.0 - x) * 0.5;
    let s = z.sqrt();
    let w = short(s);
    let c = (z - w * w) / (s + w);
    2.0 * (w + (ratio(z) * s + c))
}

/// Arc tangents of 1/2, 1, 3/2 and infinity, in two doubles.
const KNOWN: [(f64, f64); 4] = [
    (4.636_476_090_008_060_935_15e-01, 2.269_877_745_296_168_709_24e-17),
    (HALF_RIGHT, 3.061_616_997_868_383_017_93e-17),
    (9.827_937_232_473_290_540_82e-01, 1.390_331_103_123_099_845_16e-17),
    (RIGHT, RIGHT_REST),
];

const ARC_TANGENT: [f64; 11] = [
    3.333_333_333_333_293_180_27e-01,
    -1.999_999_999_987_648_324_76e-01,
    1.428_571_427_250_346_637_11e-01,
    -1.111_111_040_546_235_578_80e-01,
    9.090_887_133_436_506_561_96e-02,
    -7.691_876_205_044_829_994_95e-02,
    6.661_073_137_387_531_206_69e-02,
    -5.833_570_133_790_573_486_45e-02,
    4.976_877_994_615_932_360_17e-02,
    -3.653_157_274_421_691_552_70e-02,
    1.628_582_011_536_578_236_23e-02,
];

/// Arc tangent.
#[no_mangle]
pub extern "C" fn rayzor_math_atan(value: f64) -> f64 {
    let ix = size(value);
    if value.is_nan() {
        return f64::NAN;
    }
    if ix >= 0x4410_0000 {
        return (KNOWN[3].0 + KNOWN[3].1).copysign(value);
    }
    if ix < 0x3e40_0000 {
        return value;
    }
    let size = value.abs();
    let (near, x) = if ix < 0x3fdc_0000 {
        (None, value)
    } else if ix < 0x3fe6_0000 {
        (Some(KNOWN[0]), (2.0 * size - 1.0) / (2.0 + size))
    } else if ix < 0x3ff3_0000 {
        (Some(KNOWN[1]), (size - 1.0) / (size + 1.0))
    } else if ix < 0x4003_8000 {
        (Some(KNOWN[2]), (size - 1.5) / (1.0 + 1.5 * size))
    } else {
        (Some(KNOWN[3]), -1.0 / size)
    };
    let z = x * x;
    let w = z * z;
    let c = &ARC_TANGENT;
    let even = z * polynomial(w, &[c[0], c[2], c[4], c[6], c[8], c[10]]);
    let odd = w * polynomial(w, &[c[1], c[3], c[5], c[7], c[9]]);
    let rest = x * (even + odd);
    match near {
        None => x - rest,
        Some((big, small)) => (big - ((rest - small) - x)).copysign(value),
    }
}

/// The angle of a point.
#[no_mangle]
pub extern "C" fn rayzor_math_atan2(y: f64, x: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 1.0 {
        return rayzor_math_atan(y);
    }
    let is_left = x.is_sign_negative();
    if y == 0.0 {
        return if is_left { PI.copysign(y) } else { y };
    }
    if x == 0.0 {
        return RIGHT.copysign(y);
    }
    if x.is_infinite() {
        let angle = match (y.is_infinite(), is_left) {
            (true, false) => HALF_RIGHT,
            (true, true) => 3.0 * HALF_RIGHT,
            (false, false) => 0.0,
            (false, true) => PI,
        };
        return angle.copysign(y);
    }
    if y.is_infinite() {
        return RIGHT.copysign(y);
    }
    let exponents = (size(y) as i32 - size(x) as i32) >> 20;
    if exponents > 60 {
        // The quotient would overflow, and x's sign no longer matters.
        return (RIGHT + 0.5 * PI_REST).copysign(y);
    }
    let z = if is_left && exponents < -60 { 0.0 } else { rayzor_math_atan((y / x).abs()) };
    match (is_left, y.is_sign_negative()) {
        (false, false) => z,
        (false, true) => -z,
        (true, false) => PI - (z - PI_REST),
        (true, true) => (z - PI_REST) - PI,
    }
}
