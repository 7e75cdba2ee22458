//! What JavaScript calls: exports of the program through their adapters.

use super::api::*;
use super::convert::{from_js, slot_from_js, slot_to_js, string_to_js, to_js};
use super::environment::{environment, settle, throw_into_js};
use crate::abi::*;
use crate::heap::alloc::{rayzor_gc_alloc, rayzor_raw_new};
use crate::mutator::{attached, is_multi, rayzor_thread_enter_blocking, rayzor_thread_leave_blocking, Thread};
use crate::program::module;
use crate::registers::stack_pointer;
use crate::string::layout::Str;
use std::ffi::c_void;

/// The most parameters of an export.
pub const MOST: usize = 255;

/// Runs `inner`, which calls compiled code, with the frames from here on as roots.
#[inline(always)]
unsafe fn entered(env: Env, info: Info, inner: unsafe fn(Env, Info) -> Value) -> Value {
    let (thread, is_outermost) = enter();
    let result = inner(env, info);
    if is_outermost {
        leave(env, thread);
    }
    result
}

/// JavaScript calls compiled code: the thread, and whether no other such call is going on.
#[inline(always)]
unsafe fn enter() -> (*mut Thread, bool) {
    let thread: *mut Thread = attached();
    let is_outermost = (*thread).stack_base == 0;
    if is_outermost {
        (*thread).stack_base = stack_pointer();
        if is_multi() {
            rayzor_thread_leave_blocking();
        }
    }
    (thread, is_outermost)
}

/// The outermost call of compiled code on the thread of JavaScript ends.
#[inline(always)]
unsafe fn leave(env: Env, thread: *mut Thread) {
    settle(env);
    (*thread).stack_base = 0;
    if is_multi() {
        rayzor_thread_enter_blocking();
    }
}

/// The callback of exports with `N` parameters; `data` is the `Export`.
///
/// # Safety
/// Called by Node.
pub unsafe extern "C" fn call_export<const N: usize>(env: Env, info: Info) -> Value {
    entered(env, info, run::<N>)
}

/// `_init`.
///
/// # Safety
/// Called by Node.
pub unsafe extern "C" fn call_init(env: Env, info: Info) -> Value {
    entered(env, info, init)
}

/// `_describe`: a thrown value -> string.
///
/// # Safety
/// Called by Node.
pub unsafe extern "C" fn call_describe(env: Env, info: Info) -> Value {
    entered(env, info, describe)
}

/// `_call`: a closure and an array of arguments -> its result.
///
/// # Safety
/// Called by Node.
pub unsafe extern "C" fn call_closure(env: Env, info: Info) -> Value {
    entered(env, info, closure)
}

/// The callback for an export. Node fills up to the number of values asked for, so it is asked for just enough.
pub fn callback_of(export: &Export) -> Callback {
    if is_scalar(export) {
        return match export.params {
            0 => call_scalars::<0>,
            1 => call_scalars::<1>,
            2 => call_scalars::<2>,
            3 => call_scalars::<3>,
            _ => call_scalars::<MOST_SCALARS>,
        };
    }
    match export.params {
        0 => call_export::<0>,
        1 => call_export::<1>,
        2 => call_export::<2>,
        3 => call_export::<3>,
        4 => call_export::<4>,
        5..=8 => call_export::<8>,
        _ => call_export::<MOST>,
    }
}

/// Reads the arguments of a call, up to `ROOM`, into slots; gives the export that is called, `None` where an argument is of
/// another kind, which JavaScript has been told.
#[inline(always)]
unsafe fn read_arguments<'a, const ROOM: usize>(env: Env, info: Info, slots: *mut u64) -> Option<&'a Export> {
    let mut values = std::mem::MaybeUninit::<[Value; ROOM]>::uninit();
    let values = values.as_mut_ptr() as *mut Value;
    let mut count = ROOM;
    let mut data: *mut c_void = std::ptr::null_mut();
    (api().napi_get_cb_info)(env, info, &mut count, values, std::ptr::null_mut(), &mut data);
    let export = &*(data as *const Export);
    // Missing arguments came as undefined.
    for i in 0..export.params as usize {
        *slots.add(i) = slot_from_js(env, *export.kinds.add(i), *values.add(i))?;
    }
    Some(export)
}

#[inline(never)]
unsafe fn run<const ROOM: usize>(env: Env, info: Info) -> Value {
    // One at least: for the result.
    let mut slots = std::mem::MaybeUninit::<([u64; ROOM], u64)>::uninit();
    let slots = slots.as_mut_ptr() as *mut u64;
    let export = match read_arguments::<ROOM>(env, info, slots) {
        Some(export) => export,
        None => return std::ptr::null_mut(),
    };
    if (export.adapter)(slots) != 0 {
        throw_into_js(env, *slots);
        return std::ptr::null_mut();
    }
    slot_to_js(env, export.result as u8, *slots)
}

/// The most parameters of exports that `call_scalars` calls.
const MOST_SCALARS: usize = 6;

/// Whether all that an export takes and gives are numbers, Bools or nothing.
fn is_scalar(export: &Export) -> bool {
    let is_plain = |kind: u8| matches!(kind, KIND_I32 | KIND_F64 | KIND_BOOL);
    let count = export.params as usize;
    // SAFETY: the table has as many kinds as the export has parameters.
    let kinds = unsafe { (0..count).map(|i| *export.kinds.add(i)) };
    let result = export.result as u8;
    count <= MOST_SCALARS && kinds.into_iter().all(is_plain) && (is_plain(result) || result == KIND_VOID)
}

/// The callback of exports that take and give scalars only: its own frame holds no references, so all is done in one function, and
/// only what compiled code needs to begin and to end with stands around the call.
///
/// # Safety
/// Called by Node.
unsafe extern "C" fn call_scalars<const N: usize>(env: Env, info: Info) -> Value {
    // One at least: for the result.
    let mut slots = std::mem::MaybeUninit::<([u64; N], u64)>::uninit();
    let slots = slots.as_mut_ptr() as *mut u64;
    let export = match read_arguments::<N>(env, info, slots) {
        Some(export) => export,
        None => return std::ptr::null_mut(),
    };
    let (thread, is_outermost) = enter();
    let result =
        if (export.adapter)(slots) == 0 { slot_to_js(env, export.result as u8, *slots) } else { thrown(env, *slots) };
    if is_outermost {
        leave(env, thread);
    }
    result
}

#[cold]
#[inline(never)]
unsafe fn thrown(env: Env, value: Dyn) -> Value {
    throw_into_js(env, value);
    std::ptr::null_mut()
}

/// The first two arguments.
unsafe fn arguments(env: Env, info: Info) -> [Value; 2] {
    let mut values = [std::ptr::null_mut(); 2];
    let mut count = 2;
    (api().napi_get_cb_info)(env, info, &mut count, values.as_mut_ptr(), std::ptr::null_mut(), std::ptr::null_mut());
    values
}

#[inline(never)]
unsafe fn init(env: Env, _info: Info) -> Value {
    let program = match module() {
        Ok(program) => program,
        Err(text) => {
            throw_error(env, &text);
            return std::ptr::null_mut();
        }
    };
    if let Err(value) = crate::program::run(program.init) {
        throw_into_js(env, value);
    }
    undefined(env)
}

#[inline(never)]
unsafe fn describe(env: Env, info: Info) -> Value {
    let [raw, _] = arguments(env, info);
    let mut slots = [from_js(env, raw), 0];
    match module().ok().and_then(|program| program.describe) {
        Some(describe) if describe(slots.as_mut_ptr()) == 0 => string_to_js(env, slots[0] as *const Str),
        Some(_) => {
            throw_into_js(env, slots[0]);
            std::ptr::null_mut()
        }
        None => null(env),
    }
}

#[inline(never)]
unsafe fn closure(env: Env, info: Info) -> Value {
    let [function, list] = arguments(env, info);
    let mut slots = [from_js(env, function), 0];
    let mut length = 0;
    (api().napi_get_array_length)(env, list, &mut length);
    let raw = rayzor_raw_new(ELEM_DYN, length as i32);
    for i in 0..length {
        let mut item = std::ptr::null_mut();
        (api().napi_get_element)(env, list, i, &mut item);
        *(Raw::data(raw) as *mut Dyn).add(i as usize) = from_js(env, item);
    }
    let array = rayzor_gc_alloc(std::mem::size_of::<Array>() as u64, header(CLASS_ARRAY, 2)) as *mut Array;
    (*array).length = length;
    (*array).data = raw;
    slots[1] = array as u64;
    match module().ok().and_then(|program| program.call) {
        Some(call) if call(slots.as_mut_ptr()) == 0 => to_js(env, slots[0], true),
        Some(_) => {
            throw_into_js(env, slots[0]);
            std::ptr::null_mut()
        }
        None => {
            throw_error(env, "The program gives no closures to JavaScript");
            std::ptr::null_mut()
        }
    }
}

/// Makes this thread, the thread of JavaScript, one that is outside compiled code.
pub fn leave_for_good() {
    let thread = attached();
    // SAFETY: our own structure; nothing of ours is on the stack.
    unsafe {
        (*thread).stack_base = 0;
        (*environment()).thread = thread;
    }
}
