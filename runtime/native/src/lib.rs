//! What natively compiled Haxe programs run on. `docs/native-abi.md` is the contract with the code generator.
//!
//! Functions named `rayzor_...` are called by generated code, which keeps their conditions by construction. They take and
//! give raw addresses: `Dyn` (see `abi`) and pointers to objects of the collected heap. The collector scans stacks
//! conservatively, so addresses in locals need no care; in memory that isn't scanned they do (`heap::roots`).

#![allow(non_upper_case_globals)] // symbols of the ABI are named as generated code names them

#[cfg(not(all(any(target_os = "linux", target_os = "macos"), any(target_arch = "x86_64", target_arch = "aarch64"))))]
compile_error!(
    "rayzor-runtime runs on Linux and macOS, on x86-64 and aarch64. Elsewhere it has no address space (os), bounds of stacks (os), \
     word of the thread (tls), unwinding (personality), saved registers (registers), sockets, processes and terminals (sys), local \
     time (date)"
);

pub mod abi;
pub mod boxes;
pub mod calls;
pub mod date;
pub mod exception;
pub mod heap;
pub mod host_value;
pub mod linear;
pub mod map;
pub mod math;
pub mod mutator;
pub mod napi;
pub mod os;
pub mod output;
pub mod personality;
pub mod program;
mod registers;
pub mod string;
pub mod sync;
pub mod sys;
pub mod system;
pub mod thread;
pub mod tls;
pub mod weak;
