//! JavaScript values inside Haxe: host values, one for each JavaScript object, so that identity is the host value's.
//!
//! The loader numbers the objects that it sees (`idOf`). A host value holds the number and a reference that keeps the JavaScript
//! value; when the collector finds it dead, the reference goes too. A host value that only a weak map has as a key stays as long as
//! JavaScript has the value: its reference keeps nothing then.

use super::api::{api, Env, Ref, Value, OK};
use super::convert;
use super::environment::{call_raw, Import};
use crate::abi::{Dyn, HostValue};
use crate::heap::mark::View;
use crate::heap::region::region;
use crate::host_value::{self, TAG_JS};
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

struct Kept {
    host: Dyn,
    reference: Ref,
    /// Whether the reference keeps the JavaScript value.
    strong: bool,
    /// Whether it should.
    wanted: bool,
    /// Whether JavaScript has dropped the value.
    gone: bool,
}

// SAFETY: the references are used on the thread of JavaScript only.
unsafe impl Send for Kept {}

#[derive(Default)]
struct Table {
    by_id: HashMap<u32, Kept>,
    dead: Vec<Kept>,
}

static TABLE: Mutex<Option<Table>> = Mutex::new(None);
static HAS_DEAD: AtomicBool = AtomicBool::new(false);

fn table() -> MutexGuard<'static, Option<Table>> {
    match TABLE.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// The host value for a JavaScript object, function or symbol.
///
/// # Safety
/// `env` is the environment at hand.
pub unsafe fn of_js(env: Env, value: Value) -> Dyn {
    let mut number = 0.0;
    if let Some(id) = call_raw(env, Import::IdOf, &[value]) {
        (api().napi_get_value_double)(env, id, &mut number);
    }
    let id = number as u64 as u32;
    if let Some(kept) = table().as_mut().and_then(|t| t.by_id.get_mut(&id)) {
        // Haxe has it again.
        kept.wanted = true;
        settle_reference(env, kept);
        return kept.host;
    }
    let mut reference = std::ptr::null_mut();
    if (api().napi_create_reference)(env, value, 1, &mut reference) != OK {
        return 0;
    }
    // May collect: the lock must be free.
    let host = host_value::new(TAG_JS, id, reference as u64) as Dyn;
    table()
        .get_or_insert_with(Table::default)
        .by_id
        .insert(id, Kept { host, reference, strong: true, wanted: true, gone: false });
    host
}

/// The JavaScript value of a host value.
///
/// # Safety
/// `env` is the environment at hand, `host` a host value with the tag of JavaScript.
pub unsafe fn to_js(env: Env, host: *const HostValue) -> Value {
    let mut value = std::ptr::null_mut();
    let reference = (*host).payload as Ref;
    if (api().napi_get_reference_value)(env, reference, &mut value) != OK || value.is_null() {
        return convert::null_value(env);
    }
    value
}

/// Makes a reference what it should be.
unsafe fn settle_reference(env: Env, kept: &mut Kept) {
    if kept.strong != kept.wanted {
        let mut count = 0;
        if kept.wanted {
            (api().napi_reference_ref)(env, kept.reference, &mut count);
        } else {
            (api().napi_reference_unref)(env, kept.reference, &mut count);
        }
        kept.strong = kept.wanted;
    }
}

/// Calls `keep` for each dead host value that is a key and whose JavaScript value isn't known to be gone. Those that are dead when
/// their turn comes keep nothing in JavaScript from now on. All threads are stopped.
pub fn keep_keys<T>(is_key: impl Fn(&T, Dyn) -> bool, mut keep: impl FnMut(&T, Dyn), of: &T) {
    let heap = View::of(region());
    let mut guard = table();
    if let Some(all) = guard.as_mut() {
        for kept in all.by_id.values_mut().filter(|kept| !kept.gone) {
            if !heap.is_dead(kept.host as usize) {
                kept.wanted = true;
            } else if is_key(of, kept.host) {
                keep(of, kept.host);
                kept.wanted = false;
            }
        }
    }
}

/// Finds the host values that died. All threads are stopped.
pub fn after_marking() {
    let heap = View::of(region());
    let mut guard = table();
    if let Some(all) = guard.as_mut() {
        let dead: Vec<u32> =
            all.by_id.iter().filter(|(_, kept)| heap.is_dead(kept.host as usize)).map(|(id, _)| *id).collect();
        for id in dead {
            all.dead.extend(all.by_id.remove(&id));
        }
        let changes = all.by_id.values().any(|kept| !kept.strong || !kept.wanted);
        HAS_DEAD.store(changes || !all.dead.is_empty(), Relaxed);
    }
}

/// Lets the JavaScript values of dead host values go.
///
/// # Safety
/// `env` is the environment at hand.
#[inline(always)]
pub unsafe fn release_dead(env: Env) {
    if HAS_DEAD.load(Relaxed) {
        release(env);
    }
}

#[cold]
unsafe fn release(env: Env) {
    HAS_DEAD.store(false, Relaxed);
    let mut guard = table();
    let all = match guard.as_mut() {
        Some(all) => all,
        None => return,
    };
    for kept in all.by_id.values_mut() {
        settle_reference(env, kept);
        if !kept.strong {
            let mut value = std::ptr::null_mut();
            kept.gone = (api().napi_get_reference_value)(env, kept.reference, &mut value) != OK || value.is_null();
        }
    }
    let dead = std::mem::take(&mut all.dead);
    drop(guard);
    for kept in dead {
        (api().napi_delete_reference)(env, kept.reference);
    }
}
