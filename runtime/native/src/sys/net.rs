//! The `net.*` rows: sockets of IPv4. Addresses are numbers whose lowest byte is the first number of the written form.

use super::file::{count, is_open, retried};
use super::{bytes_of, ints_of, or_throw, reason, text_of, waiting};
use crate::abi::Raw;
use crate::exception::throw_text;
use crate::string::layout::Str;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::os::raw::{c_char, c_int, c_void};

const AF_INET: u8 = 2;
const SOCK_STREAM: c_int = 1;
const SOCK_DGRAM: c_int = 2;
const IPPROTO_TCP: c_int = 6;
const TCP_NODELAY: c_int = 1;
const POLLIN: i16 = 1;
const POLLPRI: i16 = 2;
const POLLOUT: i16 = 4;

#[cfg(target_os = "linux")]
mod constants {
    use std::os::raw::c_int;
    pub const SOL_SOCKET: c_int = 1;
    pub const SO_REUSEADDR: c_int = 2;
    pub const SO_BROADCAST: c_int = 6;
    pub const SO_RCVTIMEO: c_int = 20;
    pub const SO_SNDTIMEO: c_int = 21;
    pub const O_NONBLOCK: c_int = 0o4000;
    pub const MSG_NOSIGNAL: c_int = 0x4000;
}
#[cfg(target_os = "macos")]
mod constants {
    use std::os::raw::c_int;
    pub const SOL_SOCKET: c_int = 0xffff;
    pub const SO_REUSEADDR: c_int = 4;
    pub const SO_BROADCAST: c_int = 0x20;
    pub const SO_RCVTIMEO: c_int = 0x1006;
    pub const SO_SNDTIMEO: c_int = 0x1005;
    pub const O_NONBLOCK: c_int = 4;
    pub const SO_NOSIGPIPE: c_int = 0x1022;
    pub const MSG_NOSIGNAL: c_int = 0x80000;
}
use constants::*;

const F_GETFL: c_int = 3;
const F_SETFL: c_int = 4;
const F_SETFD: c_int = 2;
const FD_CLOEXEC: c_int = 1;

/// C's `struct sockaddr_in`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Address {
    #[cfg(target_os = "macos")]
    length: u8,
    #[cfg(target_os = "macos")]
    family: u8,
    #[cfg(target_os = "linux")]
    family: u16,
    port: u16,
    ip: u32,
    zero: [u8; 8],
}

const ADDRESS_BYTES: u32 = 16;

/// C's `struct timeval`.
#[repr(C)]
struct Time {
    seconds: i64,
    micros: i64,
}

/// C's `struct pollfd`.
#[repr(C)]
struct Poll {
    socket: c_int,
    wanted: i16,
    found: i16,
}

extern "C" {
    fn socket(family: c_int, kind: c_int, protocol: c_int) -> c_int;
    fn connect(socket: c_int, address: *const Address, length: u32) -> c_int;
    fn bind(socket: c_int, address: *const Address, length: u32) -> c_int;
    fn listen(socket: c_int, count: c_int) -> c_int;
    fn accept(socket: c_int, address: *mut Address, length: *mut u32) -> c_int;
    fn getpeername(socket: c_int, address: *mut Address, length: *mut u32) -> c_int;
    fn getsockname(socket: c_int, address: *mut Address, length: *mut u32) -> c_int;
    fn recv(socket: c_int, to: *mut c_void, length: usize, flags: c_int) -> isize;
    fn send(socket: c_int, from: *const c_void, length: usize, flags: c_int) -> isize;
    fn recvfrom(s: c_int, to: *mut c_void, n: usize, flags: c_int, address: *mut Address, length: *mut u32) -> isize;
    fn sendto(s: c_int, from: *const c_void, n: usize, flags: c_int, address: *const Address, length: u32) -> isize;
    fn shutdown(socket: c_int, how: c_int) -> c_int;
    fn setsockopt(socket: c_int, level: c_int, name: c_int, value: *const c_void, length: u32) -> c_int;
    fn fcntl(socket: c_int, command: c_int, ...) -> c_int;
    fn poll(sockets: *mut Poll, count: usize, timeout: c_int) -> c_int;
    fn gethostname(name: *mut c_char, length: usize) -> c_int;
    fn getnameinfo(
        address: *const Address,
        length: u32,
        host: *mut c_char,
        host_length: u32,
        service: *mut c_char,
        service_length: u32,
        flags: c_int,
    ) -> c_int;
}

fn address(ip: i32, port: i32) -> Address {
    Address {
        #[cfg(target_os = "macos")]
        length: ADDRESS_BYTES as u8,
        family: AF_INET as _,
        port: (port as u16).to_be(),
        // The first number is the first byte in memory.
        ip: (ip as u32).to_le(),
        zero: [0; 8],
    }
}

/// The result of a call that gives -1 where it fails.
fn checked(result: isize) -> io::Result<usize> {
    usize::try_from(result).map_err(|_| io::Error::last_os_error())
}

fn checked_int(result: c_int) -> io::Result<i32> {
    checked(result as isize).map(|n| n as i32)
}

fn dotted(ip: i32) -> Ipv4Addr {
    Ipv4Addr::from((ip as u32).to_le_bytes())
}

/// The address of a name.
///
/// # Safety
/// `name` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_resolve(name: *const Str) -> i32 {
    let name = text_of(name);
    let found = waiting(|| {
        (name.as_str(), 0).to_socket_addrs().ok().and_then(|mut all| {
            all.find_map(|a| match a {
                SocketAddr::V4(v4) => Some(*v4.ip()),
                SocketAddr::V6(_) => None,
            })
        })
    });
    match found {
        Some(ip) => u32::from_le_bytes(ip.octets()) as i32,
        None => {
            throw_text(&format!("Could not resolve host {name}"));
            0
        }
    }
}

fn name_text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}

/// The name of an address.
#[no_mangle]
pub extern "C" fn rayzor_net_reverse(ip: i32) -> *const Str {
    let mut name = [0u8; 1025];
    let from = address(ip, 0);
    // SAFETY: the buffer has the length given.
    let failed = waiting(|| unsafe {
        getnameinfo(&from, ADDRESS_BYTES, name.as_mut_ptr() as *mut c_char, 1025, std::ptr::null_mut(), 0, 0)
    });
    if failed != 0 {
        throw_text(&format!("Could not reverse host {}", dotted(ip)));
        return Str::empty();
    }
    Str::of_str(&name_text(&name))
}

/// The name of this machine.
#[no_mangle]
pub extern "C" fn rayzor_net_local_name() -> *const Str {
    let mut name = [0u8; 256];
    // SAFETY: the buffer has the length given.
    let result = checked_int(unsafe { gethostname(name.as_mut_ptr() as *mut c_char, 256) });
    or_throw(result, || "Could not find the name of this machine".to_owned(), 0);
    Str::of_str(&name_text(&name))
}

fn ready(made: c_int) -> i32 {
    // SAFETY: plain calls. Sockets are not for the programs that this one starts.
    unsafe { fcntl(made, F_SETFD, FD_CLOEXEC) };
    // Older versions of macOS don't know MSG_NOSIGNAL.
    #[cfg(target_os = "macos")]
    // SAFETY: the value is a local.
    unsafe {
        let on: c_int = 1;
        setsockopt(made, SOL_SOCKET, SO_NOSIGPIPE, &on as *const c_int as *const c_void, 4);
    }
    made
}

/// A new socket.
#[no_mangle]
pub extern "C" fn rayzor_net_socket(udp: u8) -> i32 {
    // SAFETY: a plain call.
    let made = checked_int(unsafe { socket(AF_INET as c_int, if udp != 0 { SOCK_DGRAM } else { SOCK_STREAM }, 0) });
    match made {
        Ok(made) => ready(made),
        Err(error) => {
            throw_text(&format!("Could not make a socket: {}", reason(&error)));
            -1
        }
    }
}

/// Connects.
#[no_mangle]
pub extern "C" fn rayzor_net_connect(number: i32, ip: i32, port: i32) {
    if !is_open(number) {
        return;
    }
    let to = address(ip, port);
    // SAFETY: the address is a local.
    let result = waiting(|| checked_int(unsafe { connect(number, &to, ADDRESS_BYTES) }));
    or_throw(result, || format!("Failed to connect on {}:{port}", dotted(ip)), 0);
}

/// Takes a port of this machine.
#[no_mangle]
pub extern "C" fn rayzor_net_bind(number: i32, ip: i32, port: i32) {
    if !is_open(number) {
        return;
    }
    set(number, SOL_SOCKET, SO_REUSEADDR, &1i32);
    let at = address(ip, port);
    // SAFETY: the address is a local.
    let result = checked_int(unsafe { bind(number, &at, ADDRESS_BYTES) });
    or_throw(result, || format!("Could not bind to {}:{port}", dotted(ip)), 0);
}

/// Lets connections wait.
#[no_mangle]
pub extern "C" fn rayzor_net_listen(number: i32, connections: i32) {
    if is_open(number) {
        // SAFETY: a plain call.
        let result = checked_int(unsafe { listen(number, connections) });
        or_throw(result, || "Could not listen".to_owned(), 0);
    }
}

/// The next connection; -1 where it would have to wait and must not.
#[no_mangle]
pub extern "C" fn rayzor_net_accept(number: i32) -> i32 {
    if !is_open(number) {
        return -1;
    }
    // SAFETY: the address isn't asked for.
    let accepted =
        waiting(|| retried(|| checked(unsafe { accept(number, std::ptr::null_mut(), std::ptr::null_mut()) } as isize)));
    match count(accepted, "Accepting") {
        -1 => -1,
        made => ready(made),
    }
}

/// Fills address and port of this end, or of the peer's.
///
/// # Safety
/// The raw array holds two Ints.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_name(number: i32, peer: u8, to: *mut Raw) {
    if !is_open(number) {
        return;
    }
    let mut found = address(0, 0);
    let mut length = ADDRESS_BYTES;
    let ask = if peer != 0 { getpeername } else { getsockname };
    let result = checked_int(ask(number, &mut found, &mut length));
    or_throw(result, || "Could not find the address".to_owned(), 0);
    fill(to, &found);
}

unsafe fn fill(to: *mut Raw, from: &Address) {
    let to = ints_of(to, 2);
    to[0] = u32::from_le(from.ip) as i32;
    to[1] = u16::from_be(from.port) as i32;
}

/// Reads bytes.
///
/// # Safety
/// The range lies in the array.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_receive(number: i32, raw: *mut Raw, pos: i32, length: i32) -> i32 {
    if !is_open(number) {
        return -1;
    }
    let to = bytes_of(raw, pos, length);
    let read = waiting(|| retried(|| checked(recv(number, to.as_mut_ptr() as *mut c_void, to.len(), 0))));
    count(read, "Receiving")
}

/// Reads a packet; fills who sent it.
///
/// # Safety
/// The range lies in the array; the second one holds two Ints.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_receive_from(
    number: i32,
    raw: *mut Raw,
    pos: i32,
    length: i32,
    who: *mut Raw,
) -> i32 {
    if !is_open(number) {
        return -1;
    }
    let to = bytes_of(raw, pos, length);
    let mut sender = address(0, 0);
    let mut size = ADDRESS_BYTES;
    let read = waiting(|| {
        retried(|| checked(recvfrom(number, to.as_mut_ptr() as *mut c_void, to.len(), 0, &mut sender, &mut size)))
    });
    fill(who, &sender);
    count(read, "Receiving")
}

/// Sends bytes.
///
/// # Safety
/// The range lies in the array.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_send(number: i32, raw: *mut Raw, pos: i32, length: i32) -> i32 {
    if !is_open(number) {
        return -1;
    }
    let from = bytes_of(raw, pos, length);
    let sent = waiting(|| retried(|| checked(send(number, from.as_ptr() as *const c_void, from.len(), MSG_NOSIGNAL))));
    count(sent, "Sending")
}

/// Sends a packet.
///
/// # Safety
/// The range lies in the array.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_send_to(
    number: i32,
    raw: *mut Raw,
    pos: i32,
    length: i32,
    ip: i32,
    port: i32,
) -> i32 {
    if !is_open(number) {
        return -1;
    }
    let from = bytes_of(raw, pos, length);
    let to = address(ip, port);
    let sent = waiting(|| {
        retried(|| {
            checked(sendto(number, from.as_ptr() as *const c_void, from.len(), MSG_NOSIGNAL, &to, ADDRESS_BYTES))
        })
    });
    count(sent, "Sending")
}

/// Ends reading, writing, or both. What isn't connected needs no end.
#[no_mangle]
pub extern "C" fn rayzor_net_shutdown(number: i32, read: u8, write: u8) {
    let how = match (read != 0, write != 0) {
        (true, true) => 2,
        (false, true) => 1,
        (true, false) => 0,
        (false, false) => return,
    };
    if is_open(number) {
        // SAFETY: a plain call.
        unsafe { shutdown(number, how) };
    }
}

fn set<T>(number: i32, level: c_int, name: c_int, value: &T) {
    let size = std::mem::size_of::<T>() as u32;
    // SAFETY: the value has the size given.
    let result = checked_int(unsafe { setsockopt(number, level, name, value as *const T as *const c_void, size) });
    or_throw(result, || "Could not change the socket".to_owned(), 0);
}

/// 0: seconds to wait at most; 1: whether to wait at all; 2: small packets at once; 3: broadcasts.
#[no_mangle]
pub extern "C" fn rayzor_net_set_option(number: i32, option: i32, value: f64) {
    if !is_open(number) {
        return;
    }
    match option {
        0 => {
            let seconds = value.clamp(0.0, 1e9);
            let time = Time { seconds: seconds as i64, micros: (seconds.fract() * 1e6) as i64 };
            set(number, SOL_SOCKET, SO_RCVTIMEO, &time);
            set(number, SOL_SOCKET, SO_SNDTIMEO, &time);
        }
        1 => {
            // SAFETY: plain calls.
            let result = checked_int(unsafe {
                let flags = fcntl(number, F_GETFL);
                let flags = if value != 0.0 { flags & !O_NONBLOCK } else { flags | O_NONBLOCK };
                fcntl(number, F_SETFL, flags)
            });
            or_throw(result, || "Could not change the socket".to_owned(), 0);
        }
        2 => set(number, IPPROTO_TCP, TCP_NODELAY, &((value != 0.0) as c_int)),
        _ => set(number, SOL_SOCKET, SO_BROADCAST, &((value != 0.0) as c_int)),
    }
}

/// Waits for some of the sockets; marks them by 1, the others by 0.
///
/// # Safety
/// The raw array holds the sockets: first those to read, then those to write, then the others.
#[no_mangle]
pub unsafe extern "C" fn rayzor_net_select(sockets: *mut Raw, read: i32, write: i32, others: i32, seconds: f64) {
    let all = ints_of(sockets, (read + write + others) as usize);
    let wanted = |i: usize| match i as i32 {
        i if i < read => POLLIN,
        i if i < read + write => POLLOUT,
        _ => POLLPRI,
    };
    let mut polls: Vec<Poll> =
        all.iter().enumerate().map(|(i, s)| Poll { socket: *s, wanted: wanted(i), found: 0 }).collect();
    let timeout = if seconds < 0.0 { -1 } else { (seconds * 1000.0).ceil().min(i32::MAX as f64) as c_int };
    let result = waiting(|| retried(|| checked_int(poll(polls.as_mut_ptr(), polls.len(), timeout))));
    or_throw(result, || "Could not wait for the sockets".to_owned(), 0);
    for (mark, poll) in all.iter_mut().zip(&polls) {
        *mark = (poll.found != 0) as i32;
    }
}
