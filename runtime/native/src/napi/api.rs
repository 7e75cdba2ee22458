//! The functions of Node-API that we call.

use crate::os;
use std::cell::UnsafeCell;
use std::ffi::c_void;
use std::os::raw::{c_char, c_int};

/// An environment, a value, a reference, a scope, the arguments of a call: all opaque.
pub type Env = *mut c_void;
/// A JavaScript value, good until its scope ends.
pub type Value = *mut c_void;
/// What keeps or follows a JavaScript value.
pub type Ref = *mut c_void;
/// A scope of values.
pub type Scope = *mut c_void;
/// What a callback is given.
pub type Info = *mut c_void;
/// 0 where all went well.
pub type Status = c_int;
/// A function that JavaScript calls.
pub type Callback = unsafe extern "C" fn(Env, Info) -> Value;
/// Told that JavaScript dropped an object.
pub type Finalize = unsafe extern "C" fn(Env, *mut c_void, *mut c_void);

/// The call went well.
pub const OK: Status = 0;
/// An exception waits in JavaScript.
pub const PENDING_EXCEPTION: Status = 10;
/// As long as it needs to be.
pub const AUTO_LENGTH: usize = usize::MAX;

/// `napi_valuetype`: undefined.
pub const UNDEFINED: c_int = 0;
/// null.
pub const NULL: c_int = 1;
/// A boolean.
pub const BOOLEAN: c_int = 2;
/// A number.
pub const NUMBER: c_int = 3;
/// A string.
pub const STRING: c_int = 4;
/// A function.
pub const FUNCTION: c_int = 7;
/// An external: a reference to one of our objects.
pub const EXTERNAL: c_int = 8;
/// A bigint.
pub const BIGINT: c_int = 9;

macro_rules! functions {
    ($($name:ident($($param:ident: $type:ty),*);)*) => {
        /// Addresses of the functions.
        pub struct Api {
            $(
                /// The function of this name.
                pub $name: unsafe extern "C" fn($($param: $type),*) -> Status,
            )*
        }

        $(
            unsafe extern "C" fn $name($(_: $type),*) -> Status {
                9
            }
        )*

        /// Before registration every call fails (generic failure).
        const NONE: Api = Api { $($name,)* };

        /// Looks all functions up. Gives the name of one that the process lacks.
        pub fn load() -> Result<(), &'static str> {
            $(
                let found = os::symbol(concat!(stringify!($name), "\0").as_bytes());
                if found.is_null() {
                    return Err(stringify!($name));
                }
                // SAFETY: node_api.h declares it so; nobody else is here during registration.
                unsafe {
                    (*API.0.get()).$name =
                        std::mem::transmute::<*mut c_void, unsafe extern "C" fn($($type),*) -> Status>(found);
                }
            )*
            Ok(())
        }
    };
}

functions! {
    napi_get_cb_info(env: Env, info: Info, argc: *mut usize, argv: *mut Value, this: *mut Value, data: *mut *mut c_void);
    napi_create_function(env: Env, name: *const c_char, length: usize, callback: Callback, data: *mut c_void, result: *mut Value);
    napi_get_undefined(env: Env, result: *mut Value);
    napi_get_null(env: Env, result: *mut Value);
    napi_get_boolean(env: Env, value: bool, result: *mut Value);
    napi_create_int32(env: Env, value: i32, result: *mut Value);
    napi_create_double(env: Env, value: f64, result: *mut Value);
    napi_create_bigint_int64(env: Env, value: i64, result: *mut Value);
    napi_create_string_latin1(env: Env, text: *const u8, length: usize, result: *mut Value);
    napi_create_string_utf16(env: Env, text: *const u16, length: usize, result: *mut Value);
    napi_create_string_utf8(env: Env, text: *const u8, length: usize, result: *mut Value);
    napi_get_value_int32(env: Env, value: Value, result: *mut i32);
    napi_get_value_double(env: Env, value: Value, result: *mut f64);
    napi_get_value_bool(env: Env, value: Value, result: *mut bool);
    napi_get_value_bigint_int64(env: Env, value: Value, result: *mut i64, lossless: *mut bool);
    napi_get_value_string_utf16(env: Env, value: Value, buffer: *mut u16, size: usize, result: *mut usize);
    napi_get_value_external(env: Env, value: Value, result: *mut *mut c_void);
    napi_typeof(env: Env, value: Value, result: *mut c_int);
    napi_create_external(env: Env, data: *mut c_void, finalize: Option<Finalize>, hint: *mut c_void, result: *mut Value);
    napi_create_reference(env: Env, value: Value, count: u32, result: *mut Ref);
    napi_delete_reference(env: Env, reference: Ref);
    napi_reference_ref(env: Env, reference: Ref, result: *mut u32);
    napi_reference_unref(env: Env, reference: Ref, result: *mut u32);
    napi_get_reference_value(env: Env, reference: Ref, result: *mut Value);
    napi_create_object(env: Env, result: *mut Value);
    napi_set_named_property(env: Env, object: Value, name: *const c_char, value: Value);
    napi_get_named_property(env: Env, object: Value, name: *const c_char, result: *mut Value);
    napi_get_array_length(env: Env, array: Value, result: *mut u32);
    napi_get_element(env: Env, array: Value, index: u32, result: *mut Value);
    napi_call_function(env: Env, this: Value, function: Value, argc: usize, argv: *const Value, result: *mut Value);
    napi_is_exception_pending(env: Env, result: *mut bool);
    napi_get_and_clear_last_exception(env: Env, result: *mut Value);
    napi_throw_error(env: Env, code: *const c_char, message: *const c_char);
    napi_open_handle_scope(env: Env, result: *mut Scope);
    napi_close_handle_scope(env: Env, scope: Scope);
    napi_adjust_external_memory(env: Env, change: i64, result: *mut i64);
    napi_add_env_cleanup_hook(env: Env, function: unsafe extern "C" fn(*mut c_void), argument: *mut c_void);
}

struct Cell(UnsafeCell<Api>);

// SAFETY: written during registration only.
unsafe impl Sync for Cell {}

static API: Cell = Cell(UnsafeCell::new(NONE));

/// The functions.
#[inline(always)]
pub fn api() -> &'static Api {
    // SAFETY: written during registration only.
    unsafe { &*API.0.get() }
}

/// Undefined.
///
/// # Safety
/// `env` is the environment at hand.
pub unsafe fn undefined(env: Env) -> Value {
    let mut value = std::ptr::null_mut();
    (api().napi_get_undefined)(env, &mut value);
    value
}

/// Null.
///
/// # Safety
/// As above.
pub unsafe fn null(env: Env) -> Value {
    let mut value = std::ptr::null_mut();
    (api().napi_get_null)(env, &mut value);
    value
}

/// The type of a value.
///
/// # Safety
/// As above.
pub unsafe fn type_of(env: Env, value: Value) -> c_int {
    let mut kind = UNDEFINED;
    (api().napi_typeof)(env, value, &mut kind);
    kind
}

/// A number.
///
/// # Safety
/// As above.
pub unsafe fn number(env: Env, value: f64) -> Value {
    let mut made = std::ptr::null_mut();
    (api().napi_create_double)(env, value, &mut made);
    made
}

/// Has JavaScript throw an Error after the callback returns.
///
/// # Safety
/// As above.
pub unsafe fn throw_error(env: Env, message: &str) {
    let text = format!("{}\0", message.replace('\0', " "));
    (api().napi_throw_error)(env, std::ptr::null(), text.as_ptr() as *const c_char);
}
