//! Threads of the program: the `thread.*` and `atomic.*` rows. What waits is built in Haxe upon `wait` and `wake`, so that
//! locks, queues and messages live in the collected heap.

pub mod atomic;
#[cfg(test)]
mod tests;
pub mod wait;

use crate::abi::{header, Array, Dyn, Raw, CLASS_ARRAY, ELEM_DYN};
use crate::exception::throw_text;
use crate::heap::alloc::{rayzor_gc_alloc, rayzor_raw_new};
use crate::heap::roots::{hold, let_go, rayzor_roots_add, rayzor_roots_remove};
use crate::mutator::{
    expect_threads, rayzor_thread_attach, rayzor_thread_enter_blocking, rayzor_thread_leave_blocking,
};
use crate::program::{has_threads, module, report};
use crate::sync::Mutex;
use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering::*};

/// Bytes of stack that a thread has.
const STACK: usize = 4 << 20;

/// Whether the program has a `main` of its own: no JavaScript is there.
static STANDALONE: AtomicBool = AtomicBool::new(false);

/// What is called after `main`.
static AT_END: Mutex<Vec<Dyn>> = Mutex::new(Vec::new());

/// A word that the collector looks at, with an address that doesn't change.
struct Root(Box<u64>);

impl Root {
    fn new() -> Root {
        let word = Box::new(0);
        // SAFETY: the word lives until the root is dropped.
        unsafe { rayzor_roots_add(&*word, 1) };
        Root(word)
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        rayzor_roots_remove(&*self.0);
    }
}

thread_local! {
    static CURRENT: RefCell<Option<Root>> = const { RefCell::new(None) };
}

/// What `set_current` was given in this thread, or null.
#[no_mangle]
pub extern "C" fn rayzor_thread_current() -> Dyn {
    CURRENT.try_with(|current| current.borrow().as_ref().map_or(0, |root| *root.0)).unwrap_or(0)
}

/// Keeps a value for this thread.
#[no_mangle]
pub extern "C" fn rayzor_thread_set_current(value: Dyn) {
    CURRENT.with(|current| *current.borrow_mut().get_or_insert_with(Root::new).0 = value);
}

/// Calls a closure without arguments.
///
/// # Errors
/// What it threw.
///
/// # Safety
/// The thread is attached; `closure` is one of the program.
unsafe fn call(closure: Dyn) -> Result<Dyn, Dyn> {
    let adapter = match module().ok().and_then(|m| m.call) {
        Some(adapter) => adapter,
        None => return Ok(0),
    };
    let items: *mut Raw = rayzor_raw_new(ELEM_DYN, 0);
    let size = std::mem::size_of::<Array>() as u64;
    let list = rayzor_gc_alloc(size, header(CLASS_ARRAY, 2)) as *mut Array;
    (*list).data = items;
    let mut slots = [closure, list as u64];
    match adapter(slots.as_mut_ptr()) {
        0 => Ok(slots[0]),
        _ => Err(slots[0]),
    }
}

/// Calls a closure in this thread; what it throws is printed.
unsafe fn call_reporting(closure: Dyn) -> bool {
    match call(closure) {
        Ok(_) => true,
        Err(thrown) => {
            if let Ok(module) = module() {
                report(module, thrown);
            }
            false
        }
    }
}

/// Calls a closure in a new thread.
///
/// # Safety
/// `closure` is a closure of the program, without parameters.
#[no_mangle]
pub unsafe extern "C" fn rayzor_thread_start(closure: Dyn) {
    if !has_threads() {
        // Its code finds the thread's structure where there can be only one.
        return throw_text("This program was compiled as one without threads");
    }
    // From now on waiting must be told to the collector, also by this thread.
    expect_threads();
    hold(closure);
    let started = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        rayzor_thread_attach();
        call_reporting(closure);
        let_go(closure);
    });
    if let Err(error) = started {
        let_go(closure);
        throw_text(&format!("The system can't start another thread: {error}"));
    }
}

/// Lets others go first.
#[no_mangle]
pub extern "C" fn rayzor_thread_pause() {
    rayzor_thread_enter_blocking();
    std::thread::yield_now();
    rayzor_thread_leave_blocking();
}

/// How many threads run at a time.
#[no_mangle]
pub extern "C" fn rayzor_thread_processors() -> i32 {
    std::thread::available_parallelism().map_or(1, |n| n.get().min(1 << 16) as i32)
}

/// Whether JavaScript is there.
#[no_mangle]
pub extern "C" fn rayzor_thread_has_host() -> u8 {
    !STANDALONE.load(Relaxed) as u8
}

/// Says that the program has a `main` of its own.
pub fn set_standalone() {
    STANDALONE.store(true, Relaxed);
}

fn at_end() -> crate::sync::MutexGuard<'static, Vec<Dyn>> {
    match AT_END.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// Has a closure called after the program's `main`.
#[no_mangle]
pub extern "C" fn rayzor_thread_at_end(closure: Dyn) {
    hold(closure);
    at_end().push(closure);
}

/// Calls what is to be called after `main`, also what is added meanwhile. False when something was thrown.
///
/// # Safety
/// The thread is attached.
pub unsafe fn run_at_end() -> bool {
    loop {
        let all = std::mem::take(&mut *at_end());
        if all.is_empty() {
            return true;
        }
        for closure in all {
            if !call_reporting(closure) {
                return false;
            }
            let_go(closure);
        }
    }
}
