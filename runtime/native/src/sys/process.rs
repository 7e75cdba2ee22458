//! The `process.*` rows: other programs.

use super::{ints_of, or_throw, reason, text_of, waiting};
use crate::abi::Raw;
use crate::exception::throw_text;
use crate::output;
use crate::string::layout::Str;
use std::io;
use std::os::raw::c_int;
use std::os::unix::io::IntoRawFd;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus, Stdio};

const WNOHANG: c_int = 1;
const SIGKILL: c_int = 9;
const SIGPIPE: c_int = 13;
const SIG_IGN: usize = 1;

extern "C" {
    fn waitpid(process: i32, status: *mut c_int, options: c_int) -> i32;
    fn kill(process: i32, signal: c_int) -> c_int;
    fn signal(number: c_int, handler: usize) -> usize;
}

/// A command: for the shell where it has no arguments (null); else each is followed by a zero.
unsafe fn command_of(command: *const Str, args: *const Str) -> (String, Command) {
    let text = text_of(command);
    let made = if args.is_null() {
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(&text);
        shell
    } else {
        let mut made = Command::new(&text);
        let joined = text_of(args);
        made.args(joined.split_terminator('\0'));
        made
    };
    (text, made)
}

/// The exit code as shells give it: 128 and more after a signal.
fn code_of(status: ExitStatus) -> i32 {
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
}

/// Runs a command to its end with the program's own input and output; gives its exit code.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_process_run(command: *const Str, args: *const Str) -> i32 {
    let (_, mut command) = command_of(command, args);
    output::flush();
    match waiting(|| command.status()) {
        Ok(status) => code_of(status),
        // What shells say of a command that they can't find or start.
        Err(error) if error.kind() == io::ErrorKind::NotFound => 127,
        Err(_) => 126,
    }
}

/// Starts a program; fills its id and the numbers of its input, output and error output.
///
/// # Safety
/// `command` and `args` are null or strings; the raw array holds four Ints.
#[no_mangle]
pub unsafe extern "C" fn rayzor_process_spawn(command: *const Str, args: *const Str, detached: u8, ids: *mut Raw) {
    let (text, mut command) = command_of(command, args);
    let ids = ints_of(ids, 4);
    ids.fill(-1);
    output::flush();
    let pipe = || if detached != 0 { Stdio::null() } else { Stdio::piped() };
    command.stdin(pipe()).stdout(pipe()).stderr(pipe());
    // Writing to a program that has ended is an error then, not the end of this one.
    signal(SIGPIPE, SIG_IGN);
    match waiting(|| command.spawn()) {
        Ok(mut child) => {
            ids[0] = child.id() as i32;
            ids[1] = child.stdin.take().map_or(-1, IntoRawFd::into_raw_fd);
            ids[2] = child.stdout.take().map_or(-1, IntoRawFd::into_raw_fd);
            ids[3] = child.stderr.take().map_or(-1, IntoRawFd::into_raw_fd);
        }
        Err(error) => throw_text(&format!("Could not start process {text}: {}", reason(&error))),
    }
}

/// The exit code; -1 where it still runs and must not be waited for.
#[no_mangle]
pub extern "C" fn rayzor_process_wait(process: i32, block: u8) -> i32 {
    let mut status: c_int = 0;
    let found = waiting(|| {
        super::file::retried(|| {
            // SAFETY: a plain call with a local.
            match unsafe { waitpid(process, &mut status, if block != 0 { 0 } else { WNOHANG }) } {
                -1 => Err(io::Error::last_os_error()),
                found => Ok(found),
            }
        })
    });
    match or_throw(found, || format!("Could not wait for process {process}"), 0) {
        0 => -1,
        _ => code_of(ExitStatus::from_raw(status)),
    }
}

/// Ends a process.
#[no_mangle]
pub extern "C" fn rayzor_process_kill(process: i32) {
    // SAFETY: a plain call.
    if process > 0 && unsafe { kill(process, SIGKILL) } != 0 {
        let error = io::Error::last_os_error();
        throw_text(&format!("Could not end process {process}: {}", reason(&error)));
    }
}
