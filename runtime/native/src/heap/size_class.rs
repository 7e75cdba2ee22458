//! Size classes: which cells serve which sizes.

use crate::abi::INLINE_CLASSES;

/// Number of size classes.
pub const CLASSES: usize = 35;

/// Bytes in a cell of each class. The first ones are `INLINE_CLASSES`.
pub const CELL_BYTES: [u32; CLASSES] = cell_bytes();

/// The largest size that has a class; anything above is a large object.
pub const MAX_SMALL: usize = CELL_BYTES[CLASSES - 1] as usize;

/// Bytes in a granule: cells are multiples of it, and there is one mark bit for each.
pub const GRANULE: usize = 16;

const fn cell_bytes() -> [u32; CLASSES] {
    // Beyond 512 bytes: about eight steps per doubling become four, then the divisors of a block.
    let larger: [u32; CLASSES - 16] = [
        640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 4096, 5456, 6544, 8192, 10912, 13104, 16384, 21840,
        32768,
    ];
    let mut all = [0; CLASSES];
    let mut i = 0;
    while i < CLASSES {
        all[i] = if i < 16 { INLINE_CLASSES[i] } else { larger[i - 16] };
        i += 1;
    }
    all
}

/// Class by size in granules, rounded up.
static CLASS_BY_GRANULES: [u8; MAX_SMALL / GRANULE + 1] = class_table();

const fn class_table() -> [u8; MAX_SMALL / GRANULE + 1] {
    let mut table = [0; MAX_SMALL / GRANULE + 1];
    let (mut granules, mut class) = (0, 0);
    while granules < table.len() {
        if granules * GRANULE > CELL_BYTES[class] as usize {
            class += 1;
        }
        table[granules] = class as u8;
        granules += 1;
    }
    table
}

/// The class for a size of at most `MAX_SMALL`.
#[inline(always)]
pub fn class_of_size(bytes: usize) -> usize {
    CLASS_BY_GRANULES[(bytes + GRANULE - 1) / GRANULE] as usize
}

/// What turns an offset within a block into a cell's index by multiplication: `(offset * reciprocal) >> 32`.
pub const fn reciprocal(cell: u32) -> u32 {
    ((1u64 << 32) / cell as u64 + 1) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_fit() {
        for bytes in 0..=MAX_SMALL {
            let class = class_of_size(bytes);
            assert!(CELL_BYTES[class] as usize >= bytes);
            assert!(class == 0 || (CELL_BYTES[class - 1] as usize) < bytes);
        }
        assert!(CELL_BYTES.windows(2).all(|pair| pair[0] < pair[1] && pair[1] % 16 == 0));
    }

    #[test]
    fn reciprocals_divide() {
        for cell in CELL_BYTES {
            for offset in 0..65536u32 {
                assert_eq!((offset as u64 * reciprocal(cell) as u64) >> 32, (offset / cell) as u64);
            }
        }
    }
}
