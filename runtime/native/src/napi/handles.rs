//! References to Haxe objects in JavaScript: externals, one for each object as long as JavaScript holds it. An external keeps its
//! object alive.

use super::api::{api, Env, Ref, Value, OK};
use super::environment::environment;
use crate::abi::Dyn;
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

/// Objects and what follows their externals without keeping them.
#[derive(Default)]
struct Handles {
    all: HashMap<Dyn, Ref>,
    /// From this number on it is worth looking for externals that are gone.
    limit: usize,
}

// SAFETY: the references are used on the thread of JavaScript only.
unsafe impl Send for Handles {}

/// The least number of externals to look through.
const LEAST_LIMIT: usize = 10_000;

static HANDLES: Mutex<Option<Handles>> = Mutex::new(None);

/// Bytes that only JavaScript keeps alive, as the last collection found.
static HELD: AtomicI64 = AtomicI64::new(0);

fn handles() -> MutexGuard<'static, Option<Handles>> {
    match HANDLES.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

/// The external for an object.
///
/// # Safety
/// `env` is the environment at hand, `object` an object.
pub unsafe fn external_of(env: Env, object: Dyn) -> Value {
    let mut value: Value = std::ptr::null_mut();
    // The lock is free while Node-API works: it may run JavaScript's collector.
    let known = handles().as_ref().and_then(|table| table.all.get(&object).copied());
    if let Some(reference) = known {
        if (api().napi_get_reference_value)(env, reference, &mut value) == OK && !value.is_null() {
            return value;
        }
        forget(env, object);
    }
    let mut reference = std::ptr::null_mut();
    let made = (api().napi_create_external)(env, object as *mut c_void, None, std::ptr::null_mut(), &mut value);
    if made != OK || (api().napi_create_reference)(env, value, 0, &mut reference) != OK {
        return super::api::undefined(env);
    }
    let is_full = {
        let mut guard = handles();
        let table = guard.get_or_insert_with(Handles::default);
        table.all.insert(object, reference);
        table.all.len() > table.limit.max(LEAST_LIMIT)
    };
    if is_full {
        forget_dropped(env);
    }
    value
}

unsafe fn forget(env: Env, object: Dyn) {
    let reference = handles().as_mut().and_then(|table| table.all.remove(&object));
    if let Some(reference) = reference {
        (api().napi_delete_reference)(env, reference);
    }
}

/// The object of an external, if it is one of ours.
///
/// # Safety
/// `env` is the environment at hand, `value` an external.
pub unsafe fn object_of(env: Env, value: Value) -> Option<Dyn> {
    let mut data = std::ptr::null_mut();
    if (api().napi_get_value_external)(env, value, &mut data) != OK {
        return None;
    }
    // Other addons have externals too; ours lead to objects that we know.
    let guard = handles();
    guard.as_ref().filter(|table| table.all.contains_key(&(data as Dyn))).map(|_| data as Dyn)
}

/// Forgets the objects whose externals are gone. Called before our own collections: there is no need for finalisers, which
/// would cost more and come much later (not before JavaScript's next turn).
///
/// # Safety
/// This is the thread of JavaScript, inside a callback of `env`.
pub unsafe fn forget_dropped(env: Env) {
    let mut scope = std::ptr::null_mut();
    (api().napi_open_handle_scope)(env, &mut scope);
    let mut gone: Vec<(Dyn, Ref)> = Vec::new();
    if let Some(table) = handles().as_ref() {
        for (object, reference) in &table.all {
            let mut value: Value = std::ptr::null_mut();
            let status = (api().napi_get_reference_value)(env, *reference, &mut value);
            if status == OK && value.is_null() {
                gone.push((*object, *reference));
            }
        }
    }
    if let Some(table) = handles().as_mut() {
        for (object, _) in &gone {
            table.all.remove(object);
        }
        table.limit = table.all.len() * 2;
    }
    for (_, reference) in gone {
        (api().napi_delete_reference)(env, reference);
    }
    (api().napi_close_handle_scope)(env, scope);
}

/// Calls `visit` with every object that JavaScript holds. All threads are stopped.
pub fn each(visit: &mut dyn FnMut(*const u64, usize)) {
    if let Some(table) = handles().as_ref() {
        for object in table.all.keys() {
            visit(object, 1);
        }
    }
}

/// Says how many bytes only JavaScript keeps alive.
pub fn set_held(bytes: usize) {
    HELD.store(bytes as i64, Relaxed);
}

/// Lets the engine know how much memory its references keep: it collects earlier then.
///
/// # Safety
/// `env` is the environment at hand.
#[inline(always)]
pub unsafe fn report(env: Env) {
    let held = HELD.load(Relaxed);
    let all = environment();
    if held != (*all).reported {
        let mut total = 0;
        (api().napi_adjust_external_memory)(env, held - (*all).reported, &mut total);
        (*all).reported = held;
    }
}
