//! Everything that the runtime asks the operating system for beyond what `std` gives: address space, stack bounds, symbols.
//! The declarations are our own because the crate has no dependencies.

use std::ffi::c_void;
use std::os::raw::{c_char, c_int};

const PROT_NONE: c_int = 0;
const PROT_READ: c_int = 1;
const PROT_WRITE: c_int = 2;
const MAP_PRIVATE: c_int = 2;
#[cfg(target_os = "linux")]
const MAP_FLAGS: c_int = MAP_PRIVATE | 0x20 | 0x4000; // anonymous, no reserve
#[cfg(target_os = "macos")]
const MAP_FLAGS: c_int = MAP_PRIVATE | 0x1000 | 0x40;
const MADV_DONTNEED: c_int = 4;

extern "C" {
    fn mmap(addr: *mut c_void, len: usize, prot: c_int, flags: c_int, fd: c_int, offset: i64) -> *mut c_void;
    fn mprotect(addr: *mut c_void, len: usize, prot: c_int) -> c_int;
    fn madvise(addr: *mut c_void, len: usize, advice: c_int) -> c_int;
    fn munmap(addr: *mut c_void, len: usize) -> c_int;
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    fn pthread_self() -> usize;
}

/// Takes address space without memory behind it, near `hint` where that is free. Null on failure.
pub fn reserve(bytes: usize, hint: usize) -> *mut u8 {
    // SAFETY: a new anonymous mapping touches no existing one (no MAP_FIXED).
    let at = unsafe { mmap(hint as *mut c_void, bytes, PROT_NONE, MAP_FLAGS, -1, 0) };
    if at as isize == -1 {
        std::ptr::null_mut()
    } else {
        at as *mut u8
    }
}

/// Gives address space back.
///
/// # Safety
/// `at` and `bytes` are what `reserve` gave, and nobody uses it any more.
pub unsafe fn release(at: *mut u8, bytes: usize) {
    munmap(at as *mut c_void, bytes);
}

/// Makes reserved pages usable; they read as zeros. Says whether it worked.
///
/// # Safety
/// The range lies in a reservation.
pub unsafe fn commit(at: *mut u8, bytes: usize) -> bool {
    mprotect(at as *mut c_void, bytes, PROT_READ | PROT_WRITE) == 0
}

/// Gives the memory of pages back; they stay usable. Says whether they read as zeros from now on.
///
/// # Safety
/// The range lies in committed pages whose content nobody needs.
pub unsafe fn discard(at: *mut u8, bytes: usize) -> bool {
    cfg!(target_os = "linux") && madvise(at as *mut c_void, bytes, MADV_DONTNEED) == 0
}

/// The address of a symbol of the process, or null. `name` ends with a zero byte.
pub fn symbol(name: &[u8]) -> *mut c_void {
    assert_eq!(name.last(), Some(&0));
    #[cfg(target_os = "linux")]
    let default = std::ptr::null_mut();
    #[cfg(target_os = "macos")]
    let default = -2isize as *mut c_void;
    // SAFETY: the name ends with a zero byte.
    unsafe { dlsym(default, name.as_ptr() as *const c_char) }
}

/// The lowest address of this thread's stack and the one after its highest.
#[cfg(target_os = "linux")]
pub fn stack_bounds() -> (usize, usize) {
    extern "C" {
        fn pthread_getattr_np(thread: usize, attr: *mut u64) -> c_int;
        fn pthread_attr_getstack(attr: *const u64, addr: *mut usize, size: *mut usize) -> c_int;
        fn pthread_attr_destroy(attr: *mut u64) -> c_int;
    }
    // pthread_attr_t has 56 bytes on x86-64 and 64 on others.
    let mut attr = [0u64; 16];
    let (mut addr, mut size) = (0usize, 0usize);
    // SAFETY: attr is large enough and initialised by the first call where it succeeds.
    unsafe {
        if pthread_getattr_np(pthread_self(), attr.as_mut_ptr()) == 0 {
            pthread_attr_getstack(attr.as_ptr(), &mut addr, &mut size);
            pthread_attr_destroy(attr.as_mut_ptr());
        }
    }
    if size == 0 {
        let here = &attr as *const _ as usize;
        return (here - 256 * 1024, here + 4096);
    }
    (addr, addr + size)
}

/// The lowest address of this thread's stack and the one after its highest.
#[cfg(target_os = "macos")]
pub fn stack_bounds() -> (usize, usize) {
    extern "C" {
        fn pthread_get_stackaddr_np(thread: usize) -> usize;
        fn pthread_get_stacksize_np(thread: usize) -> usize;
    }
    // SAFETY: plain queries about the calling thread.
    unsafe {
        let top = pthread_get_stackaddr_np(pthread_self());
        (top - pthread_get_stacksize_np(pthread_self()), top)
    }
}

/// Ends the program because no memory is left: nothing can be thrown then.
pub fn out_of_memory(what: &str, bytes: usize) -> ! {
    eprintln!("rayzor-runtime: out of memory ({what}: {bytes} bytes)");
    std::process::abort()
}
