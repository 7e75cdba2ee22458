//! An angle as a multiple of a right angle and a small rest in two doubles, by the method of Payne and Hanek where it is large.

// Coefficients are written as they are published.
#![allow(clippy::excessive_precision)]

use super::words::{high, power_of_two, size};

/// 2 / pi, 24 bits each.
const TWO_OVER_PI: [i32; 66] = [
    0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
    0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
    0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
    0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
    0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
    0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9, 0x60e27b, 0xc08c6b,
];

/// pi / 2, 24 bits each.
const RIGHT_ANGLE: [f64; 8] = [
    1.570_796_251_296_997_1,
    7.549_789_415_861_596e-8,
    5.390_302_529_957_765e-15,
    3.282_003_415_807_913e-22,
    1.270_655_753_080_676e-29,
    1.229_333_089_811_113_3e-36,
    2.733_700_538_164_645_6e-44,
    2.167_416_837_778_048_2e-51,
];

/// pi / 2 in parts of 33 bits, each with what is left after it.
const PARTS: [(f64, f64); 3] = [
    (1.570_796_326_734_125_614_17, 6.077_100_506_506_192_249_32e-11),
    (6.077_100_506_303_965_976_60e-11, 2.022_266_248_795_950_631_54e-21),
    (2.022_266_248_711_166_455_80e-21, 8.478_427_660_368_899_569_97e-32),
];

const TWO_24: f64 = 16_777_216.0;

/// How often a right angle is in an angle (modulo 8 where that is large), and the rest, the sum of two doubles, at most half a right angle.
pub fn reduce(x: f64) -> (i32, f64, f64) {
    let ix = size(x);
    if ix <= 0x3fe9_21fb {
        return (0, x, 0.0);
    }
    if ix < 0x4002_d97c {
        // Below three quarters of pi. Near pi / 2 more of it is needed.
        let (part, rest) = if ix == 0x3ff9_21fb { PARTS[1] } else { PARTS[0] };
        let sign = if x > 0.0 { 1.0 } else { -1.0 };
        let mut z = x - sign * PARTS[0].0;
        if ix == 0x3ff9_21fb {
            z -= sign * part;
        }
        let y = z - sign * rest;
        return (sign as i32, y, (z - y) - sign * rest);
    }
    if ix <= 0x4139_21fb {
        return reduce_medium(x, ix);
    }
    if ix >= 0x7ff0_0000 {
        return (0, f64::NAN, f64::NAN);
    }
    // The fraction in three integers of 24 bits.
    let e0 = (ix >> 20) as i32 - 1046;
    let mut z = f64::from_bits(x.to_bits() & 0x000f_ffff_ffff_ffff | 0x416u64 << 52);
    let mut digits = [0.0; 3];
    for digit in digits.iter_mut().take(2) {
        *digit = z as i32 as f64;
        z = (z - *digit) * TWO_24;
    }
    digits[2] = z;
    let mut count = 3;
    while digits[count - 1] == 0.0 {
        count -= 1;
    }
    let (n, y0, y1) = reduce_large(&digits[..count], e0);
    if x < 0.0 {
        (-n, -y0, -y1)
    } else {
        (n, y0, y1)
    }
}

/// Up to 2^19 right angles: multiples of pi / 2 of 33 bits are exact.
fn reduce_medium(x: f64, ix: u32) -> (i32, f64, f64) {
    let t = x.abs();
    let n = (t * std::f64::consts::FRAC_2_PI + 0.5) as i32;
    let count = n as f64;
    let mut r = t - count * PARTS[0].0;
    let mut w = count * PARTS[0].1;
    let mut y = r - w;
    // Cancellation takes bits: the next parts of pi / 2 bring them back.
    let is_near = n >= 32 || ix == high(count * std::f64::consts::FRAC_PI_2);
    if is_near {
        let lost = |y: f64| (ix >> 20) as i32 - ((high(y) >> 20) & 0x7ff) as i32;
        for (part, (most, (big, rest))) in [(16, PARTS[1]), (49, PARTS[2])].into_iter().enumerate() {
            if lost(y) <= most {
                break;
            }
            debug_assert!(part < 2);
            let before = r;
            w = count * big;
            r = before - w;
            w = count * rest - ((before - r) - w);
            y = r - w;
        }
    }
    let second = (r - y) - w;
    if x < 0.0 {
        (-n, -y, -second)
    } else {
        (n, y, second)
    }
}

/// x times a power of two, in steps that stay normal.
fn scale(x: f64, exponent: i32) -> f64 {
    x * power_of_two(exponent)
}

/// The general case: the product of the digits (24 bits each, the first one times 2^e0) and as much of 2 / pi as is needed.
fn reduce_large(x: &[f64], e0: i32) -> (i32, f64, f64) {
    const TERMS: usize = 4;
    let last = x.len() - 1;
    let start = ((e0 - 3) / 24).max(0);
    let mut q0 = e0 - 24 * (start + 1);
    let word = |i: i32| if i < 0 { 0.0 } else { TWO_OVER_PI[i as usize] as f64 };
    let mut f = [0.0; 20];
    for (i, value) in f.iter_mut().enumerate().take(last + TERMS + 1) {
        *value = word(start - last as i32 + i as i32);
    }
    let product = |f: &[f64; 20], i: usize| {
        let mut sum = 0.0;
        for (j, digit) in x.iter().enumerate() {
            sum += digit * f[last + i - j];
        }
        sum
    };
    let mut q = [0.0; 20];
    for (i, value) in q.iter_mut().enumerate().take(TERMS + 1) {
        *value = product(&f, i);
    }
    let mut iq = [0i32; 20];
    let mut jz = TERMS;
    let (mut n, mut half, mut z);
    loop {
        // The product's digits, the lowest first.
        z = q[jz];
        for i in 0..jz {
            let carry = (z / TWO_24) as i32 as f64;
            iq[i] = (z - TWO_24 * carry) as i32;
            z = q[jz - 1 - i] + carry;
        }
        // The whole part, modulo 8.
        z = scale(z, q0);
        z -= 8.0 * (z * 0.125).floor();
        n = z as i32;
        z -= n as f64;
        half = 0;
        if q0 > 0 {
            let i = iq[jz - 1] >> (24 - q0);
            n += i;
            iq[jz - 1] -= i << (24 - q0);
            half = iq[jz - 1] >> (23 - q0);
        } else if q0 == 0 {
            half = iq[jz - 1] >> 23;
        } else if z >= 0.5 {
            half = 2;
        }
        if half > 0 {
            // Above one half: one minus it.
            n += 1;
            let mut carry = false;
            for digit in iq.iter_mut().take(jz) {
                if carry {
                    *digit = 0xff_ffff - *digit;
                } else if *digit != 0 {
                    carry = true;
                    *digit = 0x100_0000 - *digit;
                }
            }
            match q0 {
                1 => iq[jz - 1] &= 0x7f_ffff,
                2 => iq[jz - 1] &= 0x3f_ffff,
                _ => {}
            }
            if half == 2 {
                z = 1.0 - z;
                if carry {
                    z -= scale(1.0, q0);
                }
            }
        }
        if z != 0.0 || iq[TERMS..jz].iter().any(|digit| *digit != 0) {
            break;
        }
        // Nothing but zeros: more of 2 / pi.
        let mut more = 1;
        while iq[TERMS - more] == 0 {
            more += 1;
        }
        for i in jz + 1..=jz + more {
            f[last + i] = word(start + i as i32);
            q[i] = product(&f, i);
        }
        jz += more;
    }
    if z == 0.0 {
        jz -= 1;
        q0 -= 24;
        while iq[jz] == 0 {
            jz -= 1;
            q0 -= 24;
        }
    } else {
        z = scale(z, -q0);
        if z >= TWO_24 {
            let carry = (z / TWO_24) as i32 as f64;
            iq[jz] = (z - TWO_24 * carry) as i32;
            jz += 1;
            q0 += 24;
            iq[jz] = carry as i32;
        } else {
            iq[jz] = z as i32;
        }
    }
    let mut unit = scale(1.0, q0);
    for i in (0..=jz).rev() {
        q[i] = unit * iq[i] as f64;
        unit /= TWO_24;
    }
    // Times pi / 2, the smallest products first.
    let mut parts = [0.0; 20];
    for i in (0..=jz).rev() {
        let mut sum = 0.0;
        for k in 0..=TERMS.min(jz - i) {
            sum += RIGHT_ANGLE[k] * q[i + k];
        }
        parts[jz - i] = sum;
    }
    let mut first = 0.0;
    for part in parts[..=jz].iter().rev() {
        first += part;
    }
    let mut second = parts[0] - first;
    for part in &parts[1..=jz] {
        second += part;
    }
    if half == 0 {
        (n & 7, first, second)
    } else {
        (n & 7, -first, -second)
    }
}
