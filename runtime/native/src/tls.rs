//! The two thread-local words that generated code reads itself: `rayzor_thread` (the thread structure) and
//! `rayzor_stack_limit`.
//!
//! Rust can't export thread-local symbols, so they are defined in assembly. Both use the initial-exec model: an access is two
//! loads. There are only 16 bytes because that model takes them from a small reserve that all addons of a process share.

use crate::mutator::Thread;
use std::arch::{asm, global_asm};

global_asm!(
    ".section .tbss.rayzor,\"awT\",%nobits",
    ".p2align 3",
    ".globl rayzor_thread",
    ".hidden rayzor_thread",
    ".type rayzor_thread,%object",
    ".size rayzor_thread,8",
    "rayzor_thread:",
    ".zero 8",
    ".globl rayzor_stack_limit",
    ".hidden rayzor_stack_limit",
    ".type rayzor_stack_limit,%object",
    ".size rayzor_stack_limit,8",
    "rayzor_stack_limit:",
    ".zero 8",
    ".text",
);

#[cfg(target_arch = "x86_64")]
macro_rules! address_of {
    ($name:literal) => {{
        let at: usize;
        // SAFETY: reads the offset of a thread-local and the thread pointer.
        unsafe {
            asm!(
                concat!("mov {at}, qword ptr [rip + ", $name, "@GOTTPOFF]"),
                "add {at}, qword ptr fs:[0]",
                at = out(reg) at,
                options(nostack, readonly, pure),
            )
        };
        at
    }};
}

#[cfg(target_arch = "aarch64")]
macro_rules! address_of {
    ($name:literal) => {{
        let at: usize;
        // SAFETY: reads the offset of a thread-local and the thread pointer.
        unsafe {
            asm!(
                concat!("adrp {at}, :gottprel:", $name),
                concat!("ldr {at}, [{at}, :gottprel_lo12:", $name, "]"),
                "mrs {tp}, tpidr_el0",
                "add {at}, {at}, {tp}",
                at = out(reg) at,
                tp = out(reg) _,
                options(nostack, readonly, pure),
            )
        };
        at
    }};
}

/// The structure of this thread; null before it is attached.
#[inline(always)]
pub fn thread() -> *mut Thread {
    let at = address_of!("rayzor_thread") as *const *mut Thread;
    // SAFETY: the word belongs to this thread.
    unsafe { *at }
}

/// Sets this thread's structure.
pub fn set_thread(thread: *mut Thread) {
    let at = address_of!("rayzor_thread") as *mut *mut Thread;
    // SAFETY: the word belongs to this thread.
    unsafe { *at = thread }
}

/// The lowest stack address that functions may use.
pub fn stack_limit() -> usize {
    let at = address_of!("rayzor_stack_limit") as *const usize;
    // SAFETY: the word belongs to this thread.
    unsafe { *at }
}

/// Sets this thread's stack limit.
pub fn set_stack_limit(limit: usize) {
    let at = address_of!("rayzor_stack_limit") as *mut usize;
    // SAFETY: the word belongs to this thread.
    unsafe { *at = limit }
}
