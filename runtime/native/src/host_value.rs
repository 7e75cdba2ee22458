//! Host values: objects of class 1, which generated code can't look into. The tag says what they are.

use crate::abi::{header, Dyn, HostValue, Raw, CLASS_HOST, ELEM_DYN};
use crate::heap::alloc::{rayzor_gc_alloc, rayzor_raw_new};
use crate::string::layout::Str;

/// A JavaScript value.
pub const TAG_JS: u32 = 0;
/// A map from keys to slot numbers.
pub const TAG_MAP: u32 = 1;
/// A map that doesn't keep its keys alive.
pub const TAG_WEAK: u32 = 2;
/// A list: the payload is a raw array of dyn, `detail` the number of elements in use.
pub const TAG_LIST: u32 = 3;
/// A regular expression.
pub const TAG_REGEXP: u32 = 4;
/// A match of one.
pub const TAG_MATCH: u32 = 5;

/// A new host value.
pub fn new(tag: u32, detail: u32, payload: u64) -> *mut HostValue {
    // SAFETY: the object has the size of what is written.
    unsafe {
        let made = rayzor_gc_alloc(std::mem::size_of::<HostValue>() as u64, header(CLASS_HOST, 2)) as *mut HostValue;
        (*made).tag = tag;
        (*made).detail = detail;
        (*made).payload = payload;
        made
    }
}

/// The host value of a Dynamic, if it is one with that tag.
///
/// # Safety
/// `value` is a Dynamic.
pub unsafe fn of_dyn(value: Dyn, tag: u32) -> Option<*mut HostValue> {
    if crate::abi::class_of(value) != CLASS_HOST {
        return None;
    }
    let found = value as *mut HostValue;
    Some(found).filter(|v| (**v).tag == tag)
}

/// A list of strings.
pub fn list_of_strings(texts: impl Iterator<Item = String>) -> Dyn {
    let all: Vec<String> = texts.collect();
    // SAFETY: the array has as many elements; it is on the stack while strings are made.
    unsafe {
        let raw = rayzor_raw_new(ELEM_DYN, all.len() as i32);
        for (i, text) in all.iter().enumerate() {
            *(Raw::data(raw) as *mut Dyn).add(i) = Str::of_str(text) as Dyn;
        }
        new(TAG_LIST, all.len() as u32, raw as u64) as Dyn
    }
}
