//! References from outside the heap: ranges of words that are registered, and objects that somebody outside holds.

use crate::abi::Dyn;
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;

/// Registered ranges and held objects.
#[derive(Default)]
pub struct Roots {
    /// Address and number of words.
    ranges: Vec<(usize, usize)>,
    /// How often each object is held.
    held: Option<HashMap<Dyn, usize>>,
}

static ROOTS: Mutex<Roots> = Mutex::new(Roots { ranges: Vec::new(), held: None });

fn roots() -> MutexGuard<'static, Roots> {
    match ROOTS.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// Words that may refer to objects from now on.
///
/// # Safety
/// They stay readable until `rayzor_roots_remove`.
#[no_mangle]
pub unsafe extern "C" fn rayzor_roots_add(at: *const u64, words: u64) {
    roots().ranges.push((at as usize, words as usize));
}

/// The words that were registered at an address are no roots any more.
#[no_mangle]
pub extern "C" fn rayzor_roots_remove(at: *const u64) {
    let mut all = roots();
    if let Some(i) = all.ranges.iter().rposition(|range| range.0 == at as usize) {
        all.ranges.swap_remove(i);
    }
}

/// Keeps an object alive until it is let go as often.
pub fn hold(object: Dyn) {
    *roots().held.get_or_insert_with(HashMap::new).entry(object).or_insert(0) += 1;
}

/// Lets an object go.
pub fn let_go(object: Dyn) {
    let mut all = roots();
    let held = all.held.get_or_insert_with(HashMap::new);
    if let Some(count) = held.get_mut(&object) {
        *count -= 1;
        if *count == 0 {
            held.remove(&object);
        }
    }
}

/// Calls `range` with every registered range and `object` with every held object. All threads are stopped.
pub fn each(visit: &mut dyn FnMut(*const u64, usize)) {
    let all = roots();
    for (at, words) in &all.ranges {
        visit(*at as *const u64, *words);
    }
    for object in all.held.iter().flat_map(|held| held.keys()) {
        visit(object, 1);
    }
}
