//! The numbers of the native ABI (`docs/native-abi.md`). `src/codegen-llvm/abi.ts` holds the same; a test compares them, so
//! every number here is a plain literal.

use std::os::raw::c_char;

/// Version of the ABI; `rayzor_module` begins with it.
pub const ABI_VERSION: u32 = 3;

// ---- class ids
/// Raw arrays and cells.
pub const CLASS_RAW: u32 = 0;
/// Values of the host and of the runtime: maps, JavaScript values, ...
pub const CLASS_HOST: u32 = 1;
/// Ints, which are tagged words and no objects.
pub const CLASS_INT: u32 = 2;
/// Boxed Floats.
pub const CLASS_FLOAT: u32 = 3;
/// Boxed Bools: `rayzor_true` and `rayzor_false`.
pub const CLASS_BOOL: u32 = 4;
/// Strings.
pub const CLASS_STRING: u32 = 5;
/// Boxed Int64s.
pub const CLASS_INT64: u32 = 6;
/// Arrays.
pub const CLASS_ARRAY: u32 = 7;
/// The first class of a program.
pub const CLASS_FIRST: u32 = 8;

// ---- element kinds of raw arrays
/// A byte each.
pub const ELEM_I8: u32 = 0;
/// Two bytes each.
pub const ELEM_I16: u32 = 1;
/// Four bytes each.
pub const ELEM_I32: u32 = 2;
/// Four bytes each.
pub const ELEM_F32: u32 = 3;
/// Eight bytes each.
pub const ELEM_F64: u32 = 4;
/// Eight bytes each.
pub const ELEM_I64: u32 = 5;
/// A byte each.
pub const ELEM_BOOL: u32 = 6;
/// References to strings.
pub const ELEM_STRING: u32 = 7;
/// Anything.
pub const ELEM_DYN: u32 = 8;

// ---- kinds of strings
/// A byte per unit.
pub const STRING_LATIN1: u32 = 0;
/// Two bytes per unit; at least one unit is above 255.
pub const STRING_UTF16: u32 = 1;
/// Two strings, not yet copied together.
pub const STRING_ROPE: u32 = 2;

// ---- kinds of values in slots
/// No value.
pub const KIND_VOID: u8 = 0;
/// Int.
pub const KIND_I32: u8 = 1;
/// Bool.
pub const KIND_BOOL: u8 = 2;
/// Int64.
pub const KIND_I64: u8 = 3;
/// Float.
pub const KIND_F64: u8 = 4;
/// String or null.
pub const KIND_STRING: u8 = 5;
/// Anything.
pub const KIND_DYN: u8 = 6;
/// Nullable Int.
pub const KIND_NULL_I32: u8 = 7;
/// Nullable Bool.
pub const KIND_NULL_BOOL: u8 = 8;
/// Nullable Float.
pub const KIND_NULL_F64: u8 = 9;
/// A reference that JavaScript can't look into.
pub const KIND_REF: u8 = 10;
/// A function value.
pub const KIND_CLOSURE: u8 = 11;

// ---- null of the nullable numbers
/// Null of `null.i32`.
pub const NULL_I32: u64 = 0x1_0000_0000;
/// Null of `null.bool`.
pub const NULL_BOOL: u8 = 2;
/// Null of `null.f64`.
pub const NULL_F64: u64 = 0x7ff4_0000_0000_0001;

// ---- headers
/// Scan count: no references.
pub const SCAN_NONE: u32 = 0;
/// Scan count: references to the end of the object.
pub const SCAN_ALL: u32 = 0xffff_ffff;

// ---- flags of a program
/// It starts threads.
pub const FLAG_THREADS: u32 = 1;

// ---- the thread structure
/// Offset of the allocation cursors: per size class a cursor and a limit, 8 bytes each.
pub const THREAD_CURSORS: u32 = 0;
/// Offset of the stack limit.
pub const THREAD_STACK_LIMIT: u32 = 560;
/// Bytes in the cells of each size class that generated code may allocate from.
pub const INLINE_CLASSES: [u32; 16] = [16, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512];

/// Offset of the innermost frame of debug builds.
pub const THREAD_FRAMES: u32 = 568;

// ---- offsets in objects; a test checks them against the structures below
/// Bytes of a header.
pub const HEADER_SIZE: u32 = 8;
/// Length of a string.
pub const STRING_LENGTH: u32 = 8;
/// Kind of a string.
pub const STRING_KIND: u32 = 12;
/// Address of a string's units.
pub const STRING_UNITS: u32 = 16;
/// Length of an array.
pub const ARRAY_LENGTH: u32 = 8;
/// The raw array that holds an array's elements.
pub const ARRAY_DATA: u32 = 16;
/// Bytes of an array.
pub const ARRAY_SIZE: u32 = 24;
/// Length of a raw array.
pub const RAW_LENGTH: u32 = 8;
/// Element kind of a raw array.
pub const RAW_KIND: u32 = 12;
/// First element of a raw array.
pub const RAW_ELEMENTS: u32 = 16;
/// Value of a box.
pub const BOX_VALUE: u32 = 8;

/// The header of an object.
pub const fn header(class: u32, scan: u32) -> u64 {
    class as u64 | (scan as u64) << 32
}

/// Bytes of an element of a raw array.
pub const fn element_bytes(kind: u32) -> usize {
    match kind {
        ELEM_I8 | ELEM_BOOL => 1,
        ELEM_I16 => 2,
        ELEM_I32 | ELEM_F32 => 4,
        _ => 8,
    }
}

/// A reference to anything: null, a tagged Int, or the address of an object.
pub type Dyn = u64;

/// The Dynamic of an Int.
pub const fn dyn_of_i32(value: i32) -> Dyn {
    (value as u32 as u64) << 32 | 1
}

/// Whether a Dynamic is an Int.
pub const fn is_int(value: Dyn) -> bool {
    value & 1 != 0
}

/// The Int in a Dynamic.
pub const fn int_of(value: Dyn) -> i32 {
    (value >> 32) as i32
}

/// The class id of a Dynamic; 0 for null.
///
/// # Safety
/// `value` is null, an Int or the address of an object.
pub unsafe fn class_of(value: Dyn) -> u32 {
    match value {
        0 => 0,
        v if is_int(v) => CLASS_INT,
        v => *(v as *const u32),
    }
}

/// A raw array; the elements follow.
#[repr(C)]
pub struct Raw {
    /// Class 0; all words or none may hold references.
    pub header: u64,
    /// Number of elements.
    pub length: u32,
    /// Kind of elements.
    pub kind: u32,
}

impl Raw {
    /// Address of the elements.
    pub fn data(this: *mut Raw) -> *mut u8 {
        // The elements are part of the same allocation.
        this.wrapping_add(1) as *mut u8
    }
}

/// An Array.
#[repr(C)]
pub struct Array {
    /// Class 7, two words scanned.
    pub header: u64,
    /// Number of elements in use.
    pub length: u32,
    /// Not used.
    pub unused: u32,
    /// Where they are.
    pub data: *mut Raw,
}

/// A boxed Float, Int64 or Bool.
#[repr(C, align(16))]
pub struct Boxed {
    /// Class 3, 4 or 6; nothing scanned.
    pub header: u64,
    /// The bits.
    pub value: u64,
}

/// A value of the host or of the runtime.
#[repr(C)]
pub struct HostValue {
    /// Class 1, two words scanned.
    pub header: u64,
    /// What it is: one of the `TAG_` constants of `host_value.rs`.
    pub tag: u32,
    /// More about it.
    pub detail: u32,
    /// A reference, or whatever the tag says.
    pub payload: u64,
}

/// What a program gives: `rayzor_module`.
#[repr(C)]
pub struct Module {
    /// `ABI_VERSION` of the generator.
    pub version: u32,
    /// `FLAG_THREADS` or none.
    pub flags: u32,
    /// Number of exports.
    pub export_count: u64,
    /// The exports.
    pub exports: *const Export,
    /// Number of words in `roots`.
    pub root_count: u64,
    /// Globals that hold references.
    pub roots: *const u64,
    /// Static initialisers.
    pub init: Option<Adapter>,
    /// `main`.
    pub main: Option<Adapter>,
    /// (dyn) -> string.
    pub describe: Option<Adapter>,
    /// (closure, array of dyn) -> dyn.
    pub call: Option<Adapter>,
    /// Number of entries in `closures`.
    pub closure_count: u64,
    /// Class ids of closures: the first and the last of each run.
    pub closures: *const [u32; 2],
    /// Number of entries in `files`.
    pub file_count: u64,
    /// Names of source files, which places of frames count from 1: C strings. Debug builds only.
    pub files: *const *const c_char,
}

// SAFETY: a module is a constant; its pointers lead to constants, except `roots`, which only the collector reads.
unsafe impl Sync for Module {}

/// An export of a program.
#[repr(C)]
pub struct Export {
    /// Its name, ending with a zero byte.
    pub name: *const u8,
    /// Number of parameters.
    pub params: u32,
    /// Kind of the result.
    pub result: u32,
    /// Kinds of the parameters.
    pub kinds: *const u8,
    /// What calls it.
    pub adapter: Adapter,
}

/// Calls generated code: arguments and result in slots; 1 when slot 0 holds what was thrown.
pub type Adapter = unsafe extern "C" fn(slots: *mut u64) -> i32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::string::layout::Str;
    use std::mem::size_of;

    #[test]
    fn offsets_are_those_of_the_structures() {
        macro_rules! offset {
            ($type:ty, $field:ident) => {{
                let place = std::mem::MaybeUninit::<$type>::uninit();
                let at = place.as_ptr();
                // SAFETY: only the address of the field is taken.
                unsafe { std::ptr::addr_of!((*at).$field) as usize - at as usize }
            }};
        }
        let pairs = [
            (offset!(Str, length), STRING_LENGTH),
            (offset!(Str, kind), STRING_KIND),
            (offset!(Str, units), STRING_UNITS),
            (offset!(Array, length), ARRAY_LENGTH),
            (offset!(Array, data), ARRAY_DATA),
            (size_of::<Array>(), ARRAY_SIZE),
            (offset!(Raw, length), RAW_LENGTH),
            (offset!(Raw, kind), RAW_KIND),
            (size_of::<Raw>(), RAW_ELEMENTS),
            (offset!(Boxed, value), BOX_VALUE),
            (offset!(crate::mutator::Thread, cursors), THREAD_CURSORS),
            (offset!(crate::mutator::Thread, stack_limit), THREAD_STACK_LIMIT),
            (offset!(crate::mutator::Thread, frames), THREAD_FRAMES),
            (size_of::<crate::mutator::Span>(), 16),
        ];
        for (found, expected) in pairs {
            assert_eq!(found, expected as usize);
        }
    }
}
