//! Values both ways.

use super::api::*;
use super::environment::{call_raw, Import};
use super::{handles, host};
use crate::abi::*;
use crate::boxes::{bits_of, dyn_of_bool, dyn_of_f64, dyn_of_i64};
use crate::host_value::TAG_JS;
use crate::program::is_closure_class;
use crate::string::layout::{Str, Units};

/// Null.
///
/// # Safety
/// `env` is the environment at hand; so below.
pub unsafe fn null_value(env: Env) -> Value {
    null(env)
}

/// A Dynamic as JavaScript sees it: boxes opened, objects as externals; closures as functions where asked for.
///
/// # Safety
/// `value` is a Dynamic.
pub unsafe fn to_js(env: Env, value: Dyn, functions: bool) -> Value {
    let mut made: Value = std::ptr::null_mut();
    if value == 0 {
        return null(env);
    }
    match class_of(value) {
        CLASS_INT => {
            (api().napi_create_int32)(env, int_of(value), &mut made);
        }
        CLASS_FLOAT => {
            (api().napi_create_double)(env, f64::from_bits(bits_of(value)), &mut made);
        }
        CLASS_BOOL => {
            (api().napi_get_boolean)(env, bits_of(value) & 0xff != 0, &mut made);
        }
        CLASS_INT64 => {
            (api().napi_create_bigint_int64)(env, bits_of(value) as i64, &mut made);
        }
        CLASS_STRING => return string_to_js(env, value as *const Str),
        CLASS_HOST if (*(value as *const HostValue)).tag == TAG_JS => {
            return host::to_js(env, value as *const HostValue)
        }
        class => {
            made = handles::external_of(env, value);
            if functions && is_closure_class(class) {
                return call_raw(env, Import::OfClosure, &[made]).unwrap_or(made);
            }
        }
    }
    made
}

/// A JavaScript value as a Dynamic: numbers, booleans and bigints become Haxe's, undefined null, functions that
/// stand for closures those.
///
/// # Safety
/// `value` is alive.
pub unsafe fn from_js(env: Env, value: Value) -> Dyn {
    match type_of(env, value) {
        UNDEFINED | NULL => 0,
        BOOLEAN => {
            let mut found = false;
            (api().napi_get_value_bool)(env, value, &mut found);
            dyn_of_bool(found)
        }
        NUMBER => {
            let mut found = 0.0f64;
            (api().napi_get_value_double)(env, value, &mut found);
            dyn_of_number(found)
        }
        STRING => string_from_js(env, value) as Dyn,
        BIGINT => {
            let (mut found, mut lossless) = (0, false);
            (api().napi_get_value_bigint_int64)(env, value, &mut found, &mut lossless);
            dyn_of_i64(found)
        }
        EXTERNAL => match handles::object_of(env, value) {
            Some(object) => object,
            None => host::of_js(env, value),
        },
        FUNCTION => {
            if let Some(closure) = call_raw(env, Import::ClosureOf, &[value]) {
                if type_of(env, closure) == EXTERNAL {
                    if let Some(object) = handles::object_of(env, closure) {
                        return object;
                    }
                }
            }
            host::of_js(env, value)
        }
        _ => host::of_js(env, value),
    }
}

/// A number of JavaScript: an Int where it is one (-0 isn't).
fn dyn_of_number(value: f64) -> Dyn {
    let int = value as i32;
    if (int as f64).to_bits() == value.to_bits() {
        dyn_of_i32(int)
    } else {
        dyn_of_f64(value)
    }
}

/// A string, or null.
///
/// # Safety
/// `string` is null or a string.
#[inline(never)]
pub unsafe fn string_to_js(env: Env, string: *const Str) -> Value {
    let mut made = std::ptr::null_mut();
    if string.is_null() {
        return null(env);
    }
    match Str::units(string) {
        Units::Latin1(bytes) => (api().napi_create_string_latin1)(env, bytes.as_ptr(), bytes.len(), &mut made),
        Units::Utf16(units) => (api().napi_create_string_utf16)(env, units.as_ptr(), units.len(), &mut made),
    };
    made
}

/// A string of JavaScript.
///
/// # Safety
/// `value` is alive.
#[inline(never)]
pub unsafe fn string_from_js(env: Env, value: Value) -> *const Str {
    const ROOM: usize = 256;
    let mut buffer = [0u16; ROOM];
    let mut count = 0;
    if (api().napi_get_value_string_utf16)(env, value, buffer.as_mut_ptr(), ROOM, &mut count) != OK {
        return std::ptr::null();
    }
    if count < ROOM - 1 {
        return Str::of_units(&buffer[..count]);
    }
    (api().napi_get_value_string_utf16)(env, value, std::ptr::null_mut(), 0, &mut count);
    let mut units = vec![0u16; count + 1];
    (api().napi_get_value_string_utf16)(env, value, units.as_mut_ptr(), count + 1, &mut count);
    Str::of_units(&units[..count])
}

/// What a slot of a kind holds, for JavaScript.
///
/// # Safety
/// The slot holds a value of that kind.
#[inline(always)]
pub unsafe fn slot_to_js(env: Env, kind: u8, slot: u64) -> Value {
    let mut made = std::ptr::null_mut();
    match kind {
        KIND_I32 => (api().napi_create_int32)(env, slot as i32, &mut made),
        KIND_F64 => (api().napi_create_double)(env, f64::from_bits(slot), &mut made),
        KIND_BOOL => (api().napi_create_int32)(env, (slot as u8 != 0) as i32, &mut made),
        // No value reads as undefined.
        KIND_VOID => 0,
        _ => return other_to_js(env, kind, slot),
    };
    made
}

#[inline(never)]
unsafe fn other_to_js(env: Env, kind: u8, slot: u64) -> Value {
    let mut made = std::ptr::null_mut();
    match kind {
        KIND_I64 => {
            (api().napi_create_bigint_int64)(env, slot as i64, &mut made);
        }
        KIND_STRING => return string_to_js(env, slot as *const Str),
        KIND_NULL_I32 if slot != NULL_I32 => {
            (api().napi_create_int32)(env, slot as i32, &mut made);
        }
        KIND_NULL_BOOL if slot as u8 != NULL_BOOL => {
            (api().napi_get_boolean)(env, slot as u8 != 0, &mut made);
        }
        KIND_NULL_F64 if slot != NULL_F64 => {
            (api().napi_create_double)(env, f64::from_bits(slot), &mut made);
        }
        KIND_NULL_I32 | KIND_NULL_BOOL | KIND_NULL_F64 => return null(env),
        _ => return to_js(env, slot, false),
    }
    made
}

/// What JavaScript gave, as a slot of a kind. None when an exception waits.
///
/// # Safety
/// `value` is alive.
#[inline(always)]
pub unsafe fn slot_from_js(env: Env, kind: u8, value: Value) -> Option<u64> {
    match kind {
        KIND_I32 => {
            let mut found = 0i32;
            if (api().napi_get_value_int32)(env, value, &mut found) == OK {
                return Some(found as u32 as u64);
            }
        }
        KIND_F64 => {
            let mut found = 0.0f64;
            if (api().napi_get_value_double)(env, value, &mut found) == OK {
                return Some(found.to_bits());
            }
        }
        _ => {}
    }
    other_from_js(env, kind, value)
}

#[inline(never)]
unsafe fn other_from_js(env: Env, kind: u8, value: Value) -> Option<u64> {
    let given = type_of(env, value);
    let is_null = given == UNDEFINED || given == NULL;
    Some(match kind {
        KIND_STRING if given == STRING => string_from_js(env, value) as u64,
        KIND_STRING if is_null => 0,
        KIND_STRING => return mismatch(env, "a string"),
        KIND_I64 if given == BIGINT => bits_of(from_js(env, value)),
        KIND_I64 => return mismatch(env, "a bigint"),
        KIND_I32 => number_of(env, value, given) as i32 as u32 as u64,
        KIND_BOOL => (number_of(env, value, given) != 0.0) as u64,
        KIND_F64 => number_of(env, value, given).to_bits(),
        KIND_NULL_I32 if is_null => NULL_I32,
        KIND_NULL_BOOL if is_null => NULL_BOOL as u64,
        KIND_NULL_F64 if is_null => NULL_F64,
        KIND_NULL_I32 => number_of(env, value, given) as i32 as i64 as u64,
        KIND_NULL_BOOL => (number_of(env, value, given) != 0.0) as u64,
        KIND_NULL_F64 => number_of(env, value, given).to_bits(),
        _ => from_js(env, value),
    })
}

/// A number or boolean as a number; NaN for anything else. Never the bits of a null.
unsafe fn number_of(env: Env, value: Value, given: i32) -> f64 {
    match given {
        NUMBER => {
            let mut found = 0.0;
            (api().napi_get_value_double)(env, value, &mut found);
            if found.is_nan() {
                f64::NAN
            } else {
                found
            }
        }
        BOOLEAN => {
            let mut found = false;
            (api().napi_get_value_bool)(env, value, &mut found);
            found as u8 as f64
        }
        _ => f64::NAN,
    }
}

unsafe fn mismatch(env: Env, expected: &str) -> Option<u64> {
    throw_error(env, &format!("The native program takes {expected} here"));
    None
}
