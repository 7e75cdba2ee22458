//! Registration with Node, and the start of the program.

use super::api::*;
use super::environment::{environment, NAMES};
use super::thunk;
use crate::abi::Module;
use crate::mutator::rayzor_thread_attach;
use crate::{program, system};
use std::ffi::c_void;
use std::os::raw::c_char;

/// What Node calls when it loads the addon: gives `start`.
///
/// # Safety
/// Called by Node.
#[no_mangle]
pub unsafe extern "C" fn napi_register_module_v1(env: Env, exports: Value) -> Value {
    let all = environment();
    if let Err(name) = load() {
        // Without the functions nothing can be thrown either.
        eprintln!("rayzor-runtime: this Node has no {name}");
        return exports;
    }
    if let Some(text) = program::lacking() {
        throw_error(env, text);
        return std::ptr::null_mut();
    }
    if !(*all).env.is_null() && (*all).env != env {
        throw_error(
            env,
            "This native Haxe program already runs in another environment of this process (a worker, or the main thread): it can run in one only",
        );
        return std::ptr::null_mut();
    }
    if (*all).env.is_null() {
        (*all).env = env;
        rayzor_thread_attach();
        thunk::leave_for_good();
        system::set_own_args(2);
        (api().napi_add_env_cleanup_hook)(env, ended, std::ptr::null_mut());
    }
    set_function(env, exports, "start\0", start, std::ptr::null_mut());
    exports
}

/// The environment is going down: nothing of it may be used any more.
unsafe extern "C" fn ended(_: *mut c_void) {
    crate::output::flush();
    (*environment()).started = false;
    // Node may unload the addon now.
    crate::heap::parallel::stop();
}

unsafe fn set_function(env: Env, object: Value, name: &str, callback: Callback, data: *mut c_void) {
    let text = name.as_ptr() as *const c_char;
    let mut function = std::ptr::null_mut();
    (api().napi_create_function)(env, text, name.len() - 1, callback, data, &mut function);
    (api().napi_set_named_property)(env, object, text, function);
}

/// `start(imports)`: takes the loader's functions, gives the program.
unsafe extern "C" fn start(env: Env, info: Info) -> Value {
    let all = environment();
    let program = match program::module() {
        Ok(program) if (*all).started => {
            let _ = program;
            throw_error(env, "This native Haxe program runs already");
            return std::ptr::null_mut();
        }
        Ok(program) => program,
        Err(text) => {
            throw_error(env, &text);
            return std::ptr::null_mut();
        }
    };
    let mut given = std::ptr::null_mut();
    let mut count = 1;
    (api().napi_get_cb_info)(env, info, &mut count, &mut given, std::ptr::null_mut(), std::ptr::null_mut());
    for (import, name) in NAMES {
        let mut function = std::ptr::null_mut();
        let text = name.as_ptr() as *const c_char;
        let found = (api().napi_get_named_property)(env, given, text, &mut function) == OK;
        if !found || type_of(env, function) != FUNCTION {
            // Loaders may leave out what a program doesn't need.
            continue;
        }
        (api().napi_create_reference)(env, function, 1, &mut (*all).imports[*import as usize]);
    }
    (*all).started = true;
    exports_of(env, program)
}

unsafe fn exports_of(env: Env, program: &'static Module) -> Value {
    let mut object = std::ptr::null_mut();
    (api().napi_create_object)(env, &mut object);
    for i in 0..program.export_count as usize {
        let export = &*program.exports.add(i);
        if export.params as usize > thunk::MOST {
            throw_error(env, "An export of this native Haxe program has too many parameters");
            return std::ptr::null_mut();
        }
        let mut function = std::ptr::null_mut();
        let name = export.name as *const c_char;
        let data = export as *const _ as *mut c_void;
        (api().napi_create_function)(env, name, AUTO_LENGTH, thunk::callback_of(export), data, &mut function);
        (api().napi_set_named_property)(env, object, name, function);
    }
    set_function(env, object, "_init\0", thunk::call_init, std::ptr::null_mut());
    set_function(env, object, "_describe\0", thunk::call_describe, std::ptr::null_mut());
    set_function(env, object, "_call\0", thunk::call_closure, std::ptr::null_mut());
    object
}
