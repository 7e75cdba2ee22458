//! Calls of debug builds: generated functions keep a list of the calls that are going on, so that exceptions can say where they
//! come from on every platform, whatever the system's unwinder and the file of the program can tell.

use crate::program::file_name;
use crate::string::layout::Str;
use crate::tls;
use std::ffi::CStr;
use std::fmt::Write;
use std::os::raw::c_char;

/// A call that is going on, in the frame of its function.
#[repr(C)]
pub struct Frame {
    /// The call that led to it; null for what JavaScript, the system or the runtime called.
    pub outer: *const Frame,
    /// The function's Haxe name.
    pub name: *const c_char,
    /// Where in the source it is: number of the file in the upper 16 bits, line, column in the lower 16.
    pub place: u64,
}

/// A call that was going on.
#[derive(Clone, Copy)]
pub struct Call {
    name: *const c_char,
    place: u64,
}

/// How many calls are remembered: endless recursion has many of the same kind.
const MOST: usize = 64;

/// The calls that are going on in this thread, innermost first.
pub fn current() -> Vec<Call> {
    let mut calls = Vec::new();
    let thread = tls::thread();
    if thread.is_null() {
        return calls;
    }
    // SAFETY: our own thread structure; the list leads through frames that are alive.
    unsafe {
        let mut frame = (*thread).frames;
        while !frame.is_null() && calls.len() < MOST {
            calls.push(Call { name: (*frame).name, place: (*frame).place });
            frame = (*frame).outer;
        }
    }
    calls
}

/// The calls that led to what was caught last in this thread.
pub fn caught() -> Vec<Call> {
    let thread = tls::thread();
    if thread.is_null() {
        return Vec::new();
    }
    // SAFETY: our own thread structure.
    unsafe { (*thread).caught.clone() }
}

/// `    at name (file:line:column)` for each call, each with a newline before it: the engine's own form.
pub fn as_javascript(calls: &[Call]) -> String {
    written(calls, |text, name, file, line, column| {
        let _ = match file {
            Some(file) => write!(text, "\n    at {name} ({file}:{line}:{column})"),
            None => write!(text, "\n    at {name} (<haxe>)"),
        };
    })
}

/// `Called from name (file line n column n)` for each call, each with a newline after it.
pub fn as_haxe(calls: &[Call]) -> String {
    written(calls, |text, name, file, line, column| {
        let _ = match file {
            Some(file) => writeln!(text, "Called from {name} ({file} line {line} column {column})"),
            None => writeln!(text, "Called from {name}"),
        };
    })
}

fn written(calls: &[Call], one: impl Fn(&mut String, &str, Option<&str>, u32, u16)) -> String {
    let mut text = String::new();
    for call in calls {
        // SAFETY: generated code names functions by constants.
        let name = unsafe { CStr::from_ptr(call.name) }.to_string_lossy();
        let file = file_name((call.place >> 48) as usize);
        one(&mut text, &name, file.as_deref(), (call.place >> 16) as u32, call.place as u16);
    }
    text
}

/// The calls that are going on, as the host's stack has them.
#[no_mangle]
pub extern "C" fn rayzor_host_stack() -> *const Str {
    Str::of_str(&as_javascript(&current()))
}

/// The calls that led to what was caught last.
#[no_mangle]
pub extern "C" fn rayzor_host_exception_stack() -> *const Str {
    Str::of_str(&as_javascript(&caught()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutator::attached;

    #[test]
    fn frames_are_listed_from_the_innermost() {
        let name = |text: &'static [u8]| text.as_ptr() as *const c_char;
        let outer = Frame { outer: std::ptr::null(), name: name(b"Main.main\0"), place: 7 << 16 | 3 };
        let inner = Frame { outer: &outer, name: name(b"Main.f\0"), place: 0 };
        let thread = attached();
        // SAFETY: our own thread structure.
        unsafe { (*thread).frames = &inner };
        let calls = current();
        unsafe { (*thread).frames = std::ptr::null() };
        // No file table is there: places can't be named.
        assert_eq!(as_haxe(&calls), "Called from Main.f\nCalled from Main.main\n");
        assert_eq!(as_javascript(&calls), "\n    at Main.f (<haxe>)\n    at Main.main (<haxe>)");
        assert!(current().is_empty());
    }

    #[test]
    fn endless_recursion_is_cut() {
        let mut frames: Vec<Frame> = Vec::with_capacity(500);
        for i in 0..500usize {
            let outer = if i == 0 { std::ptr::null() } else { &frames[i - 1] as *const Frame };
            frames.push(Frame { outer, name: b"f\0".as_ptr() as *const c_char, place: 0 });
        }
        let thread = attached();
        // SAFETY: our own thread structure.
        unsafe { (*thread).frames = &frames[499] };
        assert_eq!(current().len(), MOST);
        unsafe { (*thread).frames = std::ptr::null() };
    }
}
