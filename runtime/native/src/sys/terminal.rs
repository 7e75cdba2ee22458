//! The `sys.get_char` row: keys, without waiting for the end of the line.

use crate::output;
use crate::system::rayzor_sys_read_byte;
use std::os::raw::c_int;

/// C's `struct termios`, larger than any of its forms; only the local flags are looked at.
#[repr(C, align(8))]
struct Termios([u8; 128]);

extern "C" {
    fn isatty(fd: c_int) -> c_int;
    fn tcgetattr(fd: c_int, termios: *mut Termios) -> c_int;
    fn tcsetattr(fd: c_int, action: c_int, termios: *const Termios) -> c_int;
}

/// Clears the flags that echo keys and wait for the end of a line.
#[cfg(target_os = "linux")]
fn raw(settings: &mut Termios) {
    const LOCAL: usize = 12;
    const ICANON_ECHO: u32 = 2 | 8;
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&settings.0[LOCAL..LOCAL + 4]);
    let flags = u32::from_ne_bytes(bytes) & !ICANON_ECHO;
    settings.0[LOCAL..LOCAL + 4].copy_from_slice(&flags.to_ne_bytes());
}

/// Clears the flags that echo keys and wait for the end of a line.
#[cfg(target_os = "macos")]
fn raw(settings: &mut Termios) {
    const LOCAL: usize = 24;
    const ICANON_ECHO: u64 = 0x100 | 8;
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&settings.0[LOCAL..LOCAL + 8]);
    let flags = u64::from_ne_bytes(bytes) & !ICANON_ECHO;
    settings.0[LOCAL..LOCAL + 8].copy_from_slice(&flags.to_ne_bytes());
}

/// A key from the terminal; where input is none the next byte, -1 at the end.
#[no_mangle]
pub extern "C" fn rayzor_sys_get_char(echo: u8) -> i32 {
    let mut settings = Termios([0; 128]);
    // SAFETY: plain calls; the structure is large enough.
    let is_terminal = unsafe { isatty(0) != 0 && tcgetattr(0, &mut settings) == 0 };
    let before = Termios(settings.0);
    if is_terminal {
        raw(&mut settings);
        // SAFETY: what tcgetattr gave, but for flags.
        unsafe { tcsetattr(0, 0, &settings) };
    }
    let key = rayzor_sys_read_byte();
    if is_terminal {
        // SAFETY: what tcgetattr gave.
        unsafe { tcsetattr(0, 0, &before) };
    }
    if echo != 0 && key >= 0 {
        output::write(&[key as u8]);
    }
    key
}
