//! The `sys.*` rows: the process and its surroundings.

use crate::abi::Dyn;
use crate::exception::{throw_foreign, throw_text};
use crate::host_value::list_of_strings;
use crate::mutator::{rayzor_thread_enter_blocking, rayzor_thread_leave_blocking};
use crate::napi::api::number;
use crate::napi::environment::{call, here, Import};
use crate::output;
use crate::string::layout::Str;
use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How many of the process's arguments come before the program's own: 1, or 2 in an addon (Node and the script).
static OWN_ARGS: AtomicUsize = AtomicUsize::new(1);

/// Says how many arguments of the process aren't the program's.
pub fn set_own_args(count: usize) {
    OWN_ARGS.store(count, Relaxed);
}

fn text_or_null(text: Option<std::ffi::OsString>) -> *const Str {
    text.map_or(std::ptr::null(), |t| Str::of_str(&t.to_string_lossy()))
}

/// Writes text to standard output.
///
/// # Safety
/// `text` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_sys_print(text: *const Str) {
    output::write(Str::to_text(text).as_bytes());
}

/// Writes a line to standard output.
///
/// # Safety
/// `text` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_sys_println(text: *const Str) {
    let mut line = Str::to_text(text);
    line.push('\n');
    output::write(line.as_bytes());
}

/// Writes text to standard error.
///
/// # Safety
/// `text` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_sys_stderr(text: *const Str) {
    output::write_error(Str::to_text(text).as_bytes());
}

/// Seconds since 1970.
#[no_mangle]
pub extern "C" fn rayzor_sys_time() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |d| d.as_secs_f64())
}

/// Seconds that the process has computed.
#[no_mangle]
pub extern "C" fn rayzor_sys_cpu_time() -> f64 {
    extern "C" {
        fn clock() -> std::os::raw::c_long;
    }
    // SAFETY: a plain call; POSIX counts in millionths.
    unsafe { clock() as f64 / 1e6 }
}

/// Number of arguments of the program.
#[no_mangle]
pub extern "C" fn rayzor_sys_arg_count() -> i32 {
    std::env::args_os().len().saturating_sub(OWN_ARGS.load(Relaxed)) as i32
}

/// An argument of the program, or null.
#[no_mangle]
pub extern "C" fn rayzor_sys_arg(index: i32) -> *const Str {
    if index < 0 {
        return std::ptr::null();
    }
    text_or_null(std::env::args_os().nth(index as usize + OWN_ARGS.load(Relaxed)))
}

/// Where the program is.
#[no_mangle]
pub extern "C" fn rayzor_sys_program_path() -> *const Str {
    if OWN_ARGS.load(Relaxed) > 1 {
        return text_or_null(std::env::args_os().nth(1).or_else(|| Some("".into())));
    }
    let path = std::env::current_exe().map(|p| p.into_os_string());
    text_or_null(path.ok().or_else(|| std::env::args_os().next()))
}

/// Whether the C library can take a name or value of the environment.
fn is_env_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['=', '\0'])
}

/// A variable of the environment, or null.
///
/// # Safety
/// `name` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_sys_env(name: *const Str) -> *const Str {
    let name = Str::to_text(name);
    if !is_env_name(&name) {
        return std::ptr::null();
    }
    text_or_null(std::env::var_os(name))
}

/// Sets a variable of the environment; null takes it away.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_sys_set_env(name: *const Str, value: *const Str) {
    let name = Str::to_text(name);
    if !is_env_name(&name) {
        return;
    }
    if value.is_null() {
        std::env::remove_var(name);
    } else {
        std::env::set_var(name, Str::to_text(value).replace('\0', ""));
    }
}

/// The names of the environment's variables, a list of the host.
#[no_mangle]
pub extern "C" fn rayzor_sys_env_names() -> Dyn {
    list_of_strings(std::env::vars_os().map(|(name, _)| name.to_string_lossy().into_owned()))
}

/// Ends the process, in Node's way where the program runs in it.
#[no_mangle]
pub extern "C" fn rayzor_sys_exit(code: i32) {
    output::flush();
    if let Some(env) = here() {
        // SAFETY: the environment at hand.
        unsafe {
            // In a worker this throws, and only the worker ends.
            if let Err(thrown) = call(env, Import::Exit, &[number(env, code as f64)]) {
                throw_foreign(thrown);
            }
        }
        return;
    }
    std::process::exit(code)
}

/// The current folder.
#[no_mangle]
pub extern "C" fn rayzor_sys_cwd() -> *const Str {
    match std::env::current_dir() {
        Ok(path) => Str::of_str(&path.to_string_lossy()),
        Err(error) => {
            throw_text(&format!("The current folder can't be found: {error}"));
            Str::empty()
        }
    }
}

/// Changes the current folder.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_sys_chdir(path: *const Str) {
    let path = Str::to_text(path);
    if let Err(error) = std::env::set_current_dir(&path) {
        throw_text(&format!("The current folder can't be {path}: {error}"));
    }
}

/// Waits.
#[no_mangle]
pub extern "C" fn rayzor_sys_sleep(seconds: f64) {
    output::flush();
    // A century is long enough; NaN and negative numbers don't wait.
    let seconds = if seconds > 0.0 { seconds.min(3.2e9) } else { 0.0 };
    rayzor_thread_enter_blocking();
    std::thread::sleep(Duration::from_secs_f64(seconds));
    rayzor_thread_leave_blocking();
}

/// The name of the system, as Haxe names it.
#[no_mangle]
pub extern "C" fn rayzor_sys_system_name() -> *const Str {
    Str::of_str(if cfg!(target_os = "macos") { "Mac" } else { "Linux" })
}

/// A byte of standard input, -1 at its end.
#[no_mangle]
pub extern "C" fn rayzor_sys_read_byte() -> i32 {
    output::flush();
    rayzor_thread_enter_blocking();
    let mut byte = [0];
    // The standard library's input is buffered.
    let read = std::io::stdin().lock().read(&mut byte);
    rayzor_thread_leave_blocking();
    match read {
        Ok(1) => byte[0] as i32,
        _ => -1,
    }
}
