//! Marking by several threads. Each has a stack of its own and gives half of it away when others have nothing to do.
//!
//! Helpers come when they come: marking ends when all that have come are out of work, so one that the system doesn't let
//! run is not waited for.

use super::collect::last_live;
use super::mark::Marker;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Condvar, Mutex, MutexGuard, Once};

/// Below this much alive at the last collection the other threads aren't worth waking.
const LEAST_LIVE: usize = 16 << 20;
/// The most threads that mark.
const MOST_THREADS: usize = 64;
/// Objects in a share of work.
const LEAST_SHARE: usize = 4;

struct Work {
    /// Shares that nobody has taken.
    shares: Vec<Vec<usize>>,
    /// Threads that mark, and those of them that have nothing to do.
    workers: usize,
    idle: usize,
    /// Whether marking is going on.
    is_open: bool,
    /// Bytes that helpers have marked.
    live: usize,
}

static WORK: Mutex<Work> = Mutex::new(Work { shares: Vec::new(), workers: 0, idle: 0, is_open: false, live: 0 });
static CHANGED: Condvar = Condvar::new();
static START: Once = Once::new();
static HELPERS: AtomicUsize = AtomicUsize::new(0);
/// Whether somebody waits for a share: looked at without the lock.
static HUNGRY: AtomicBool = AtomicBool::new(false);

fn work() -> MutexGuard<'static, Work> {
    match WORK.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

fn wait(guard: MutexGuard<'static, Work>) -> MutexGuard<'static, Work> {
    match CHANGED.wait(guard) {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// How many helpers there are; starts them at the first call. One thread marks unless `RAYZOR_GC_THREADS` in the
/// environment asks for more: on machines whose processors are busy helpers cost more than they bring.
fn helpers() -> usize {
    START.call_once(|| {
        let wanted = std::env::var("RAYZOR_GC_THREADS").ok().and_then(|text| text.parse::<usize>().ok());
        let count = wanted.unwrap_or(1).clamp(1, MOST_THREADS) - 1;
        for _ in 0..count {
            let started = std::thread::Builder::new().name("haxe-gc".to_owned()).stack_size(128 * 1024).spawn(help);
            if started.is_ok() {
                HELPERS.fetch_add(1, Relaxed);
            }
        }
    });
    HELPERS.load(Relaxed)
}

/// What a helper does all its life.
fn help() {
    let mut guard = work();
    loop {
        while !guard.is_open || guard.shares.is_empty() {
            HUNGRY.store(guard.is_open, Relaxed);
            guard = wait(guard);
        }
        guard.workers += 1;
        drop(guard);
        let mut marker = Marker::start();
        take_shares(&mut marker);
        guard = work();
        guard.live += marker.live;
        guard.workers -= 1;
        if guard.workers == 0 {
            CHANGED.notify_all();
        }
    }
}

/// Takes share after share until nobody has any.
fn take_shares(marker: &mut Marker) {
    let mut guard = work();
    loop {
        if let Some(mut share) = guard.shares.pop() {
            drop(guard);
            marker.stack.append(&mut share);
            marker.drain_shared();
            guard = work();
            continue;
        }
        guard.idle += 1;
        if guard.idle == guard.workers {
            guard.is_open = false;
            CHANGED.notify_all();
        }
        while guard.is_open && guard.shares.is_empty() {
            HUNGRY.store(true, Relaxed);
            guard = wait(guard);
        }
        guard.idle -= 1;
        if !guard.is_open {
            return;
        }
    }
}

/// Gives half of a stack away when somebody waits for work.
#[inline(always)]
pub fn share(stack: &mut Vec<usize>) {
    if HUNGRY.load(Relaxed) && stack.len() >= 2 * LEAST_SHARE {
        give(stack);
    }
}

#[cold]
fn give(stack: &mut Vec<usize>) {
    // The older half: what is nearer to the roots leads to more.
    let rest = stack.split_off(stack.len() / 2);
    let half = std::mem::replace(stack, rest);
    let mut guard = work();
    guard.shares.push(half);
    // Whoever still waits says so again.
    HUNGRY.store(false, Relaxed);
    drop(guard);
    CHANGED.notify_all();
}

/// Marks all that the marker's stack leads to, with helpers where there is much. The world is stopped.
pub fn drain(marker: &mut Marker) {
    if last_live() < LEAST_LIVE || helpers() == 0 {
        return marker.drain();
    }
    {
        let mut guard = work();
        guard.is_open = true;
        guard.workers = 1;
        guard.live = 0;
        guard.shares.push(std::mem::take(&mut marker.stack));
    }
    CHANGED.notify_all();
    take_shares(marker);
    let mut guard = work();
    guard.workers -= 1;
    while guard.workers > 0 {
        guard = wait(guard);
    }
    marker.live += guard.live;
    HUNGRY.store(false, Relaxed);
}
