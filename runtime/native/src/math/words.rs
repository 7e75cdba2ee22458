//! The two halves of a double, and polynomials.

/// The upper half: sign, exponent, the first 20 bits of the fraction.
pub fn high(value: f64) -> u32 {
    (value.to_bits() >> 32) as u32
}

/// The upper half without the sign.
pub fn size(value: f64) -> u32 {
    high(value) & 0x7fff_ffff
}

/// The value with the lower half cleared: short enough that its square is exact.
pub fn short(value: f64) -> f64 {
    f64::from_bits(value.to_bits() & 0xffff_ffff_0000_0000)
}

/// 2 to a power that is a normal double.
pub fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// c0 + z (c1 + z (c2 + ...)).
pub fn polynomial<const N: usize>(z: f64, coefficients: &[f64; N]) -> f64 {
    let mut sum = coefficients[N - 1];
    let mut i = N - 1;
    while i > 0 {
        i -= 1;
        sum = coefficients[i] + z * sum;
    }
    sum
}
