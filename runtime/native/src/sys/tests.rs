use super::file::*;
use super::fs::*;
use super::net::*;
use super::process::*;
use crate::abi::{Raw, ELEM_F64, ELEM_I32, ELEM_I8};
use crate::exception::take_pending_value;
use crate::heap::alloc::rayzor_raw_new;
use crate::mutator::rayzor_thread_attach;
use crate::string::layout::Str;

fn s(text: &str) -> *const Str {
    rayzor_thread_attach();
    Str::of_str(text)
}

/// What was thrown since the last call.
fn thrown() -> Option<String> {
    // SAFETY: runtime functions throw strings.
    take_pending_value().map(|v| unsafe { Str::to_text(v as *const Str) })
}

fn bytes(content: &[u8]) -> *mut Raw {
    rayzor_thread_attach();
    // SAFETY: the array has the size of what is written.
    unsafe {
        let raw = rayzor_raw_new(ELEM_I8, content.len() as i32);
        super::bytes_of(raw, 0, content.len() as i32).copy_from_slice(content);
        raw
    }
}

fn content(raw: *mut Raw, length: i32) -> Vec<u8> {
    // SAFETY: tests ask for what is there.
    unsafe { super::bytes_of(raw, 0, length).to_vec() }
}

/// A folder of this test run.
fn folder(name: &str) -> String {
    let path = std::env::temp_dir().join(format!("rayzor-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    assert!(std::fs::create_dir_all(&path).is_ok());
    path.to_string_lossy().into_owned()
}

#[test]
fn files_are_written_read_and_copied() {
    let dir = folder("files");
    let path = s(&format!("{dir}/a.txt"));
    // SAFETY: strings and arrays of the test.
    unsafe {
        let file = rayzor_file_open(path, 1);
        assert_eq!(rayzor_file_write(file, bytes(b"0123456789"), 2, 5), 5);
        rayzor_file_close(file);
        let file = rayzor_file_open(path, 2);
        assert_eq!(rayzor_file_write(file, bytes(b"ab"), 0, 2), 2);
        rayzor_file_close(file);
        let file = rayzor_file_open(path, 3);
        assert_eq!(rayzor_file_seek(file, -1.0, 2), 6.0);
        assert_eq!(rayzor_file_write(file, bytes(b"X"), 0, 1), 1);
        rayzor_file_close(file);
        rayzor_file_copy(path, s(&format!("{dir}/b.txt")));
        let file = rayzor_file_open(s(&format!("{dir}/b.txt")), 0);
        let to = bytes(&[0; 20]);
        assert_eq!(rayzor_file_read(file, to, 0, 20), 7);
        assert_eq!(content(to, 7), b"23456aX");
        assert_eq!(rayzor_file_read(file, to, 0, 20), 0);
        rayzor_file_close(file);
        assert_eq!(thrown(), None);
        assert_eq!(rayzor_file_open(s(&format!("{dir}/none")), 0), -1);
    }
    assert_eq!(thrown(), Some(format!("Could not read file {dir}/none: No such file or directory")));
    // SAFETY: as above.
    unsafe { rayzor_file_read(-1, bytes(b"1"), 0, 1) };
    assert_eq!(thrown().as_deref(), Some("The file or socket is closed"));
}

#[test]
fn folders_are_made_listed_renamed_and_deleted() {
    let dir = folder("folders");
    // SAFETY: strings and arrays of the test.
    unsafe {
        let deep = s(&format!("{dir}/x/y"));
        rayzor_fs_create_directory(deep);
        assert_eq!(rayzor_fs_is_directory(deep), 1);
        let file = s(&format!("{dir}/x/y/f"));
        rayzor_file_close(rayzor_file_open(file, 1));
        assert_eq!(Str::to_text(rayzor_fs_read_directory(deep)), "f\0");
        assert_eq!(rayzor_fs_is_directory(file), 0);
        let moved = s(&format!("{dir}/g"));
        rayzor_fs_rename(file, moved);
        assert_eq!((rayzor_fs_exists(file), rayzor_fs_exists(moved)), (0, 1));
        let numbers = rayzor_raw_new(ELEM_F64, 11);
        rayzor_fs_stat(moved, numbers);
        assert_eq!(*(Raw::data(numbers) as *const f64).add(2), 0.0);
        let full = Str::to_text(rayzor_fs_full_path(s(&format!("{dir}/x/../g"))));
        assert!(full.ends_with("/g") && !full.contains(".."), "{full}");
        rayzor_fs_delete_directory(s(&dir));
        assert!(thrown().is_some());
        rayzor_fs_delete_file(moved);
        rayzor_fs_delete_directory(deep);
        assert_eq!(thrown(), None);
        rayzor_fs_is_directory(deep);
        assert!(thrown().is_some());
    }
}

#[test]
fn processes_run_with_pipes_and_exit_codes() {
    // SAFETY: strings and arrays of the test.
    unsafe {
        assert_eq!(rayzor_process_run(s("exit 3"), std::ptr::null()), 3);
        assert_eq!(rayzor_process_run(s("kill -9 $$"), std::ptr::null()), 137);
        assert_eq!(rayzor_process_run(s("no-such-command-here"), s("")), 127);
        let ids = rayzor_raw_new(ELEM_I32, 4);
        rayzor_process_spawn(s("cat"), s("-\0"), 0, ids);
        let numbers = super::ints_of(ids, 4);
        let (process, input, output, errors) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        assert_eq!(rayzor_process_wait(process, 0), -1);
        assert_eq!(rayzor_file_write(input, bytes(b"meow"), 0, 4), 4);
        rayzor_file_close(input);
        let to = bytes(&[0; 10]);
        assert_eq!(rayzor_file_read(output, to, 0, 10), 4);
        assert_eq!(content(to, 4), b"meow");
        assert_eq!(rayzor_file_read(output, to, 0, 10), 0);
        assert_eq!(rayzor_process_wait(process, 1), 0);
        rayzor_file_close(output);
        rayzor_file_close(errors);
        rayzor_process_spawn(s("sleep"), s("100\0"), 0, ids);
        let sleeping = super::ints_of(ids, 4)[0];
        rayzor_process_kill(sleeping);
        assert_eq!(rayzor_process_wait(sleeping, 1), 137);
        assert_eq!(thrown(), None);
        rayzor_process_spawn(s("no-such-command-here"), s(""), 0, ids);
    }
    assert_eq!(thrown().as_deref(), Some("Could not start process no-such-command-here: No such file or directory"));
}

#[test]
fn sockets_connect_send_and_receive() {
    // SAFETY: strings and arrays of the test.
    unsafe {
        let local = rayzor_net_resolve(s("127.0.0.1"));
        assert_eq!(local, 0x0100_007f);
        let server = rayzor_net_socket(0);
        rayzor_net_bind(server, local, 0);
        rayzor_net_listen(server, 2);
        let name = rayzor_raw_new(ELEM_I32, 2);
        rayzor_net_name(server, 0, name);
        let port = super::ints_of(name, 2)[1];
        let client = rayzor_net_socket(0);
        rayzor_net_connect(client, local, port);
        let accepted = rayzor_net_accept(server);
        assert_eq!(rayzor_net_send(client, bytes(b"ping"), 0, 4), 4);
        let to = bytes(&[0; 10]);
        assert_eq!(rayzor_net_receive(accepted, to, 0, 10), 4);
        assert_eq!(content(to, 4), b"ping");
        rayzor_net_set_option(accepted, 1, 0.0);
        assert_eq!(rayzor_net_receive(accepted, to, 0, 10), -1);
        assert_eq!(rayzor_net_accept(accepted), -1);
        assert!(thrown().is_some(), "that doesn't listen");
        let both = rayzor_raw_new(ELEM_I32, 2);
        super::ints_of(both, 2).copy_from_slice(&[accepted, client]);
        rayzor_net_select(both, 1, 1, 0, 0.01);
        assert_eq!(super::ints_of(both, 2), [0, 1]);
        rayzor_net_shutdown(client, 0, 1);
        rayzor_net_set_option(accepted, 1, 1.0);
        assert_eq!(rayzor_net_receive(accepted, to, 0, 10), 0);
        for number in [client, accepted, server] {
            rayzor_file_close(number);
        }
        assert_eq!(thrown(), None);
        let refused = rayzor_net_socket(0);
        rayzor_net_connect(refused, local, port);
        assert_eq!(thrown(), Some(format!("Failed to connect on 127.0.0.1:{port}: Connection refused")));
        rayzor_file_close(refused);
    }
}

#[test]
fn packets_tell_who_sent_them() {
    // SAFETY: arrays of the test.
    unsafe {
        let local = rayzor_net_resolve(s("127.0.0.1"));
        let (a, b) = (rayzor_net_socket(1), rayzor_net_socket(1));
        rayzor_net_bind(a, local, 0);
        rayzor_net_bind(b, local, 0);
        let name = rayzor_raw_new(ELEM_I32, 2);
        rayzor_net_name(b, 0, name);
        let to_port = super::ints_of(name, 2)[1];
        rayzor_net_name(a, 0, name);
        let from_port = super::ints_of(name, 2)[1];
        assert_eq!(rayzor_net_send_to(a, bytes(b"hello"), 0, 5, local, to_port), 5);
        let to = bytes(&[0; 10]);
        assert_eq!(rayzor_net_receive_from(b, to, 0, 10, name), 5);
        assert_eq!(super::ints_of(name, 2), [local, from_port]);
        rayzor_net_set_option(b, 0, 0.01);
        assert_eq!(rayzor_net_receive(b, to, 0, 10), -1);
        rayzor_file_close(a);
        rayzor_file_close(b);
        assert_eq!(thrown(), None);
    }
}
