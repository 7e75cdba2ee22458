//! The collector against models.

use super::alloc::{rayzor_gc_alloc, rayzor_raw_new};
use super::collect::{rayzor_gc_collect, set_stress, stats};
use super::parallel;
use crate::abi::*;

#[test]
fn objects_are_zeroed_and_have_their_headers() {
    for bytes in [8u64, 16, 17, 24, 100, 512, 513, 5000, 32768, 32769, 70_000, 1_000_000] {
        for _ in 0..20 {
            unsafe {
                let at = rayzor_gc_alloc(bytes, header(9, 0));
                assert_eq!(at as usize % 16, 0);
                assert_eq!(*(at as *const u64), header(9, 0));
                let rest = std::slice::from_raw_parts_mut(at.add(8), bytes as usize - 8);
                assert!(rest.iter().all(|b| *b == 0));
                rest.fill(0xee);
            }
        }
    }
}

#[test]
fn arrays_have_their_elements() {
    for (kind, bytes) in [(ELEM_I8, 1), (ELEM_I16, 2), (ELEM_F32, 4), (ELEM_F64, 8), (ELEM_DYN, 8)] {
        let raw = unsafe { &mut *rayzor_raw_new(kind, 100) };
        assert_eq!((raw.length, raw.kind, element_bytes(kind)), (100, kind, bytes));
        assert_eq!(raw.header >> 32 != 0, kind >= ELEM_STRING);
    }
}

/// A random graph of objects, with a model of it in ordinary memory.
#[test]
fn a_living_graph_survives() {
    const NODES: usize = 400;
    let mut state = 5u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize % below
    };
    unsafe {
        // The only root: on this stack.
        let table = rayzor_raw_new(ELEM_DYN, NODES as i32);
        let nodes = Raw::data(table) as *mut *mut u64;
        let mut model: Vec<Option<(u64, usize, usize)>> = vec![None; NODES];
        for step in 0..60_000u64 {
            let index = next(NODES);
            // A node: an identity, two references, and a tail of some size that must keep its bytes.
            let tail = if next(40) == 0 { next(100_000) } else { next(300) } / 8;
            let (a, b) = (next(NODES), next(NODES));
            let node = rayzor_gc_alloc(32 + tail as u64 * 8, header(10, 2)) as *mut u64;
            *node.add(1) = *nodes.add(a) as u64;
            *node.add(2) = *nodes.add(b) as u64;
            *node.add(3) = step;
            for i in 0..tail {
                *node.add(4 + i) = step ^ i as u64;
            }
            *nodes.add(index) = node;
            model[index] = Some((step, tail, 0));
            if step % 64 == 0 {
                let gone = next(NODES);
                *nodes.add(gone) = std::ptr::null_mut();
                model[gone] = None;
            }
            if step % 5_000 == 0 {
                rayzor_gc_collect();
            }
            if step % 1_000 == 0 {
                for (i, expected) in model.iter().enumerate() {
                    let node = *nodes.add(i);
                    match expected {
                        None => assert!(node.is_null()),
                        Some((id, tail, _)) => {
                            assert_eq!(*node, header(10, 2));
                            assert_eq!(*node.add(3), *id);
                            for j in 0..*tail {
                                assert_eq!(*node.add(4 + j), id ^ j as u64);
                            }
                        }
                    }
                }
            }
            // The graph must not grow without end.
            if step % 2_000 == 0 {
                for i in 0..NODES {
                    let node = *nodes.add(i);
                    if !node.is_null() {
                        *node.add(1) = 0;
                        *node.add(2) = 0;
                    }
                }
            }
        }
    }
}

#[test]
fn cycles_are_freed() {
    unsafe fn make(count: usize) {
        for _ in 0..count {
            let a = rayzor_gc_alloc(1024, header(11, 1)) as *mut u64;
            let b = rayzor_gc_alloc(1024, header(11, 1)) as *mut u64;
            *a.add(1) = b as u64;
            *b.add(1) = a as u64;
        }
    }
    unsafe { make(100_000) };
    rayzor_gc_collect();
    // 200 MB were allocated; other tests run beside this one.
    assert!(stats().live < 100 << 20, "{:?}", stats());
}

#[test]
fn long_lists_need_no_deep_stack() {
    unsafe {
        let mut head: *mut u64 = std::ptr::null_mut();
        for i in 0..1_000_000u64 {
            let node = rayzor_gc_alloc(24, header(12, 1)) as *mut u64;
            *node.add(1) = head as u64;
            *node.add(2) = i;
            head = node;
        }
        rayzor_gc_collect();
        let mut expected = 1_000_000u64;
        while !head.is_null() {
            expected -= 1;
            assert_eq!(*head.add(2), expected);
            head = *head.add(1) as *mut u64;
        }
        assert_eq!(expected, 0);
    }
}

#[test]
fn interior_addresses_keep_objects() {
    unsafe {
        let raw = rayzor_raw_new(ELEM_F64, 50_000);
        let data = Raw::data(raw) as *mut f64;
        *data.add(49_999) = 1.5;
        // Only an address just past the last element is left.
        let end = data.add(50_000);
        for _ in 0..50 {
            rayzor_raw_new(ELEM_F64, 50_000);
        }
        rayzor_gc_collect();
        for _ in 0..50 {
            let other = Raw::data(rayzor_raw_new(ELEM_F64, 50_000)) as *mut f64;
            *other.add(49_999) = 2.5;
        }
        assert_eq!(*end.sub(1), 1.5);
    }
}

#[test]
fn stress_finds_roots_in_frames() {
    #[inline(never)]
    unsafe fn tree(depth: u32) -> *mut u64 {
        let node = rayzor_gc_alloc(32, header(13, 2)) as *mut u64;
        if depth > 0 {
            *node.add(1) = tree(depth - 1) as u64;
            *node.add(2) = tree(depth - 1) as u64;
        }
        *node.add(3) = depth as u64;
        node
    }
    unsafe fn check(node: *mut u64) -> u64 {
        let depth = *node.add(3);
        if depth == 0 {
            return 1;
        }
        check(*node.add(1) as *mut u64) + check(*node.add(2) as *mut u64)
    }
    set_stress(true);
    for _ in 0..5 {
        assert_eq!(unsafe { check(tree(13)) }, 1 << 13);
    }
    set_stress(false);
}

/// How long collections stop the program, by one thread and by all that mark, and how long the processor works for that in the
/// thread that collects (less than the whole where others mark too, and where the processors are busy with something else):
/// `RAYZOR_GC_THREADS=2 cargo test --release -- --ignored --nocapture pause`.
#[test]
#[ignore]
fn pause() {
    unsafe fn tree(depth: u32) -> *mut u64 {
        let node = rayzor_gc_alloc(32, header(14, 2)) as *mut u64;
        if depth > 0 {
            *node.add(1) = tree(depth - 1) as u64;
            *node.add(2) = tree(depth - 1) as u64;
        }
        node
    }
    /// Processor time of this thread.
    fn worked() -> std::time::Duration {
        extern "C" {
            fn clock_gettime(clock: std::os::raw::c_int, into: *mut [i64; 2]) -> std::os::raw::c_int;
        }
        let mut time = [0i64; 2];
        // SAFETY: CLOCK_THREAD_CPUTIME_ID of Linux.
        unsafe { clock_gettime(3, &mut time) };
        std::time::Duration::new(time[0] as u64, time[1] as u32)
    }
    for depth in [17, 20, 22] {
        let root = unsafe { tree(depth) };
        let mut times = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
        for turn in 0..30 {
            let together = turn % 2;
            parallel::force(together == 1);
            let (start, before) = (std::time::Instant::now(), worked());
            rayzor_gc_collect();
            times[together].push(start.elapsed());
            times[together + 2].push(worked() - before);
        }
        let live = stats().live >> 20;
        for (i, who) in ["one thread", "all threads"].iter().enumerate() {
            let [all, own] = [i, i + 2].map(|which| {
                let mut sorted = times[which].clone();
                sorted.sort();
                format!("least {:.1?}, median {:.1?}, most {:.1?}", sorted[0], sorted[7], sorted[14])
            });
            println!("{live} MB alive, {who}: {all}; at work {own}");
        }
        assert!(!root.is_null());
    }
}
