//! The rows that JavaScript stands behind: `host.*` and `timer.*`. What a standalone program can do by itself, lists and simple
//! values, works without JavaScript.

use super::api::{api, Env, Value};
use super::convert::{from_js, string_from_js, string_to_js, to_js};
use super::environment::{call, here, refuse, Import};
use crate::abi::*;
use crate::boxes::bits_of;
use crate::exception::throw_foreign;
use crate::heap::alloc::rayzor_raw_new;
use crate::host_value::{self, TAG_JS, TAG_LIST};
use crate::program::is_closure_class;
use crate::string::compare::rayzor_str_eq;
use crate::string::layout::Str;
use crate::string::number::{rayzor_str_of_f64, rayzor_str_of_i32};

/// Types of the registry, as they go to JavaScript and come back.
trait Crosses: Copy {
    /// What a failed call gives.
    const NONE: Self;
    unsafe fn out(self, env: Env) -> Value;
    unsafe fn back(env: Env, value: Value) -> Self;
}

impl Crosses for Dyn {
    const NONE: Dyn = 0;
    unsafe fn out(self, env: Env) -> Value {
        to_js(env, self, true)
    }
    unsafe fn back(env: Env, value: Value) -> Dyn {
        from_js(env, value)
    }
}

impl Crosses for *const Str {
    const NONE: *const Str = std::ptr::null();
    unsafe fn out(self, env: Env) -> Value {
        string_to_js(env, self)
    }
    unsafe fn back(env: Env, value: Value) -> *const Str {
        string_from_js(env, value)
    }
}

impl Crosses for i32 {
    const NONE: i32 = 0;
    unsafe fn out(self, env: Env) -> Value {
        super::api::number(env, self as f64)
    }
    unsafe fn back(env: Env, value: Value) -> i32 {
        let mut found = 0;
        (api().napi_get_value_int32)(env, value, &mut found);
        found
    }
}

/// A Bool.
impl Crosses for u8 {
    const NONE: u8 = 0;
    unsafe fn out(self, env: Env) -> Value {
        super::api::number(env, self as f64)
    }
    unsafe fn back(env: Env, value: Value) -> u8 {
        (<i32 as Crosses>::back(env, value) != 0) as u8
    }
}

impl Crosses for () {
    const NONE: () = ();
    unsafe fn out(self, env: Env) -> Value {
        super::api::undefined(env)
    }
    unsafe fn back(_env: Env, _value: Value) {}
}

/// Rows that generated code takes for ones that never throw (their effect isn't `call`): a failure is dropped, because an
/// exception left behind would come up elsewhere.
const QUIET: [Import; 7] =
    [Import::List, Import::Object, Import::Push, Import::SetAt, Import::IsArray, Import::TypeOf, Import::TimerStop];

/// Calls with a scope of its own: a long loop in compiled code must not pile up JavaScript's values.
unsafe fn ask<R: Crosses>(what: &str, import: Import, args: impl FnOnce(Env) -> Vec<Value>) -> R {
    let env = match here() {
        Some(env) => env,
        None => {
            if !QUIET.contains(&import) {
                refuse(what);
            }
            return R::NONE;
        }
    };
    let mut scope = std::ptr::null_mut();
    (api().napi_open_handle_scope)(env, &mut scope);
    let result = match call(env, import, &args(env)) {
        Ok(value) => R::back(env, value),
        Err(thrown) => {
            if !QUIET.contains(&import) {
                throw_foreign(thrown);
            }
            R::NONE
        }
    };
    (api().napi_close_handle_scope)(env, scope);
    result
}

macro_rules! rows {
    ($($symbol:ident $what:literal $import:ident ($($param:ident: $type:ty),*) -> $result:ty;)*) => {
        $(
            #[doc = concat!("`", $what, "`: see `runtime/js/imports.ts`.")]
            ///
            /// # Safety
            /// References are null or objects of their types.
            #[no_mangle]
            pub unsafe extern "C" fn $symbol($($param: $type),*) -> $result {
                ask($what, Import::$import, |_env| vec![$($param.out(_env)),*])
            }
        )*
    };
}

rows! {
    rayzor_host_apply "host.apply" Apply (f: Dyn, this: Dyn, args: Dyn) -> Dyn;
    rayzor_host_construct "host.construct" Construct (f: Dyn, args: Dyn) -> Dyn;
    rayzor_host_delete "host.delete" Delete (o: Dyn, name: *const Str) -> u8;
    rayzor_host_get "host.get" Get (o: Dyn, name: *const Str) -> Dyn;
    rayzor_host_global "host.global" Global (name: *const Str) -> Dyn;
    rayzor_host_has "host.has" Has (o: Dyn, name: *const Str) -> u8;
    rayzor_host_instance_of "host.instance_of" InstanceOf (v: Dyn, class: Dyn) -> u8;
    rayzor_host_keys "host.keys" Keys (o: Dyn) -> Dyn;
    rayzor_host_module "host.module" Module (key: *const Str, name: *const Str) -> Dyn;
    rayzor_host_set "host.set" Set (o: Dyn, name: *const Str, v: Dyn) -> ();
    rayzor_timer_start "timer.start" TimerStart (f: Dyn, ms: i32, again: u8) -> Dyn;
    rayzor_timer_stop "timer.stop" TimerStop (timer: Dyn) -> ();
}

/// The list in a Dynamic, if it is one of the runtime's own.
unsafe fn list_of(value: Dyn) -> Option<*mut HostValue> {
    host_value::of_dyn(value, TAG_LIST)
}

unsafe fn items(list: *mut HostValue) -> *mut Dyn {
    Raw::data((*list).payload as *mut Raw) as *mut Dyn
}

/// A new list: JavaScript's array where there is JavaScript.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_list() -> Dyn {
    if here().is_some() {
        return ask("host.list", Import::List, |_| Vec::new());
    }
    let raw = rayzor_raw_new(ELEM_DYN, 4);
    host_value::new(TAG_LIST, 0, raw as u64) as Dyn
}

/// A new JavaScript object; null where there is no JavaScript.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_object() -> Dyn {
    if here().is_none() {
        return 0;
    }
    ask("host.object", Import::Object, |_| Vec::new())
}

/// Appends to a list.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_push(list: Dyn, value: Dyn) {
    let list = match list_of(list) {
        Some(list) => list,
        None => return ask("host.push", Import::Push, |env| vec![list.out(env), value.out(env)]),
    };
    let old = (*list).payload as *mut Raw;
    let length = (*list).detail;
    if length == (*old).length {
        let raw = rayzor_raw_new(ELEM_DYN, (length as i32 + 2) * 2);
        std::ptr::copy_nonoverlapping(items(list), Raw::data(raw) as *mut Dyn, length as usize);
        (*list).payload = raw as u64;
    }
    *items(list).add(length as usize) = value;
    (*list).detail += 1;
}

/// The length of a list.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_length(list: Dyn) -> i32 {
    match list_of(list) {
        Some(list) => (*list).detail as i32,
        None => ask("host.length", Import::Length, |env| vec![list.out(env)]),
    }
}

/// An element of a list; null beyond its end.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_at(list: Dyn, index: i32) -> Dyn {
    match list_of(list) {
        Some(list) if (index as u32) < (*list).detail => *items(list).add(index as usize),
        Some(_) => 0,
        None => ask("host.at", Import::At, |env| vec![list.out(env), index.out(env)]),
    }
}

/// Sets an element of a list.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_set_at(list: Dyn, index: i32, value: Dyn) {
    match list_of(list) {
        Some(list) if (index as u32) < (*list).detail => *items(list).add(index as usize) = value,
        Some(own) => {
            for _ in (*own).detail as i32..index {
                rayzor_host_push(list, 0);
            }
            rayzor_host_push(list, value);
        }
        None => ask("host.set_at", Import::SetAt, |env| vec![list.out(env), index.out(env), value.out(env)]),
    }
}

/// Whether a value is a list.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_is_array(value: Dyn) -> u8 {
    if host_value::of_dyn(value, TAG_JS).is_none() || here().is_none() {
        return list_of(value).is_some() as u8;
    }
    ask("host.is_array", Import::IsArray, |env| vec![value.out(env)])
}

/// JavaScript's `===`.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_same(a: Dyn, b: Dyn) -> u8 {
    let number = |v: Dyn| if is_int(v) { int_of(v) as f64 } else { f64::from_bits(bits_of(v)) };
    (match (class_of(a), class_of(b)) {
        (CLASS_INT | CLASS_FLOAT, CLASS_INT | CLASS_FLOAT) => number(a) == number(b),
        (CLASS_STRING, CLASS_STRING) => rayzor_str_eq(a as *const Str, b as *const Str) != 0,
        (CLASS_INT64, CLASS_INT64) => bits_of(a) == bits_of(b),
        // There is one host value for each JavaScript object.
        _ => a == b,
    }) as u8
}

/// JavaScript's `String(v)`.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_to_string(value: Dyn) -> *const Str {
    match class_of(value) {
        0 => Str::null_text(),
        CLASS_INT => rayzor_str_of_i32(int_of(value)),
        CLASS_FLOAT => rayzor_str_of_f64(f64::from_bits(bits_of(value))),
        CLASS_BOOL => Str::of_str(if bits_of(value) != 0 { "true" } else { "false" }),
        CLASS_INT64 => Str::of_str(&(bits_of(value) as i64).to_string()),
        CLASS_STRING => value as *const Str,
        _ => ask("host.to_string", Import::ToString, |env| vec![value.out(env)]),
    }
}

/// JavaScript's `typeof`, with `null` and `error` told apart.
///
/// # Safety
/// As all rows.
#[no_mangle]
pub unsafe extern "C" fn rayzor_host_typeof(value: Dyn) -> *const Str {
    Str::of_str(match class_of(value) {
        0 => "null",
        CLASS_INT | CLASS_FLOAT => "number",
        CLASS_BOOL => "boolean",
        CLASS_INT64 => "bigint",
        CLASS_STRING => "string",
        CLASS_HOST if (*(value as *const HostValue)).tag == TAG_JS && here().is_some() => {
            return ask("host.typeof", Import::TypeOf, |env| vec![value.out(env)]);
        }
        class if is_closure_class(class) => "function",
        _ => "object",
    })
}
