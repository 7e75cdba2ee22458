//! The one environment of JavaScript that the program runs in, and calls of the functions that the loader gave.

use super::api::{api, Env, Ref, Value, OK};
use super::{convert, host};
use crate::abi::Dyn;
use crate::exception::throw_text;
use crate::mutator::{attached, is_multi, rayzor_thread_enter_blocking, rayzor_thread_leave_blocking, Thread};
use crate::string::layout::Str;
use crate::{calls, output, tls};
use std::cell::UnsafeCell;

macro_rules! imports {
    ($($name:ident $text:literal;)*) => {
        /// A function that the loader gives.
        #[derive(Clone, Copy, PartialEq, Debug)]
        #[allow(missing_docs)]
        pub enum Import { $($name,)* }

        /// Their names, each with a zero byte at its end.
        pub const NAMES: &[(Import, &str)] = &[$((Import::$name, concat!($text, "\0")),)*];
    };
}

imports! {
    IdOf "idOf";
    Throw "rtThrow";
    Caught "rtCaught";
    OfClosure "rtOfClosure";
    ClosureOf "rtClosureOf";
    Exit "sys_exit";
    Apply "host_apply";
    At "host_at";
    Construct "host_construct";
    Delete "host_delete";
    Get "host_get";
    Global "host_global";
    Has "host_has";
    InstanceOf "host_instance_of";
    IsArray "host_is_array";
    Keys "host_keys";
    Length "host_length";
    Module "host_module";
    List "host_list";
    Object "host_object";
    Push "host_push";
    Set "host_set";
    SetAt "host_set_at";
    ToString "host_to_string";
    TypeOf "host_typeof";
    TimerStart "timer_start";
    TimerStop "timer_stop";
}

/// What is known about the environment; empty where there is none.
pub struct Environment {
    /// The environment, or null.
    pub env: Env,
    /// The thread of JavaScript.
    pub thread: *mut Thread,
    /// Whether the loader has given its functions.
    pub started: bool,
    /// The loader's functions by `Import`.
    pub imports: [Ref; NAMES.len()],
    /// Bytes that we told the engine to count.
    pub reported: i64,
}

struct Cell(UnsafeCell<Environment>);

// SAFETY: only the thread of JavaScript touches what is inside, except for a look at `thread`.
unsafe impl Sync for Cell {}

static ENVIRONMENT: Cell = Cell(UnsafeCell::new(Environment {
    env: std::ptr::null_mut(),
    thread: std::ptr::null_mut(),
    started: false,
    imports: [std::ptr::null_mut(); NAMES.len()],
    reported: 0,
}));

/// The environment.
#[inline(always)]
pub fn environment() -> *mut Environment {
    ENVIRONMENT.0.get()
}

/// The environment when this is the thread of JavaScript and the program has started.
pub fn here() -> Option<Env> {
    // SAFETY: see `Cell`.
    unsafe {
        let all = environment();
        if (*all).env.is_null() || (*all).thread != tls::thread() || !(*all).started {
            None
        } else {
            Some((*all).env)
        }
    }
}

/// Whether the program runs inside JavaScript, on whatever thread.
pub fn has_javascript() -> bool {
    // SAFETY: written before the program starts.
    unsafe { !(*environment()).env.is_null() }
}

/// Why a row that needs JavaScript fails.
pub fn refuse(what: &str) {
    throw_text(&if has_javascript() {
        format!("{what}: JavaScript can be reached from its own thread only")
    } else {
        format!("{what}: a standalone program has no JavaScript")
    });
}

/// Calls a function of the loader and leaves its exception, if any, in JavaScript.
///
/// # Safety
/// `env` comes from `here()`, the values from it.
pub unsafe fn call_raw(env: Env, import: Import, args: &[Value]) -> Option<Value> {
    let reference = (*environment()).imports[import as usize];
    let (mut function, mut this, mut result) = (std::ptr::null_mut(), std::ptr::null_mut(), std::ptr::null_mut());
    if reference.is_null() {
        return None;
    }
    (api().napi_get_reference_value)(env, reference, &mut function);
    (api().napi_get_undefined)(env, &mut this);
    output::flush();
    if is_multi() {
        rayzor_thread_enter_blocking();
    }
    let status = (api().napi_call_function)(env, this, function, args.len(), args.as_ptr(), &mut result);
    if is_multi() {
        rayzor_thread_leave_blocking();
    }
    Some(result).filter(|_| status == OK)
}

/// Calls a function of the loader.
///
/// # Errors
/// What it threw, as Haxe catches it.
///
/// # Safety
/// As above.
pub unsafe fn call(env: Env, import: Import, args: &[Value]) -> Result<Value, Dyn> {
    if (*environment()).imports[import as usize].is_null() {
        let text =
            format!("The loader of this native program gives no {}", NAMES[import as usize].1.trim_end_matches('\0'));
        return Err(Str::of_str(&text) as Dyn);
    }
    match call_raw(env, import, args) {
        Some(value) => Ok(value),
        None => Err(take_exception(env)),
    }
}

/// The exception that waits in JavaScript, as Haxe catches it.
///
/// # Safety
/// `env` comes from `here()`.
unsafe fn take_exception(env: Env) -> Dyn {
    let mut pending = false;
    (api().napi_is_exception_pending)(env, &mut pending);
    if !pending {
        return Str::of_str("JavaScript can't be called now") as Dyn;
    }
    let mut error = std::ptr::null_mut();
    (api().napi_get_and_clear_last_exception)(env, &mut error);
    // The Haxe value in a HaxeError; other errors are themselves.
    let inner = call_raw(env, Import::Caught, &[error]).unwrap_or(error);
    convert::from_js(env, inner)
}

/// Has JavaScript throw a Haxe value after the callback returns.
///
/// # Safety
/// `env` comes from `here()`, `value` is a Dynamic.
pub unsafe fn throw_into_js(env: Env, value: Dyn) {
    let thread = attached();
    let mut foreign = std::ptr::null_mut();
    (api().napi_get_boolean)(env, (*thread).caught_foreign, &mut foreign);
    let text = calls::as_javascript(&(*thread).caught);
    let mut calls = std::ptr::null_mut();
    (api().napi_create_string_utf8)(env, text.as_ptr(), text.len(), &mut calls);
    let thrown = convert::to_js(env, value, false);
    // The loader's function makes the error and throws it.
    call_raw(env, Import::Throw, &[thrown, thrown, foreign, calls]);
}

/// What is due when no compiled code runs any more on the thread of JavaScript.
///
/// # Safety
/// `env` is the environment of the callback that ends.
#[inline(always)]
pub unsafe fn settle(env: Env) {
    output::flush();
    host::release_dead(env);
    super::handles::report(env);
}
