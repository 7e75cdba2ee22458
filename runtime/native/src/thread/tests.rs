use super::atomic::*;
use super::wait::*;
use super::*;
use crate::abi::ELEM_I32;
use crate::mutator::rayzor_thread_attach;
use std::time::Instant;

/// An address that may go to another thread.
#[derive(Clone, Copy)]
struct Word(*mut Raw);
// SAFETY: tests keep the array alive.
unsafe impl Send for Word {}

impl Word {
    fn new() -> Word {
        rayzor_thread_attach();
        expect_threads();
        // SAFETY: the thread is attached.
        let raw = unsafe { rayzor_raw_new(ELEM_I32, 1) };
        hold(raw as Dyn);
        Word(raw)
    }

    fn add(self, v: i32) -> i32 {
        // SAFETY: a raw array of one Int.
        unsafe { rayzor_atomic_add(self.0, v) }
    }

    fn load(self) -> i32 {
        // SAFETY: a raw array of one Int.
        unsafe { rayzor_atomic_load(self.0) }
    }

    fn wait(self, expected: i32, seconds: f64) -> bool {
        // SAFETY: a raw array of one Int.
        unsafe { rayzor_thread_wait(self.0, expected, seconds) == 1 }
    }

    fn wake(self, all: bool) {
        // SAFETY: a raw array of one Int.
        unsafe { rayzor_thread_wake(self.0, all as u8) }
    }
}

fn in_thread(work: impl FnOnce() + Send + 'static) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        rayzor_thread_attach();
        work();
    })
}

/// Waits for threads as compiled code does: the collector need not wait for this one.
fn join(threads: Vec<std::thread::JoinHandle<()>>) {
    rayzor_thread_enter_blocking();
    for thread in threads {
        assert!(thread.join().is_ok());
    }
    rayzor_thread_leave_blocking();
}

#[test]
fn additions_of_threads_are_not_lost() {
    let word = Word::new();
    join(
        (0..4)
            .map(|_| {
                in_thread(move || {
                    for _ in 0..10_000 {
                        word.add(1);
                    }
                })
            })
            .collect(),
    );
    assert_eq!(word.load(), 40_000);
}

#[test]
fn operations_give_the_value_before() {
    let word = Word::new();
    // SAFETY: a raw array of one Int.
    unsafe {
        assert_eq!(rayzor_atomic_exchange(word.0, 12), 0);
        assert_eq!(rayzor_atomic_and(word.0, 10), 12);
        assert_eq!(rayzor_atomic_or(word.0, 1), 8);
        assert_eq!(rayzor_atomic_xor(word.0, 3), 9);
        assert_eq!(rayzor_atomic_compare_exchange(word.0, 9, 1), 10);
        assert_eq!(rayzor_atomic_compare_exchange(word.0, 10, 7), 10);
        assert_eq!(rayzor_atomic_load(word.0), 7);
        rayzor_atomic_store(word.0, i32::MAX);
        assert_eq!(rayzor_atomic_add(word.0, 1), i32::MAX);
        assert_eq!(rayzor_atomic_load(word.0), i32::MIN);
    }
}

#[test]
fn waiting_ends_by_a_wake_a_change_or_the_time() {
    let word = Word::new();
    assert!(word.wait(1, 10.0), "the word isn't 1");
    let started = Instant::now();
    assert!(!word.wait(0, 0.03));
    assert!(started.elapsed().as_secs_f64() >= 0.03);
    let waiting = in_thread(move || {
        word.add(1);
        while word.load() == 1 {
            assert!(word.wait(1, 20.0));
        }
    });
    while word.load() == 0 {
        rayzor_thread_pause();
    }
    word.add(1);
    word.wake(false);
    join(vec![waiting]);
}

#[test]
fn one_wake_lets_one_through_and_the_others_stay() {
    let word = Word::new();
    let through = Word::new();
    let threads = (0..5)
        .map(|_| {
            in_thread(move || {
                assert!(word.wait(0, 20.0));
                through.add(1);
            })
        })
        .collect::<Vec<_>>();
    let at = word.0 as usize + 16;
    let waiters = || queue_of(at).iter().filter(|w| w.0 == at).count();
    while waiters() < 5 {
        rayzor_thread_pause();
    }
    word.wake(false);
    while through.load() < 1 {
        rayzor_thread_pause();
    }
    assert_eq!(waiters(), 4);
    word.wake(true);
    join(threads);
    assert_eq!(through.load(), 5);
}

#[test]
fn each_thread_has_its_own_value_which_stays_alive() {
    rayzor_thread_attach();
    let text = crate::string::layout::Str::of_str("kept by the thread") as Dyn;
    rayzor_thread_set_current(text);
    join(vec![in_thread(|| {
        assert_eq!(rayzor_thread_current(), 0);
        rayzor_thread_set_current(3);
        assert_eq!(rayzor_thread_current(), 3);
    })]);
    crate::heap::collect::rayzor_gc_collect();
    assert_eq!(rayzor_thread_current(), text);
    // SAFETY: a string.
    assert_eq!(unsafe { crate::string::layout::Str::to_text(text as *const _) }, "kept by the thread");
}
