//! JavaScript values inside Haxe: host values, one for each JavaScript object, so that identity is the host value's.
//!
//! The loader numbers the objects that it sees (`idOf`). A host value holds the number and a reference that keeps the JavaScript
//! value; when the collector finds it dead, the reference goes too.

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
    if let Some(kept) = table().as_ref().and_then(|t| t.by_id.get(&id)) {
        return kept.host;
    }
    let mut reference = std::ptr::null_mut();
    if (api().napi_create_reference)(env, value, 1, &mut reference) != OK {
        return 0;
    }
    // May collect: the lock must be free.
    let host = host_value::new(TAG_JS, id, reference as u64) as Dyn;
    table().get_or_insert_with(Table::default).by_id.insert(id, Kept { host, reference });
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
        HAS_DEAD.store(!all.dead.is_empty(), Relaxed);
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
    let dead = table().as_mut().map(|all| std::mem::take(&mut all.dead)).unwrap_or_default();
    for kept in dead {
        (api().napi_delete_reference)(env, kept.reference);
    }
}
