//! A string in memory, how one is made, and its units as a slice.

use crate::abi::{header, CLASS_STRING, SCAN_NONE, STRING_LATIN1, STRING_UTF16};
use crate::heap::alloc::rayzor_gc_alloc;

/// A string. `units` usually follow in the same object.
#[repr(C)]
pub struct Str {
    /// Class 5. A rope has four words scanned; a string whose units follow needs none.
    pub header: u64,
    /// Number of units.
    pub length: u32,
    /// `STRING_LATIN1`, `STRING_UTF16` or `STRING_ROPE`.
    pub kind: u32,
    /// The units; null in a rope.
    pub units: *const u8,
}

// SAFETY: only constants are shared as Rust values.
unsafe impl Sync for Str {}

/// The units of a flat string.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Units<'a> {
    /// All below 256.
    Latin1(&'a [u8]),
    /// Any.
    Utf16(&'a [u16]),
}

/// A string that needs no allocation: constants of the runtime.
pub const fn constant(text: &'static str) -> Str {
    // Only ASCII texts are given: their bytes are Latin-1.
    Str {
        header: header(CLASS_STRING, SCAN_NONE),
        length: text.len() as u32,
        kind: STRING_LATIN1,
        units: text.as_ptr(),
    }
}

/// Wrapper that aligns a constant string like every object.
#[repr(C, align(16))]
pub struct Aligned(pub Str);

static NULL_TEXT: Aligned = Aligned(constant("null"));
static EMPTY: Aligned = Aligned(constant(""));

/// The longest string, as in JavaScript engines.
pub const MAX_LENGTH: usize = (1 << 29) - 24;

const SINGLE_BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut i = 0;
    while i < 256 {
        bytes[i] = i as u8;
        i += 1;
    }
    bytes
};
static SINGLE_UNITS: [u8; 256] = SINGLE_BYTES;
/// The strings of one unit below 256.
pub static SINGLES: [Aligned; 256] = singles(SINGLE_UNITS.as_ptr());

const fn singles(units: *const u8) -> [Aligned; 256] {
    const BLANK: Aligned = Aligned(constant(" "));
    let mut all = [BLANK; 256];
    let mut i = 0;
    while i < 256 {
        // SAFETY: 256 units.
        all[i].0.units = unsafe { units.add(i) };
        i += 1;
    }
    all
}

impl Str {
    /// The text "null", which null reads as.
    pub fn null_text() -> *const Str {
        &NULL_TEXT.0
    }

    /// The string without units.
    pub fn empty() -> *const Str {
        &EMPTY.0
    }

    /// A new string whose `length` bytes are still zero, and where they are.
    pub fn new_latin1(length: usize) -> (*mut Str, *mut u8) {
        Str::new(length, STRING_LATIN1, length)
    }

    /// A new string whose `length` units are still zero, and where they are. One of them must become more than 255.
    pub fn new_utf16(length: usize) -> (*mut Str, *mut u16) {
        let (made, units) = Str::new(length, STRING_UTF16, length * 2);
        (made, units as *mut u16)
    }

    fn new(length: usize, kind: u32, bytes: usize) -> (*mut Str, *mut u8) {
        let fixed = std::mem::size_of::<Str>();
        // SAFETY: the object is as large as what is written. One byte more: see `rayzor_raw_new`.
        unsafe {
            let made = rayzor_gc_alloc((fixed + bytes + 1) as u64, header(CLASS_STRING, SCAN_NONE)) as *mut Str;
            let units = (made as *mut u8).add(fixed);
            (*made).length = length as u32;
            (*made).kind = kind;
            (*made).units = units;
            (made, units)
        }
    }

    /// The string of bytes as units.
    pub fn of_latin1(bytes: &[u8]) -> *const Str {
        match bytes {
            [] => Str::empty(),
            [byte] => &SINGLES[*byte as usize].0,
            _ => {
                let (made, units) = Str::new_latin1(bytes.len());
                // SAFETY: as many bytes as were asked for.
                unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), units, bytes.len()) };
                made
            }
        }
    }

    /// The string of units.
    pub fn of_units(units: &[u16]) -> *const Str {
        if units.iter().fold(0, |all, unit| all | unit) < 256 {
            if let [unit] = units {
                return &SINGLES[*unit as usize].0;
            }
            if units.is_empty() {
                return Str::empty();
            }
            let (made, to) = Str::new_latin1(units.len());
            for (i, unit) in units.iter().enumerate() {
                // SAFETY: as many bytes as were asked for.
                unsafe { *to.add(i) = *unit as u8 };
            }
            return made;
        }
        let (made, to) = Str::new_utf16(units.len());
        // SAFETY: as many units as were asked for.
        unsafe { std::ptr::copy_nonoverlapping(units.as_ptr(), to, units.len()) };
        made
    }

    /// The string of a Rust text.
    pub fn of_str(text: &str) -> *const Str {
        if text.is_ascii() {
            return Str::of_latin1(text.as_bytes());
        }
        let units: Vec<u16> = text.encode_utf16().collect();
        Str::of_units(&units)
    }

    /// The units of a string; null reads "null". The slice is good as long as the string is alive.
    ///
    /// # Safety
    /// `this` is null or a string.
    pub unsafe fn units<'a>(this: *const Str) -> Units<'a> {
        let flat = if this.is_null() { Str::null_text() } else { super::rope::flat(this) };
        let length = (*flat).length as usize;
        match (*flat).kind {
            STRING_LATIN1 => Units::Latin1(std::slice::from_raw_parts((*flat).units, length)),
            _ => Units::Utf16(std::slice::from_raw_parts((*flat).units as *const u16, length)),
        }
    }

    /// The text of a string, with U+FFFD for half surrogate pairs.
    ///
    /// # Safety
    /// `this` is null or a string.
    pub unsafe fn to_text(this: *const Str) -> String {
        Str::units(this).to_text()
    }
}

impl Units<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Units::Latin1(bytes) => bytes.len(),
            Units::Utf16(units) => units.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The unit at an index in range.
    #[inline(always)]
    pub fn at(&self, index: usize) -> u16 {
        match self {
            Units::Latin1(bytes) => bytes[index] as u16,
            Units::Utf16(units) => units[index],
        }
    }

    /// The text, with U+FFFD for half surrogate pairs.
    pub fn to_text(&self) -> String {
        match self {
            Units::Latin1(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) if text.is_ascii() => text.to_owned(),
                _ => bytes.iter().map(|b| *b as char).collect(),
            },
            Units::Utf16(units) => String::from_utf16_lossy(units),
        }
    }

    /// All units.
    pub fn to_vec(&self) -> Vec<u16> {
        match self {
            Units::Latin1(bytes) => bytes.iter().map(|b| *b as u16).collect(),
            Units::Utf16(units) => units.to_vec(),
        }
    }
}
