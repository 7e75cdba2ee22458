//! The registers that calls preserve: a collector must see them, because a caller's reference may be nowhere else.

use std::arch::asm;

/// Stores the preserved registers.
#[inline(always)]
pub fn spill(into: &mut [usize; 12]) {
    let at = into.as_mut_ptr();
    // SAFETY: stores into the array only.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        asm!(
            "mov [{at}], rbx",
            "mov [{at} + 8], rbp",
            "mov [{at} + 16], r12",
            "mov [{at} + 24], r13",
            "mov [{at} + 32], r14",
            "mov [{at} + 40], r15",
            at = in(reg) at,
            options(nostack, preserves_flags),
        );
    }
    // SAFETY: stores into the array only.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        asm!(
            "stp x19, x20, [{at}]",
            "stp x21, x22, [{at}, #16]",
            "stp x23, x24, [{at}, #32]",
            "stp x25, x26, [{at}, #48]",
            "stp x27, x28, [{at}, #64]",
            "str x29, [{at}, #80]",
            at = in(reg) at,
            options(nostack, preserves_flags),
        );
    }
}

/// The stack pointer of the function that this is inlined into.
#[inline(always)]
pub fn stack_pointer() -> usize {
    let sp: usize;
    // SAFETY: reads a register.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        asm!("mov {}, rsp", out(reg) sp, options(nomem, nostack, preserves_flags))
    };
    // SAFETY: reads a register.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        asm!("mov {}, sp", out(reg) sp, options(nomem, nostack, preserves_flags))
    };
    sp
}
