//! The `file.*` rows: open files, pipes too, are the numbers that the system gives.

use super::{bytes_of, or_throw, reason, text_of, waiting};
use crate::abi::Raw;
use crate::exception::throw_text;
use crate::output;
use crate::string::layout::Str;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::mem::ManuallyDrop;
use std::os::unix::io::{FromRawFd, IntoRawFd};

/// The file of a number; it stays open.
///
/// # Safety
/// The number is one that `open` gave and that isn't closed yet.
unsafe fn file_of(number: i32) -> ManuallyDrop<File> {
    ManuallyDrop::new(File::from_raw_fd(number))
}

/// Throws where there is no file; a closed one has the number -1.
pub fn is_open(number: i32) -> bool {
    if number < 0 {
        throw_text("The file or socket is closed");
    }
    number >= 0
}

/// Opens a file: 0 reading, 1 writing, 2 adding, 3 changing.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_file_open(path: *const Str, mode: i32) -> i32 {
    let path = text_of(path);
    let mut options = OpenOptions::new();
    match mode {
        0 => options.read(true),
        1 => options.write(true).create(true).truncate(true),
        2 => options.append(true).create(true),
        _ => options.read(true).write(true).create(true),
    };
    match waiting(|| options.open(&path)) {
        Ok(file) => file.into_raw_fd(),
        Err(error) => {
            let what = if mode == 0 { "read" } else { "write" };
            throw_text(&format!("Could not {what} file {path}: {}", reason(&error)));
            -1
        }
    }
}

/// The number of bytes; -1 where it would have to wait and must not.
pub fn count(result: io::Result<usize>, what: &str) -> i32 {
    match result {
        Ok(n) => n as i32,
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => -1,
        Err(error) => {
            throw_text(&format!("{what} failed: {}", reason(&error)));
            -1
        }
    }
}

/// Again as long as a signal came between.
pub fn retried<T>(mut work: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match work() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// Reads bytes.
///
/// # Safety
/// The range lies in the array; the number is one that `open` gave.
#[no_mangle]
pub unsafe extern "C" fn rayzor_file_read(number: i32, raw: *mut Raw, pos: i32, length: i32) -> i32 {
    if !is_open(number) {
        return -1;
    }
    if number == 0 {
        output::flush();
    }
    let to = bytes_of(raw, pos, length);
    let read = waiting(|| {
        retried(|| match number {
            // Buffered: what `sys.read_byte` reads comes from the same buffer.
            0 => io::stdin().lock().read(to),
            _ => file_of(number).read(to),
        })
    });
    count(read, "Reading")
}

/// Writes bytes.
///
/// # Safety
/// The range lies in the array; the number is one that `open` gave.
#[no_mangle]
pub unsafe extern "C" fn rayzor_file_write(number: i32, raw: *mut Raw, pos: i32, length: i32) -> i32 {
    if !is_open(number) {
        return -1;
    }
    let from = bytes_of(raw, pos, length);
    match number {
        1 => output::write(from),
        2 => output::write_error(from),
        _ => return count(waiting(|| retried(|| file_of(number).write(from))), "Writing"),
    }
    length
}

/// Goes to a position; gives it, or -1 where there are none (pipes).
///
/// # Safety
/// The number is one that `open` gave.
#[no_mangle]
pub unsafe extern "C" fn rayzor_file_seek(number: i32, by: f64, from: i32) -> f64 {
    if !is_open(number) {
        return -1.0;
    }
    let to = match from {
        0 => SeekFrom::Start(by.max(0.0) as u64),
        1 => SeekFrom::Current(by as i64),
        _ => SeekFrom::End(by as i64),
    };
    const ESPIPE: i32 = 29;
    match file_of(number).seek(to) {
        Ok(at) => at as f64,
        Err(error) if error.raw_os_error() == Some(ESPIPE) => -1.0,
        Err(error) => {
            throw_text(&format!("Seeking failed: {}", reason(&error)));
            -1.0
        }
    }
}

/// Closes a file, pipe or socket.
///
/// # Safety
/// The number is one that `open` gave, and isn't used again.
#[no_mangle]
pub unsafe extern "C" fn rayzor_file_close(number: i32) {
    if number > 2 {
        drop(File::from_raw_fd(number));
    }
}

/// Copies a file.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_file_copy(from: *const Str, to: *const Str) {
    let (from, to) = (text_of(from), text_of(to));
    or_throw(waiting(|| std::fs::copy(&from, &to)), || format!("Could not copy {from} to {to}"), 0);
}
