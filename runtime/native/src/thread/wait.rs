//! Waiting for a word to change. Who waits stands in a table beside the heap, by the word's address: heap objects don't move.

use crate::abi::Raw;
use crate::mutator::{rayzor_thread_enter_blocking, rayzor_thread_leave_blocking};
use crate::sync::{Mutex, MutexGuard};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering::*};
use std::thread::Thread;
use std::time::{Duration, Instant};

/// Who waits. It lives on the stack of its thread until `woken` is set or it takes itself out.
pub(super) struct Waiter {
    thread: Thread,
    woken: AtomicBool,
}

pub(super) type Queue = Vec<(usize, *const Waiter)>;

struct Bucket(Mutex<Queue>);

// SAFETY: waiters are looked at only while they are in the queue, under its lock.
unsafe impl Sync for Bucket {}

// Only copied into the table.
#[allow(clippy::declare_interior_mutable_const)]
const EMPTY: Bucket = Bucket(Mutex::new(Vec::new()));
const BUCKETS: usize = 256;
static TABLE: [Bucket; BUCKETS] = [EMPTY; BUCKETS];

pub(super) fn queue_of(word: usize) -> MutexGuard<'static, Queue> {
    match TABLE[(word >> 4) % BUCKETS].0.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// The first word of a raw array.
///
/// # Safety
/// `raw` is a raw array of Ints with at least one.
pub unsafe fn word_of<'a>(raw: *mut Raw) -> &'a AtomicI32 {
    &*(Raw::data(raw) as *const AtomicI32)
}

/// Waits for `wake` unless the word isn't `expected`; so many seconds at most where that isn't negative. 0 when the time was up.
///
/// # Safety
/// `raw` is a raw array of Ints with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_thread_wait(raw: *mut Raw, expected: i32, seconds: f64) -> u8 {
    let word = word_of(raw);
    if word.load(SeqCst) != expected {
        return 1;
    }
    crate::output::flush();
    rayzor_thread_enter_blocking();
    let woken = wait_on(word, expected, seconds);
    rayzor_thread_leave_blocking();
    woken as u8
}

fn wait_on(word: &AtomicI32, expected: i32, seconds: f64) -> bool {
    let at = word as *const _ as usize;
    let waiter = Waiter { thread: std::thread::current(), woken: AtomicBool::new(false) };
    let own: *const Waiter = &waiter;
    {
        let mut queue = queue_of(at);
        if word.load(SeqCst) != expected {
            return true;
        }
        queue.push((at, own));
    }
    // A century is as good as without end.
    let end = (seconds >= 0.0).then(|| Instant::now() + Duration::from_secs_f64(seconds.min(3.2e9)));
    while !waiter.woken.load(Acquire) {
        match end {
            None => std::thread::park(),
            Some(end) => {
                let now = Instant::now();
                if now < end {
                    std::thread::park_timeout(end - now);
                    continue;
                }
                let mut queue = queue_of(at);
                if let Some(i) = queue.iter().position(|w| w.1 == own) {
                    queue.remove(i);
                    return false;
                }
            }
        }
    }
    true
}

/// Wakes one of those who wait for the word, or all.
///
/// # Safety
/// As `rayzor_thread_wait`.
#[no_mangle]
pub unsafe extern "C" fn rayzor_thread_wake(raw: *mut Raw, all: u8) {
    let at = word_of(raw) as *const _ as usize;
    let mut queue = queue_of(at);
    let mut woken: Vec<Thread> = Vec::new();
    let mut i = 0;
    while i < queue.len() {
        if queue[i].0 != at {
            i += 1;
            continue;
        }
        // The first that came goes first.
        let waiter = &*queue.remove(i).1;
        woken.push(waiter.thread.clone());
        // Its thread may go on, and the waiter be gone, from here on.
        waiter.woken.store(true, Release);
        if all == 0 {
            break;
        }
    }
    drop(queue);
    for thread in woken {
        thread.unpark();
    }
}
