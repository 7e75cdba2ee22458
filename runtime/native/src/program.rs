//! The program that the runtime is linked with, and `main` of standalone ones.

use crate::abi::{Adapter, Dyn, Module, ABI_VERSION, FLAG_THREADS};
use crate::calls;
use crate::heap::roots::rayzor_roots_add;
use crate::mutator::rayzor_thread_attach;
use crate::output;
use crate::string::layout::Str;
use crate::sync::Once;
use crate::thread;
use std::borrow::Cow;
use std::ffi::CStr;
use std::os::raw::{c_char, c_int};

#[cfg(not(test))]
extern "C" {
    static rayzor_module: Module;
}

#[cfg(test)]
static rayzor_module: Module = Module {
    version: ABI_VERSION,
    flags: FLAG_THREADS,
    export_count: 0,
    exports: std::ptr::null(),
    root_count: 0,
    roots: std::ptr::null(),
    init: None,
    main: None,
    describe: None,
    call: None,
    closure_count: 0,
    closures: std::ptr::null(),
    file_count: 0,
    files: std::ptr::null(),
};

/// What this machine lacks, if anything. `RAYZOR_CPU=x86-64` has it taken for one that lacks something.
pub fn lacking() -> Option<&'static str> {
    #[cfg(target_arch = "x86_64")]
    if !(std::is_x86_feature_detected!("sse4.2") && std::is_x86_feature_detected!("popcnt"))
        || std::env::var_os("RAYZOR_CPU").map_or(false, |level| level == "x86-64")
    {
        return Some("This native Haxe program needs a processor of the level x86-64-v2 (SSE 4.2 and POPCNT)");
    }
    None
}

static START: Once = Once::new();

/// The program; its globals are roots from the first call on.
///
/// # Errors
/// A text when it was made for another version of the runtime.
pub fn module() -> Result<&'static Module, String> {
    // SAFETY: a constant of the program.
    #[cfg_attr(test, allow(unused_unsafe))]
    let module = unsafe { &rayzor_module };
    if module.version != ABI_VERSION {
        let version = module.version;
        return Err(format!(
            "This program was compiled for version {version} of the native runtime, which has version {ABI_VERSION}"
        ));
    }
    // SAFETY: the program's globals stay where they are.
    START.call_once(|| unsafe { rayzor_roots_add(module.roots, module.root_count) });
    Ok(module)
}

/// Whether the program starts threads.
pub fn has_threads() -> bool {
    // SAFETY: a constant of the program.
    #[cfg_attr(test, allow(unused_unsafe))]
    unsafe {
        rayzor_module.flags & FLAG_THREADS != 0
    }
}

/// Whether objects of a class are closures.
pub fn is_closure_class(class: u32) -> bool {
    // SAFETY: a constant of the program; the table has as many entries as it says.
    #[cfg_attr(test, allow(unused_unsafe))]
    unsafe {
        let count = rayzor_module.closure_count as usize;
        (0..count).any(|i| {
            let [low, high] = *rayzor_module.closures.add(i);
            (low..=high).contains(&class)
        })
    }
}

/// Runs an adapter without arguments.
///
/// # Errors
/// What it threw.
///
/// # Safety
/// The thread is attached.
pub unsafe fn run(adapter: Option<Adapter>) -> Result<(), Dyn> {
    let mut slots = [0u64; 2];
    match adapter {
        Some(adapter) if adapter(slots.as_mut_ptr()) != 0 => Err(slots[0]),
        _ => Ok(()),
    }
}

/// What a thrown value says.
///
/// # Safety
/// The thread is attached, `value` is a Dynamic.
pub unsafe fn describe(module: &Module, value: Dyn) -> String {
    let mut slots = [value, 0];
    match module.describe {
        Some(describe) if describe(slots.as_mut_ptr()) == 0 => Str::to_text(slots[0] as *const Str),
        // A toString that throws has no say.
        _ => "Haxe exception".to_owned(),
    }
}

/// The name of a source file by its number; None where the program has no names.
pub fn file_name(number: usize) -> Option<Cow<'static, str>> {
    // SAFETY: a constant of the program; the table has as many entries as it says.
    #[cfg_attr(test, allow(unused_unsafe))]
    unsafe {
        if number == 0 || number > rayzor_module.file_count as usize {
            return None;
        }
        Some(CStr::from_ptr(*rayzor_module.files.add(number - 1)).to_string_lossy())
    }
}

/// Prints an exception that nobody caught, in debug builds with the calls that led to it.
///
/// # Safety
/// As `describe`.
pub unsafe fn report(module: &Module, value: Dyn) {
    // Describing may run code of the program, which may catch exceptions of its own.
    let calls = calls::caught();
    let text = describe(module, value);
    output::write_error(format!("Uncaught exception: {text}\n{}", calls::as_haxe(&calls)).as_bytes());
}

/// `main` of a standalone program: its status is 1 after an exception that nobody caught.
///
/// # Safety
/// Called once, by the C library's start-up code or a generated `main`.
#[no_mangle]
pub unsafe extern "C" fn rayzor_main(_argc: c_int, _argv: *const *const c_char) -> c_int {
    if let Some(text) = lacking() {
        output::write_error(format!("{text}\n").as_bytes());
        return 1;
    }
    rayzor_thread_attach();
    thread::set_standalone();
    let status = match module() {
        Err(text) => {
            output::write_error(format!("{text}\n").as_bytes());
            1
        }
        Ok(module) => match run(module.init).and_then(|()| run(module.main)) {
            Ok(()) => !thread::run_at_end() as c_int,
            Err(value) => {
                report(module, value);
                1
            }
        },
    };
    output::flush();
    status
}
