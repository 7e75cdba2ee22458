//! Threads that run compiled code: their structure, attaching and detaching, and how all of them are stopped for a
//! collection.
//!
//! A thread is *running*, or *blocked*: in JavaScript, in a call that waits, or waiting for a collection to end. A blocked thread
//! doesn't touch the heap, and says from which stack address on its frames may hold references. As long as the process has had
//! one such thread only, blocking costs nothing.

use crate::abi::{Dyn, NULL_F64};
use crate::calls::{Call, Frame};
use crate::exception::Exception;
use crate::heap::alloc::{Walk, NO_BLOCK};
use crate::heap::size_class::CLASSES;
use crate::sync::{Condvar, Mutex, MutexGuard};
use crate::{os, program, tls};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering::*};

/// Free cells of a size class: generated code allocates by moving the cursor.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Span {
    /// The next cell.
    pub cursor: usize,
    /// Where the cells end.
    pub limit: usize,
}

/// What a thread knows about itself. `tls` says where it is found.
#[repr(C)]
pub struct Thread {
    /// Free cells by class; generated code knows this field.
    pub cursors: [Span; CLASSES],
    /// The lowest stack address that functions may use; generated code of programs with threads knows this field.
    pub stack_limit: usize,
    /// The innermost call of a debug build; generated code knows this field.
    pub frames: *const Frame,
    /// Where the cells come from.
    pub walks: [Walk; CLASSES],
    /// Bytes handed out since the collector looked last.
    pub allocated: usize,
    /// What a runtime function wants thrown; `NO_PENDING` when nothing.
    pub pending: Dyn,
    /// Exceptions on their way.
    pub exceptions: *mut Exception,
    /// The calls that led to what was caught last, in debug builds.
    pub caught: Vec<Call>,
    /// Whether what was caught last came from JavaScript and went through untouched.
    pub caught_foreign: bool,
    /// Whether `pending` came from JavaScript.
    pub pending_foreign: bool,
    /// Frames above this address hold no references of ours.
    pub stack_base: usize,
    /// While blocked: frames below this address hold no references of ours.
    stack_top: AtomicUsize,
    /// While blocked: the registers that calls preserve.
    registers: [usize; 12],
    /// Whether it is running.
    running: AtomicBool,
}

/// `Thread::pending` when there is nothing: no Dynamic has these bits.
pub const NO_PENDING: Dyn = NULL_F64 << 8;

/// Stack that is left when generated code finds it used up: room for runtime functions and JavaScript.
const STACK_RESERVE: usize = 192 * 1024;

struct World {
    threads: Vec<*mut Thread>,
    stopped: bool,
}

// SAFETY: the thread structures are only read under the lock, or by their own threads.
unsafe impl Send for World {}

static WORLD: Mutex<World> = Mutex::new(World { threads: Vec::new(), stopped: false });
static CHANGED: Condvar = Condvar::new();
/// Whether there ever was a second thread.
static MULTI: AtomicBool = AtomicBool::new(false);

/// Not 0 when threads should call `rayzor_thread_poll`.
#[no_mangle]
pub static rayzor_stop_requested: AtomicU32 = AtomicU32::new(0);

fn world() -> MutexGuard<'static, World> {
    match WORLD.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// This thread's structure; attaches it where it has none.
#[inline(always)]
pub fn attached() -> *mut Thread {
    let thread = tls::thread();
    if thread.is_null() {
        attach_here()
    } else {
        thread
    }
}

#[cold]
#[inline(never)]
fn attach_here() -> *mut Thread {
    rayzor_thread_attach();
    tls::thread()
}

/// Whether other threads may be running compiled code.
#[inline(always)]
pub fn is_multi() -> bool {
    MULTI.load(Relaxed)
}

/// Says that there will be another thread: from now on those that wait say so.
pub fn expect_threads() {
    MULTI.store(true, SeqCst);
}

/// Detaches its thread when that ends.
struct AtEnd;

impl Drop for AtEnd {
    fn drop(&mut self) {
        rayzor_thread_detach();
    }
}

thread_local! {
    static AT_END: AtEnd = const { AtEnd };
}

/// Lets this thread run compiled code; may be called again. Sets its stack limit too.
#[no_mangle]
pub extern "C" fn rayzor_thread_attach() {
    if program::has_threads() {
        tls::expect_threads();
    }
    if !tls::thread().is_null() {
        return;
    }
    AT_END.with(|_| ());
    let (low, high) = os::stack_bounds();
    let stack_limit = low + STACK_RESERVE.min((high - low) / 2);
    let thread = Box::into_raw(Box::new(Thread {
        cursors: [Span { cursor: 0, limit: 0 }; CLASSES],
        stack_limit,
        frames: std::ptr::null(),
        walks: [Walk { block: NO_BLOCK, zeroed: false, granule: 0 }; CLASSES],
        allocated: 0,
        pending: NO_PENDING,
        exceptions: std::ptr::null_mut(),
        caught: Vec::new(),
        caught_foreign: false,
        pending_foreign: false,
        stack_base: high,
        stack_top: AtomicUsize::new(0),
        registers: [0; 12],
        running: AtomicBool::new(true),
    }));
    let mut all = world();
    while all.stopped {
        all = wait(all);
    }
    all.threads.push(thread);
    if all.threads.len() > 1 {
        MULTI.store(true, SeqCst);
    }
    tls::set_thread(thread);
    tls::set_stack_limit(stack_limit);
}

/// Takes the thread back out: it runs no compiled code any more.
#[no_mangle]
pub extern "C" fn rayzor_thread_detach() {
    let thread = tls::thread();
    if thread.is_null() {
        return;
    }
    let mut all = world();
    while all.stopped {
        // Counts as blocked without frames while it waits.
        // SAFETY: our own structure.
        unsafe { (*thread).stack_top.store((*thread).stack_base, SeqCst) };
        unsafe { (*thread).running.store(false, SeqCst) };
        CHANGED.notify_all();
        all = wait(all);
    }
    all.threads.retain(|t| *t != thread);
    tls::set_thread(std::ptr::null_mut());
    drop(all);
    CHANGED.notify_all();
    // SAFETY: made by attach, and in no list any more.
    drop(unsafe { Box::from_raw(thread) });
}

fn wait(all: MutexGuard<'static, World>) -> MutexGuard<'static, World> {
    match CHANGED.wait(all) {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// Says that this thread doesn't touch the heap until `rayzor_thread_leave_blocking`. What its frames and registers refer to
/// stays alive.
#[no_mangle]
pub extern "C" fn rayzor_thread_enter_blocking() {
    let thread = tls::thread();
    if !is_multi() || thread.is_null() {
        return;
    }
    // SAFETY: our own structure; others read it only after `running` is false.
    unsafe {
        crate::registers::spill(&mut (*thread).registers);
        (*thread).stack_top.store(crate::registers::stack_pointer(), SeqCst);
        (*thread).running.store(false, SeqCst);
    }
    if rayzor_stop_requested.load(SeqCst) != 0 {
        // The collector may be waiting for this thread.
        drop(world());
        CHANGED.notify_all();
    }
}

/// The thread goes on; waits while a collection is going on.
#[no_mangle]
pub extern "C" fn rayzor_thread_leave_blocking() {
    let thread = tls::thread();
    if !is_multi() || thread.is_null() {
        return;
    }
    // SAFETY: our own structure.
    unsafe {
        (*thread).running.store(true, SeqCst);
        if rayzor_stop_requested.load(SeqCst) == 0 {
            return;
        }
        (*thread).running.store(false, SeqCst);
        let mut all = world();
        CHANGED.notify_all();
        while all.stopped {
            all = wait(all);
        }
        (*thread).running.store(true, SeqCst);
    }
}

/// Stops here while a collection is going on. Loops of generated code call it when `rayzor_stop_requested` isn't 0.
#[no_mangle]
#[inline(never)]
pub extern "C" fn rayzor_thread_poll() {
    if rayzor_stop_requested.load(Relaxed) != 0 {
        rayzor_thread_enter_blocking();
        rayzor_thread_leave_blocking();
    }
}

/// Where the preserved registers of a thread are kept while it doesn't run.
///
/// # Safety
/// `thread` is the calling thread's structure.
pub unsafe fn registers_of<'a>(thread: *mut Thread) -> &'a mut [usize; 12] {
    &mut (*thread).registers
}

/// Stops all other threads, calls `work` with the structures of all threads, and lets them go on. False when another thread
/// did that first (this one has waited for its end).
pub fn stop_the_world(work: impl FnOnce(&[*mut Thread])) -> bool {
    let me = attached();
    let mut all = world();
    if all.stopped {
        drop(all);
        rayzor_thread_poll();
        return false;
    }
    all.stopped = true;
    rayzor_stop_requested.store(1, SeqCst);
    // SAFETY: structures in the list are alive.
    while all.threads.iter().any(|t| *t != me && unsafe { (**t).running.load(SeqCst) }) {
        all = wait(all);
    }
    let threads = all.threads.clone();
    // The lock must be free meanwhile: blocked threads that want to go on look at `stopped`.
    drop(all);
    work(&threads);
    all = world();
    all.stopped = false;
    rayzor_stop_requested.store(0, SeqCst);
    drop(all);
    CHANGED.notify_all();
    true
}

impl Thread {
    /// Calls `visit` with every word of a stopped thread that may be a reference: its frames, registers and what it holds.
    ///
    /// # Safety
    /// The thread is stopped, or `top` is an address on the stack of the calling thread, whose structure this is.
    pub unsafe fn roots(&self, top: Option<usize>, mut visit: impl FnMut(*const u64, usize)) {
        let from = top.unwrap_or_else(|| self.stack_top.load(SeqCst)) & !7;
        if from < self.stack_base {
            visit(from as *const u64, (self.stack_base - from) / 8);
        }
        visit(self.registers.as_ptr() as *const u64, self.registers.len());
        visit(&self.pending, 1);
        let mut exception = self.exceptions;
        while !exception.is_null() {
            visit(&(*exception).value, 1);
            exception = (*exception).next;
        }
    }
}
