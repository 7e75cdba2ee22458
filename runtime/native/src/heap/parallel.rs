//! Marking by several threads. Each has a stack of its own and gives half of it away when others have nothing to do.
//!
//! Helpers come when they come: marking ends when all that have come are out of work, so one that the system doesn't let
//! run is not waited for.

use super::collect::last_live;
use super::mark::Marker;
use crate::sync::{Condvar, Mutex, MutexGuard, Once};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Below this much alive at the last collection the other threads aren't worth waking.
const LEAST_LIVE: usize = 16 << 20;
/// The most threads that mark unless `RAYZOR_GC_THREADS` in the environment says how many; never more than there are processors.
const DEFAULT_THREADS: usize = 4;
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
    /// The helpers, and whether they are to end.
    threads: Vec<JoinHandle<()>>,
    is_ended: bool,
}

static WORK: Mutex<Work> = Mutex::new(Work {
    shares: Vec::new(),
    workers: 0,
    idle: 0,
    is_open: false,
    live: 0,
    threads: Vec::new(),
    is_ended: false,
});
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

/// Helpers are started at the first call, and ended by `stop`.
fn helpers() -> usize {
    START.call_once(|| {
        let asked = std::env::var("RAYZOR_GC_THREADS").ok().and_then(|text| text.parse::<usize>().ok());
        let processors = std::thread::available_parallelism().map_or(1, |n| n.get());
        let count = asked.unwrap_or(processors.min(DEFAULT_THREADS)).clamp(1, MOST_THREADS) - 1;
        let mut threads = Vec::new();
        for _ in 0..count {
            let builder = std::thread::Builder::new().name("haxe-gc".to_owned()).stack_size(128 * 1024);
            threads.extend(builder.spawn(help));
        }
        HELPERS.store(threads.len(), Relaxed);
        work().threads = threads;
    });
    HELPERS.load(Relaxed)
}

/// Ends the helpers and waits for that: the code that they run may be unloaded. From then on one thread marks.
pub fn stop() {
    // None are started any more.
    START.call_once(|| ());
    HELPERS.store(0, Relaxed);
    let threads = {
        let mut guard = work();
        guard.is_ended = true;
        std::mem::take(&mut guard.threads)
    };
    CHANGED.notify_all();
    for thread in threads {
        let _ = thread.join();
    }
}

/// Whether the next marking is worth sharing. Where the processors are busy with other things helpers may cost more than they
/// bring: what was faster of late is done, and the other tried now and then.
struct Choice {
    /// Of one thread, and of all: ns per KB alive, smoothed; 0 is not known yet.
    cost: [AtomicU64; 2],
    count: AtomicUsize,
}

static CHOICE: Choice = Choice { cost: [AtomicU64::new(0), AtomicU64::new(0)], count: AtomicUsize::new(0) };

/// How many markings pass between two trials of what was slower.
const TRIAL: usize = 16;

impl Choice {
    fn shares(&self) -> bool {
        let [alone, shared] = [self.cost[0].load(Relaxed), self.cost[1].load(Relaxed)];
        // The first ones: shared, alone.
        if shared == 0 || alone == 0 {
            return shared == 0;
        }
        let is_better = shared <= alone;
        is_better != (self.count.fetch_add(1, Relaxed) % TRIAL == TRIAL - 1)
    }

    fn learn(&self, shared: bool, bytes: usize, time: Duration) {
        let cost = &self.cost[shared as usize];
        let now = (time.as_nanos() as u64 * 1024 / bytes as u64).max(1);
        let old = cost.load(Relaxed);
        cost.store(if old == 0 { now } else { (old + now + 1) / 2 }, Relaxed);
    }
}

/// What a helper does all its life.
fn help() {
    let mut guard = work();
    loop {
        if guard.is_ended {
            return;
        }
        if !guard.is_open || guard.shares.is_empty() {
            HUNGRY.store(guard.is_open, Relaxed);
            guard = wait(guard);
            continue;
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
    if last_live() < LEAST_LIVE || marker.stack.is_empty() || helpers() == 0 {
        return marker.drain();
    }
    #[cfg(not(test))]
    let shared = CHOICE.shares();
    #[cfg(test)]
    let shared = match FORCED.load(Relaxed) {
        0 => CHOICE.shares(),
        forced => forced == 2,
    };
    let before = marker.live;
    let start = Instant::now();
    if shared {
        drain_together(marker);
    } else {
        marker.drain();
    }
    let marked = marker.live - before;
    if marked >= LEAST_LIVE {
        CHOICE.learn(shared, marked, start.elapsed());
    }
}

fn drain_together(marker: &mut Marker) {
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

/// Has all threads mark from now on, or one.
#[cfg(test)]
pub fn force(together: bool) {
    FORCED.store(1 + together as usize, Relaxed);
}

#[cfg(test)]
static FORCED: AtomicUsize = AtomicUsize::new(0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_faster_is_done_and_the_other_tried_now_and_then() {
        let choice = Choice { cost: [AtomicU64::new(0), AtomicU64::new(0)], count: AtomicUsize::new(0) };
        let run = |alone: u64, shared: u64, times: usize| -> usize {
            let mut together = 0;
            for _ in 0..times {
                let is_shared = choice.shares();
                together += is_shared as usize;
                choice.learn(is_shared, 1 << 20, Duration::from_micros(if is_shared { shared } else { alone }));
            }
            together
        };
        assert_eq!(run(1000, 600, 2), 1);
        assert_eq!(run(1000, 600, 160), 150);
        // The processors become busy.
        assert!(run(1000, 5000, 160) < 20);
        assert!(run(1000, 600, 320) > 200);
    }
}
