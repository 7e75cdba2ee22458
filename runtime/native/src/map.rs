//! The `map.*` rows: hash tables from keys to slot numbers, with the keys' equality of a JavaScript Map: numbers by value
//! (NaN equals itself), strings by content, everything else by identity.
//!
//! The table is a raw array of dyn: two words per entry, the key and `hash << 32 | slot + 2`. The low half is 0 in an entry
//! never used and 1 in one whose key was taken away. `detail` of the host value counts both kinds of used entries.

use crate::abi::*;
use crate::boxes::bits_of;
use crate::heap::alloc::rayzor_raw_new;
use crate::host_value::{self, TAG_MAP};
use crate::string::compare;
use crate::string::layout::Str;

const LEAST_ENTRIES: usize = 8;
const UNUSED: u32 = 0;
const TAKEN: u32 = 1;
/// What is added to slot numbers.
const BIAS: u32 = 2;

#[repr(C)]
#[derive(Clone, Copy)]
struct Entry {
    key: Dyn,
    slot: u32,
    hash: u32,
}

/// The entries of a map's table.
unsafe fn entries<'a>(map: *mut HostValue) -> &'a mut [Entry] {
    let raw = (*map).payload as *mut Raw;
    if raw.is_null() {
        return &mut [];
    }
    std::slice::from_raw_parts_mut(Raw::data(raw) as *mut Entry, (*raw).length as usize / 2)
}

fn mix(value: u64) -> u32 {
    ((value ^ value >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// One form for every number: an Int where it is one; -0 is 0, and there is one NaN. Gives the bits of the Float otherwise.
unsafe fn number_of(key: Dyn) -> Result<i32, u64> {
    if is_int(key) {
        return Ok(int_of(key));
    }
    let value = f64::from_bits(bits_of(key));
    if value == value as i32 as f64 {
        return Ok(value as i32);
    }
    Err(if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() })
}

unsafe fn hash_of(key: Dyn) -> u32 {
    match class_of(key) {
        CLASS_INT | CLASS_FLOAT => match number_of(key) {
            Ok(int) => mix(int as u32 as u64),
            Err(bits) => mix(bits),
        },
        CLASS_INT64 => mix(bits_of(key) ^ 0x5555),
        CLASS_STRING => compare::hash(key as *const Str),
        _ => mix(key >> 4),
    }
}

unsafe fn same(a: Dyn, b: Dyn) -> bool {
    if a == b {
        return true;
    }
    match (class_of(a), class_of(b)) {
        (CLASS_INT | CLASS_FLOAT, CLASS_INT | CLASS_FLOAT) => number_of(a) == number_of(b),
        (CLASS_INT64, CLASS_INT64) => bits_of(a) == bits_of(b),
        (CLASS_STRING, CLASS_STRING) => compare::rayzor_str_eq(a as *const Str, b as *const Str) != 0,
        _ => false,
    }
}

/// The entry of a key.
unsafe fn find(map: *mut HostValue, key: Dyn, hash: u32) -> Option<&'static mut Entry> {
    let table = entries(map);
    if table.is_empty() {
        return None;
    }
    let mut at = hash as usize & (table.len() - 1);
    loop {
        let entry = &table[at];
        if entry.slot == UNUSED {
            return None;
        }
        if entry.slot != TAKEN && entry.hash == hash && same(entry.key, key) {
            return Some(&mut entries(map)[at]);
        }
        at = (at + 1) & (table.len() - 1);
    }
}

/// Puts a key that isn't there.
unsafe fn insert(map: *mut HostValue, key: Dyn, hash: u32, slot: u32) {
    let size = entries(map).len();
    if ((*map).detail as usize + 1) * 4 > size * 3 {
        grow(map);
    }
    let table = entries(map);
    let mut at = hash as usize & (table.len() - 1);
    while table[at].slot > TAKEN {
        at = (at + 1) & (table.len() - 1);
    }
    if table[at].slot == UNUSED {
        (*map).detail += 1;
    }
    table[at] = Entry { key, slot, hash };
}

/// A table with room for twice as many keys as there are.
unsafe fn grow(map: *mut HostValue) {
    let live = entries(map).iter().filter(|e| e.slot > TAKEN).count();
    let size = ((live + 1) * 2).next_power_of_two().max(LEAST_ENTRIES);
    let raw = rayzor_raw_new(ELEM_DYN, size as i32 * 2);
    let old = entries(map);
    (*map).payload = raw as u64;
    (*map).detail = 0;
    for entry in old.iter().filter(|e| e.slot > TAKEN) {
        insert(map, entry.key, entry.hash, entry.slot);
    }
}

unsafe fn get(map: Dyn, key: Dyn) -> i32 {
    let found = find(map as *mut HostValue, key, hash_of(key));
    found.map_or(-1, |entry| (entry.slot - BIAS) as i32)
}

unsafe fn set(map: Dyn, key: Dyn, slot: i32) {
    let map = map as *mut HostValue;
    let hash = hash_of(key);
    let slot = slot as u32 + BIAS;
    match find(map, key, hash) {
        Some(entry) => entry.slot = slot,
        None => insert(map, key, hash, slot),
    }
}

unsafe fn delete(map: Dyn, key: Dyn) {
    if let Some(entry) = find(map as *mut HostValue, key, hash_of(key)) {
        *entry = Entry { key: 0, slot: TAKEN, hash: 0 };
    }
}

/// An empty map.
#[no_mangle]
pub extern "C" fn rayzor_map_new() -> Dyn {
    host_value::new(TAG_MAP, 0, 0) as Dyn
}

/// The slot of a key, -1 where it has none.
///
/// # Safety
/// `map` comes from `rayzor_map_new`; so below.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_get(map: Dyn, key: Dyn) -> i32 {
    get(map, key)
}

/// Gives a key a slot; slots are below 2^31.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_set(map: Dyn, key: Dyn, slot: i32) {
    set(map, key, slot);
}

/// Takes a key away.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_delete(map: Dyn, key: Dyn) {
    delete(map, key);
}

/// The slot of a string, -1 where it has none.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_get_string(map: Dyn, key: *const Str) -> i32 {
    get(map, key as Dyn)
}

/// Gives a string a slot.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_set_string(map: Dyn, key: *const Str, slot: i32) {
    set(map, key as Dyn, slot);
}

/// Takes a string away.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_delete_string(map: Dyn, key: *const Str) {
    delete(map, key as Dyn);
}

/// Takes all keys away.
///
/// # Safety
/// As above.
#[no_mangle]
pub unsafe extern "C" fn rayzor_map_clear(map: Dyn) {
    let map = map as *mut HostValue;
    (*map).payload = 0;
    (*map).detail = 0;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boxes::{dyn_of_f64, dyn_of_i64};
    use std::collections::HashMap;

    #[test]
    fn numbers_by_value_and_strings_by_content() {
        unsafe {
            let map = rayzor_map_new();
            rayzor_map_set(map, dyn_of_i32(3), 1);
            assert_eq!(rayzor_map_get(map, dyn_of_f64(3.0)), 1);
            assert_eq!(rayzor_map_get(map, dyn_of_i64(3)), -1);
            rayzor_map_set(map, dyn_of_f64(-0.0), 2);
            assert_eq!(rayzor_map_get(map, dyn_of_i32(0)), 2);
            rayzor_map_set(map, dyn_of_f64(f64::NAN), 3);
            assert_eq!(rayzor_map_get(map, dyn_of_f64(-f64::NAN)), 3);
            rayzor_map_set(map, 0, 4);
            assert_eq!(rayzor_map_get(map, 0), 4);
            rayzor_map_set_string(map, Str::of_str("key"), 5);
            assert_eq!(rayzor_map_get(map, Str::of_str("key") as Dyn), 5);
            assert_eq!(rayzor_map_get_string(map, Str::of_str("kex")), -1);
            rayzor_map_clear(map);
            assert_eq!(rayzor_map_get(map, 0), -1);
        }
    }

    #[test]
    fn behaves_like_a_hash_map() {
        unsafe {
            let map = rayzor_map_new();
            let mut model: HashMap<String, i32> = HashMap::new();
            let mut state = 7u64;
            for step in 0..200_000 {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let name = format!("k{}", (state >> 33) % 5000);
                let key = Str::of_str(&name);
                match (state >> 20) % 4 {
                    0 => {
                        rayzor_map_delete_string(map, key);
                        model.remove(&name);
                    }
                    1 => assert_eq!(rayzor_map_get_string(map, key), model.get(&name).copied().unwrap_or(-1)),
                    _ => {
                        rayzor_map_set_string(map, key, step);
                        model.insert(name, step);
                    }
                }
            }
            for (name, slot) in model {
                assert_eq!(rayzor_map_get_string(map, Str::of_str(&name)), slot);
            }
        }
    }
}
