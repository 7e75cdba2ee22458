//! What programs do with the system: files, folders, processes, terminals, sockets. What fails throws a String.

pub mod file;
pub mod fs;
pub mod net;
pub mod process;
pub mod terminal;
#[cfg(test)]
mod tests;

use crate::abi::Raw;
use crate::exception::throw_text;
use crate::mutator::{rayzor_thread_enter_blocking, rayzor_thread_leave_blocking};
use crate::string::layout::Str;
use std::io;

/// Does something that may wait; collections go on meanwhile.
pub fn waiting<T>(work: impl FnOnce() -> T) -> T {
    rayzor_thread_enter_blocking();
    let result = work();
    rayzor_thread_leave_blocking();
    result
}

/// The text of a string; one that is null is empty.
///
/// # Safety
/// `text` is null or a string.
pub unsafe fn text_of(text: *const Str) -> String {
    if text.is_null() {
        String::new()
    } else {
        Str::to_text(text)
    }
}

/// What a result holds; throws what failed, and gives the fallback then.
pub fn or_throw<T>(result: io::Result<T>, what: impl FnOnce() -> String, fallback: T) -> T {
    match result {
        Ok(value) => value,
        Err(error) => {
            throw_text(&format!("{}: {}", what(), reason(&error)));
            fallback
        }
    }
}

/// What failed, without the number that Rust adds.
pub fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

/// Part of a raw array of bytes.
///
/// # Safety
/// The range lies in the array, which stays alive.
pub unsafe fn bytes_of<'a>(raw: *mut Raw, pos: i32, length: i32) -> &'a mut [u8] {
    std::slice::from_raw_parts_mut(Raw::data(raw).add(pos as usize), length as usize)
}

/// The elements of a raw array of Ints.
///
/// # Safety
/// The array has as many.
pub unsafe fn ints_of<'a>(raw: *mut Raw, count: usize) -> &'a mut [i32] {
    std::slice::from_raw_parts_mut(Raw::data(raw) as *mut i32, count)
}
