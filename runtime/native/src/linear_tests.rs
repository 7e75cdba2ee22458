use super::*;

/// The counters are the process's: tests of this file take turns.
static TURN: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn stats() -> LinearStats {
    let mut found = LinearStats::default();
    unsafe { rayzor_linear_stats(&mut found) };
    found
}

#[test]
fn classes_hold_their_sizes() {
    let mut last = (0, 16);
    for size in 0..=MAX_SMALL {
        let found = class_of(size);
        assert!(found.1 >= size && found.0 < CLASSES && found.1 <= PAGE_BYTES);
        assert!(found == last || (found.0 == last.0 + 1 && found.1 > last.1), "{size} {found:?} {last:?}");
        last = found;
    }
}

#[test]
fn no_size_is_a_block_and_null_is_none() {
    let _turn = turn();
    let before = stats();
    unsafe {
        let (a, b) = (rayzor_malloc(0), rayzor_malloc(0));
        assert!(!a.is_null() && !b.is_null() && a != b);
        rayzor_free(a, 0);
        rayzor_free(b, 0);
        rayzor_free(std::ptr::null_mut(), 10);
        let c = rayzor_realloc(std::ptr::null_mut(), 0, 5);
        rayzor_free(c, 5);
        assert!(rayzor_malloc(u64::MAX).is_null());
        assert!(rayzor_malloc(RESERVE_BYTES as u64).is_null());
    }
    let after = stats();
    assert_eq!((after.live_bytes, after.live_blocks), (before.live_bytes, before.live_blocks));
    assert_eq!(after.frees, before.frees + 3);
}

#[test]
fn content_survives_a_random_life() {
    let _turn = turn();
    let before = stats();
    let mut blocks: Vec<(*mut u8, Vec<u8>)> = Vec::new();
    let mut state = 11u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) % below
    };
    let mut live = 0;
    for step in 0..30_000 {
        let size = if next(50) == 0 { next(300_000) } else { next(600) } as usize;
        let byte = next(256) as u8;
        unsafe {
            match next(3) {
                0 if !blocks.is_empty() => {
                    let (at, content) = blocks.swap_remove(next(blocks.len() as u64) as usize);
                    assert_eq!(std::slice::from_raw_parts(at, content.len()), &content[..], "step {step}");
                    rayzor_free(at, content.len() as u64);
                    live -= content.len();
                }
                1 if !blocks.is_empty() => {
                    let index = next(blocks.len() as u64) as usize;
                    let (at, content) = &mut blocks[index];
                    *at = rayzor_realloc(*at, content.len() as u64, size as u64);
                    live = live - content.len() + size;
                    let kept = content.len().min(size);
                    assert_eq!(std::slice::from_raw_parts(*at, kept), &content[..kept], "step {step}");
                    content.resize(size, byte);
                    std::ptr::write_bytes((*at).add(kept), byte, size - kept);
                }
                _ => {
                    let at = rayzor_malloc(size as u64);
                    std::ptr::write_bytes(at, byte, size);
                    blocks.push((at, vec![byte; size]));
                    live += size;
                }
            }
        }
        if step % 1000 == 0 {
            assert_eq!(stats().live_bytes, before.live_bytes + live as u64);
        }
    }
    for (at, content) in blocks {
        unsafe { rayzor_free(at, content.len() as u64) };
    }
    let after = stats();
    assert_eq!((after.live_bytes, after.live_blocks), (before.live_bytes, before.live_blocks));
    assert_eq!(after.allocations - before.allocations, after.frees - before.frees);
    assert!(after.peak_bytes >= before.peak_bytes);
}
