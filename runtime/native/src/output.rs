//! Standard output, buffered. What is in the buffer goes out before anything else of the process can be seen: at the end, before
//! standard error is written, before input is awaited, and when an addon returns to JavaScript.

use crate::sync::{Mutex, MutexGuard, Once};
use std::io::Write;
use std::os::raw::c_int;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

const ROOM: usize = 64 * 1024;

static BUFFER: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static FILLED: AtomicBool = AtomicBool::new(false);
static START: Once = Once::new();
static TERMINAL: AtomicBool = AtomicBool::new(false);

extern "C" {
    fn atexit(function: extern "C" fn()) -> c_int;
    fn isatty(fd: c_int) -> c_int;
}

fn buffer() -> MutexGuard<'static, Vec<u8>> {
    match BUFFER.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// Writes to standard output.
pub fn write(bytes: &[u8]) {
    START.call_once(|| {
        // SAFETY: plain calls of the C library; `flush` may be called at any time.
        unsafe {
            atexit(at_exit);
            TERMINAL.store(isatty(1) != 0, Relaxed);
        }
    });
    let mut waiting = buffer();
    waiting.extend_from_slice(bytes);
    if waiting.len() >= ROOM || (TERMINAL.load(Relaxed) && bytes.contains(&b'\n')) {
        empty(&mut waiting);
    } else if !bytes.is_empty() {
        FILLED.store(true, Relaxed);
    }
}

fn empty(waiting: &mut Vec<u8>) {
    FILLED.store(false, Relaxed);
    let mut out = std::io::stdout();
    // Nobody is there to be told when standard output is closed.
    let _ = out.write_all(waiting).and_then(|()| out.flush());
    waiting.clear();
}

/// Writes out what is in the buffer.
#[inline(always)]
pub fn flush() {
    if FILLED.load(Relaxed) {
        flush_filled();
    }
}

#[cold]
fn flush_filled() {
    empty(&mut buffer());
}

extern "C" fn at_exit() {
    flush();
}

/// Writes to standard error, after what went to standard output before.
pub fn write_error(bytes: &[u8]) {
    flush();
    let _ = std::io::stderr().write_all(bytes);
}
