//! The `weak.*` rows: maps that don't keep their keys alive. A value lives as long as its key and its map do.
//!
//! The tables are outside the collected heap, where marking doesn't see them; the collector calls `after_marking`.

use crate::abi::Dyn;
use crate::heap::mark::{Marker, View};
use crate::heap::region::region;
use crate::host_value::{self, TAG_WEAK};
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;

/// The table of each map by the address of its host value.
static TABLES: Mutex<Option<Tables>> = Mutex::new(None);

type Tables = HashMap<Dyn, HashMap<Dyn, Dyn>>;

fn tables() -> MutexGuard<'static, Option<Tables>> {
    match TABLES.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}

fn with_table<R>(map: Dyn, work: impl FnOnce(&mut HashMap<Dyn, Dyn>) -> R) -> R {
    work(tables().get_or_insert_with(HashMap::new).entry(map).or_default())
}

/// An empty map.
#[no_mangle]
pub extern "C" fn rayzor_weak_new() -> Dyn {
    let map = host_value::new(TAG_WEAK, 0, 0) as Dyn;
    // Another map may have had this address.
    with_table(map, |table| table.clear());
    map
}

/// The value of a key, or null.
///
/// # Safety
/// `map` comes from `rayzor_weak_new`; so below.
#[no_mangle]
pub unsafe extern "C" fn rayzor_weak_get(map: Dyn, key: Dyn) -> Dyn {
    with_table(map, |table| table.get(&key).copied().unwrap_or(0))
}

/// Gives a key a value.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_weak_set(map: Dyn, key: Dyn, value: Dyn) {
    with_table(map, |table| table.insert(key, value));
}

/// Whether a key has a value.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_weak_has(map: Dyn, key: Dyn) -> u8 {
    with_table(map, |table| table.contains_key(&key)) as u8
}

/// Takes a key away.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_weak_delete(map: Dyn, key: Dyn) {
    with_table(map, |table| table.remove(&key));
}

/// Marks the values of living keys in living maps, then drops what is left. All threads are stopped.
pub fn after_marking(marker: &mut Marker) {
    let mut all = tables();
    let all: &mut Tables = match all.as_mut() {
        Some(all) => all,
        None => return,
    };
    mark_values(all, marker);
    // JavaScript's objects are keys as long as JavaScript has them: their host values stay, though nothing else in Haxe holds them.
    let heap = View::of(region());
    let is_alive = |object: Dyn| !heap.is_dead(object as usize);
    crate::napi::host::keep_keys(
        |all, key| all.iter().any(|(map, table)| is_alive(*map) && table.contains_key(&key)),
        |all, key| {
            marker.candidate(key as usize);
            mark_values(all, marker);
        },
        all,
    );
    all.retain(|map, table| {
        table.retain(|key, _| is_alive(*key));
        is_alive(*map)
    });
}

/// Marks the values of living keys in living maps.
fn mark_values(all: &Tables, marker: &mut Marker) {
    let heap = View::of(region());
    let is_alive = |object: Dyn| !heap.is_dead(object as usize);
    // A value may be what keeps the next key alive.
    loop {
        let mut values: Vec<Dyn> = Vec::new();
        for (_, table) in all.iter().filter(|(map, _)| is_alive(**map)) {
            let of_living =
                table.iter().filter(|(key, value)| is_alive(**key) && **value & 7 == 0 && !is_alive(**value));
            values.extend(of_living.map(|(_, value)| *value));
        }
        if values.is_empty() {
            break;
        }
        for value in values {
            marker.candidate(value as usize);
        }
    }
}
