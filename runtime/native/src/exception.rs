//! Exceptions: Itanium objects that carry a Haxe value.
//!
//! Generated code itself calls `_Unwind_RaiseException`: with panic=abort no Rust frame may be unwound through. So
//! functions here that want something thrown leave it in the thread structure (`pending`), and generated code asks.

use crate::abi::Dyn;
use crate::calls::{current, Call};
use crate::mutator::{attached, NO_PENDING};
use crate::string::layout::Str;

/// What the unwinder needs to know of an exception.
#[repr(C, align(16))]
struct UnwindHeader {
    class: u64,
    cleanup: Option<extern "C" fn(reason: i32, exception: *mut Exception)>,
    private: [u64; 2],
}

/// A thrown value on its way. Alive from `exc_new` to `exc_take`; meanwhile in its thread's list, where the collector looks.
#[repr(C)]
pub struct Exception {
    unwind: UnwindHeader,
    /// What was thrown.
    pub value: Dyn,
    /// The one thrown before it.
    pub next: *mut Exception,
    /// The calls that led to it, in debug builds.
    calls: Vec<Call>,
    /// Whether it came from JavaScript.
    foreign: bool,
}

/// "HAXERAYZ" as the unwinder's class of exceptions.
const CLASS: u64 = 0x4841_5845_5241_595a;

/// An exception for `_Unwind_RaiseException`.
#[no_mangle]
pub extern "C" fn rayzor_exc_new(value: Dyn) -> *mut Exception {
    made(value, false)
}

fn made(value: Dyn, foreign: bool) -> *mut Exception {
    let thread = attached();
    // SAFETY: our own thread structure.
    let next = unsafe { (*thread).exceptions };
    let unwind = UnwindHeader { class: CLASS, cleanup: None, private: [0; 2] };
    let made = Box::into_raw(Box::new(Exception { unwind, value, next, calls: current(), foreign }));
    // SAFETY: our own thread structure.
    unsafe { (*thread).exceptions = made };
    made
}

/// In a landing pad: the Haxe value; frees the exception.
///
/// # Safety
/// `exception` comes from `rayzor_exc_new` on this thread, and is not used again.
#[no_mangle]
pub unsafe extern "C" fn rayzor_exc_take(exception: *mut Exception) -> Dyn {
    let thread = attached();
    let mut link: *mut *mut Exception = &mut (*thread).exceptions;
    while !(*link).is_null() && *link != exception {
        link = &mut (**link).next;
    }
    if !(*link).is_null() {
        *link = (*exception).next;
    }
    let taken = *Box::from_raw(exception);
    (*thread).caught = taken.calls;
    (*thread).caught_foreign = taken.foreign;
    taken.value
}

/// Has generated code throw a value after the runtime function returns.
pub fn throw_value(value: Dyn) {
    // SAFETY: our own thread structure.
    unsafe {
        (*attached()).pending = value;
        (*attached()).pending_foreign = false;
    }
}

/// Has generated code throw what JavaScript threw: where no Haxe code catches it, JavaScript gets its own error back.
pub fn throw_foreign(value: Dyn) {
    throw_value(value);
    // SAFETY: our own thread structure.
    unsafe { (*attached()).pending_foreign = true }
}

/// Has generated code throw a text after the runtime function returns.
pub fn throw_text(text: &str) {
    throw_value(Str::of_str(text) as Dyn);
}

/// What a runtime function wants thrown, taken out of the thread structure.
pub fn take_pending_value() -> Option<Dyn> {
    let thread = attached();
    // SAFETY: our own thread structure.
    unsafe {
        let value = (*thread).pending;
        (*thread).pending = NO_PENDING;
        Some(value).filter(|v| *v != NO_PENDING)
    }
}

/// After a runtime function that may throw: the exception to raise, or null.
#[no_mangle]
pub extern "C" fn rayzor_take_pending() -> *mut Exception {
    take_pending_value().map_or(std::ptr::null_mut(), |value| {
        // SAFETY: our own thread structure.
        let foreign = unsafe { std::mem::take(&mut (*attached()).pending_foreign) };
        made(value, foreign)
    })
}
