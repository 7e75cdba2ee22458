//! Where the structure of the running thread is found.
//!
//! Thread-local variables that code reads at once have to be in the memory that the dynamic linker sets aside for all libraries
//! that are loaded later, and one of them puts all of its library's there: about eleven addons use it up. So:
//!
//! - Programs that start no threads run compiled code on one thread: two plain globals will do.
//! - In programs with threads the structure is the value of a key of pthreads. C libraries keep the values of the first keys at a
//!   fixed distance from the thread pointer; code reads it there. The distance is found by looking for a value just set.
//! - Where it isn't found (another C library, or too many keys in the process) a call gives the structure.

use crate::mutator::Thread;
use crate::sync::Once;
use std::arch::asm;
use std::cell::Cell;
use std::os::raw::{c_char, c_int, c_void};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering::Relaxed};

/// The one thread's structure, in programs without threads. Null before it is attached.
#[no_mangle]
pub static rayzor_thread: AtomicPtr<Thread> = AtomicPtr::new(std::ptr::null_mut());

/// The lowest stack address that functions may use, in programs without threads.
#[no_mangle]
pub static rayzor_stack_limit: AtomicUsize = AtomicUsize::new(0);

/// In programs with threads: how far from the thread pointer a thread keeps the address of its structure; 0 where it has no
/// such place, and `rayzor_thread_find` is called. Set before compiled code runs.
#[no_mangle]
pub static rayzor_thread_offset: AtomicUsize = AtomicUsize::new(ONE_THREAD);

/// `rayzor_thread_offset` in programs without threads.
const ONE_THREAD: usize = usize::MAX;

/// The key of pthreads, where there is one.
static KEY: AtomicUsize = AtomicUsize::new(usize::MAX);
static START: Once = Once::new();

thread_local! {
    /// The structure where the key can't be read directly.
    static SLOW: Cell<*mut Thread> = const { Cell::new(std::ptr::null_mut()) };
}

/// C's `pthread_key_t`.
#[cfg(target_os = "linux")]
type Key = std::os::raw::c_uint;
/// C's `pthread_key_t`.
#[cfg(target_os = "macos")]
type Key = std::os::raw::c_ulong;

extern "C" {
    fn pthread_key_create(key: *mut Key, at_end: *const c_void) -> c_int;
    fn pthread_key_delete(key: Key) -> c_int;
    fn pthread_setspecific(key: Key, value: *const c_void) -> c_int;
}

/// Says that the program starts threads. Before any thread is attached.
pub fn expect_threads() {
    START.call_once(|| rayzor_thread_offset.store(make_key().unwrap_or(0), Relaxed));
}

/// Makes a key whose value can be read directly; gives its distance from the thread pointer.
fn make_key() -> Option<usize> {
    let mut key: Key = 0;
    // SAFETY: plain calls; nobody else knows the key.
    unsafe {
        if pthread_key_create(&mut key, std::ptr::null()) != 0 {
            return None;
        }
        match distance_of(key) {
            Some(distance) => {
                pthread_setspecific(key, std::ptr::null());
                KEY.store(key as usize, Relaxed);
                Some(distance)
            }
            None => {
                pthread_key_delete(key);
                None
            }
        }
    }
}

/// The keys whose values glibc keeps in the descriptor of the thread itself.
const DIRECT_KEYS: Key = 32;
/// Bytes of that descriptor that are looked through: less than it has in any version from 2.17 on.
const DESCRIPTOR: usize = 0x600;

/// The distance of a key's value from the thread pointer.
unsafe fn distance_of(key: Key) -> Option<usize> {
    let version = crate::os::symbol(b"gnu_get_libc_version\0") as *const c_char;
    if !cfg!(target_os = "linux") || version.is_null() || key >= DIRECT_KEYS {
        return None;
    }
    // On x86-64 the thread pointer is the descriptor's beginning, on aarch64 its end.
    let sign = if cfg!(target_arch = "x86_64") { 1 } else { -1isize };
    let marks = [0x5261_797a_6f72_0001usize, 0x0bad_5eed_0000_0002];
    pthread_setspecific(key, marks[0] as *const c_void);
    for word in 1..DESCRIPTOR / 8 {
        let distance = (sign * 8 * word as isize) as usize;
        if read_at(distance) as usize != marks[0] {
            continue;
        }
        // Another word may hold the same by chance, or be a copy.
        pthread_setspecific(key, marks[1] as *const c_void);
        if read_at(distance) as usize == marks[1] {
            return Some(distance);
        }
        pthread_setspecific(key, marks[0] as *const c_void);
    }
    None
}

/// The word at a distance from the thread pointer.
#[inline(always)]
unsafe fn read_at(distance: usize) -> *mut Thread {
    let word: *mut Thread;
    #[cfg(target_arch = "x86_64")]
    asm!("mov {}, fs:[{}]", out(reg) word, in(reg) distance, options(nostack, readonly, pure, preserves_flags));
    #[cfg(target_arch = "aarch64")]
    asm!(
        "mrs {tp}, tpidr_el0",
        "ldr {word}, [{tp}, {distance}]",
        tp = out(reg) _,
        word = out(reg) word,
        distance = in(reg) distance,
        options(nostack, readonly, pure, preserves_flags),
    );
    word
}

/// The structure of this thread; null before it is attached.
#[inline(always)]
pub fn thread() -> *mut Thread {
    // The runtime's own tests are a program with threads.
    if cfg!(test) {
        expect_threads();
    }
    match rayzor_thread_offset.load(Relaxed) {
        ONE_THREAD => rayzor_thread.load(Relaxed),
        0 => rayzor_thread_find(),
        // SAFETY: found by `distance_of`, the same for all threads.
        distance => unsafe { read_at(distance) },
    }
}

/// The structure of this thread where `rayzor_thread_offset` is 0.
#[no_mangle]
#[cold]
#[inline(never)]
pub extern "C" fn rayzor_thread_find() -> *mut Thread {
    SLOW.try_with(Cell::get).unwrap_or(std::ptr::null_mut())
}

/// Sets this thread's structure.
pub fn set_thread(thread: *mut Thread) {
    match rayzor_thread_offset.load(Relaxed) {
        ONE_THREAD => rayzor_thread.store(thread, Relaxed),
        0 => SLOW.with(|slow| slow.set(thread)),
        _ => {
            // SAFETY: our own key.
            let status = unsafe { pthread_setspecific(KEY.load(Relaxed) as Key, thread as *const c_void) };
            assert_eq!((status, self::thread()), (0, thread), "a thread's value isn't where other threads keep it");
        }
    }
}

/// Sets the stack limit of programs without threads.
pub fn set_stack_limit(limit: usize) {
    rayzor_stack_limit.store(limit, Relaxed);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thread_has_its_own_word() {
        expect_threads();
        let own = |word: usize| {
            std::thread::spawn(move || {
                assert!(thread().is_null());
                set_thread(word as *mut Thread);
                std::thread::yield_now();
                let found = thread() as usize;
                set_thread(std::ptr::null_mut());
                found
            })
        };
        let threads: Vec<_> = (1..9).map(|i| (i * 16, own(i * 16))).collect();
        for (word, thread) in threads {
            assert_eq!(thread.join().ok(), Some(word));
        }
    }

    #[test]
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    fn a_key_is_read_directly_where_the_first_keys_are_free() {
        expect_threads();
        assert!(!matches!(rayzor_thread_offset.load(Relaxed), 0 | ONE_THREAD));
        // What is found is the key's value, and not of any other key.
        let mut key: Key = 0;
        unsafe {
            assert_eq!(pthread_key_create(&mut key, std::ptr::null()), 0);
            if let Some(distance) = distance_of(key) {
                assert_ne!(distance, rayzor_thread_offset.load(Relaxed));
                pthread_setspecific(key, 0x1230 as *const c_void);
                assert_eq!(read_at(distance) as usize, 0x1230);
            }
            pthread_key_delete(key);
        }
    }

    #[test]
    fn later_keys_are_left_alone() {
        assert_eq!(unsafe { distance_of(DIRECT_KEYS) }, None);
    }
}
