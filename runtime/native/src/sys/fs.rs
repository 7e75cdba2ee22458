//! The `fs.*` rows: folders and paths.

use super::{or_throw, text_of, waiting};
use crate::abi::Raw;
use crate::string::layout::Str;
use std::fs;
use std::os::unix::fs::MetadataExt;

/// Whether there is something at a path.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_exists(path: *const Str) -> u8 {
    std::path::Path::new(&text_of(path)).exists() as u8
}

/// Renames or moves.
///
/// # Safety
/// Both are null or strings.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_rename(path: *const Str, to: *const Str) {
    let (path, to) = (text_of(path), text_of(to));
    or_throw(fs::rename(&path, &to), || format!("Could not rename {path} to {to}"), ());
}

/// Fills eleven numbers: gid, uid, size, times of access, change and creation, dev, ino, nlink, rdev, mode.
///
/// # Safety
/// `path` is null or a string; the raw array holds eleven Floats.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_stat(path: *const Str, numbers: *mut Raw) {
    let path = text_of(path);
    let found = or_throw(fs::metadata(&path).map(Some), || format!("Could not stat {path}"), None);
    let m = match found {
        Some(m) => m,
        None => return,
    };
    let seconds = |s: i64, ns: i64| s as f64 + (ns / 1_000_000) as f64 / 1000.0;
    let all = [
        m.gid() as f64,
        m.uid() as f64,
        m.size() as f64,
        seconds(m.atime(), m.atime_nsec()),
        seconds(m.mtime(), m.mtime_nsec()),
        seconds(m.ctime(), m.ctime_nsec()),
        m.dev() as f64,
        m.ino() as f64,
        m.nlink() as f64,
        m.rdev() as f64,
        m.mode() as f64,
    ];
    let to = Raw::data(numbers) as *mut f64;
    for (i, number) in all.iter().enumerate() {
        *to.add(i) = *number;
    }
}

/// The path without links and dots.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_full_path(path: *const Str) -> *const Str {
    let path = text_of(path);
    let full = or_throw(fs::canonicalize(&path), || format!("Could not find {path}"), Default::default());
    Str::of_str(&full.to_string_lossy())
}

/// Whether it is a folder.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_is_directory(path: *const Str) -> u8 {
    let path = text_of(path);
    or_throw(fs::metadata(&path).map(|m| m.is_dir()), || format!("Could not find {path}"), false) as u8
}

/// Makes a folder, and those above it where they are missing.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_create_directory(path: *const Str) {
    let path = text_of(path);
    or_throw(fs::create_dir_all(&path), || format!("Could not create folder {path}"), ());
}

/// Deletes a file.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_delete_file(path: *const Str) {
    let path = text_of(path);
    or_throw(fs::remove_file(&path), || format!("Could not delete file {path}"), ());
}

/// Deletes an empty folder.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_delete_directory(path: *const Str) {
    let path = text_of(path);
    or_throw(fs::remove_dir(&path), || format!("Could not delete folder {path}"), ());
}

/// The names in a folder, each followed by a zero.
///
/// # Safety
/// `path` is null or a string.
#[no_mangle]
pub unsafe extern "C" fn rayzor_fs_read_directory(path: *const Str) -> *const Str {
    let path = text_of(path);
    let names = waiting(|| {
        let mut names = String::new();
        for entry in fs::read_dir(&path)? {
            names.push_str(&entry?.file_name().to_string_lossy());
            names.push('\0');
        }
        Ok(names)
    });
    Str::of_str(&or_throw(names, || format!("Could not read folder {path}"), String::new()))
}
