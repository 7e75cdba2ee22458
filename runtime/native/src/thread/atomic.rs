//! The `atomic.*` rows: the first element of a raw array, changed in one step. All threads see all changes in one order.

use super::wait::word_of;
use crate::abi::{Dyn, Raw};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

macro_rules! rows {
    ($($name:ident $method:ident $doc:literal;)*) => {
        $(
            #[doc = $doc]
            ///
            /// # Safety
            /// `raw` is a raw array of Ints with at least one.
            #[no_mangle]
            pub unsafe extern "C" fn $name(raw: *mut Raw, value: i32) -> i32 {
                word_of(raw).$method(value, SeqCst)
            }
        )*
    };
}

rows! {
    rayzor_atomic_add fetch_add "Adds; gives the value before.";
    rayzor_atomic_and fetch_and "Bitwise and; gives the value before.";
    rayzor_atomic_or fetch_or "Bitwise or; gives the value before.";
    rayzor_atomic_xor fetch_xor "Bitwise exclusive or; gives the value before.";
    rayzor_atomic_exchange swap "Stores; gives the value before.";
}

/// Stores where the value is `expected`; gives the value before.
///
/// # Safety
/// `raw` is a raw array of Ints with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_compare_exchange(raw: *mut Raw, expected: i32, value: i32) -> i32 {
    match word_of(raw).compare_exchange(expected, value, SeqCst, SeqCst) {
        Ok(before) | Err(before) => before,
    }
}

/// The value.
///
/// # Safety
/// `raw` is a raw array of Ints with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_load(raw: *mut Raw) -> i32 {
    word_of(raw).load(SeqCst)
}

/// Stores.
///
/// # Safety
/// `raw` is a raw array of Ints with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_store(raw: *mut Raw, value: i32) {
    word_of(raw).store(value, SeqCst);
}

unsafe fn reference_of<'a>(raw: *mut Raw) -> &'a AtomicU64 {
    &*(Raw::data(raw) as *const AtomicU64)
}

/// The value.
///
/// # Safety
/// `raw` is a raw array of Dynamics with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_load_value(raw: *mut Raw) -> Dyn {
    reference_of(raw).load(SeqCst)
}

/// Stores.
///
/// # Safety
/// `raw` is a raw array of Dynamics with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_store_value(raw: *mut Raw, value: Dyn) {
    reference_of(raw).store(value, SeqCst);
}

/// Stores; gives the value before.
///
/// # Safety
/// `raw` is a raw array of Dynamics with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_exchange_value(raw: *mut Raw, value: Dyn) -> Dyn {
    reference_of(raw).swap(value, SeqCst)
}

/// Stores where the value is the object `expected`; gives the value before.
///
/// # Safety
/// `raw` is a raw array of Dynamics with at least one.
#[no_mangle]
pub unsafe extern "C" fn rayzor_atomic_compare_exchange_value(raw: *mut Raw, expected: Dyn, value: Dyn) -> Dyn {
    match reference_of(raw).compare_exchange(expected, value, SeqCst, SeqCst) {
        Ok(before) | Err(before) => before,
    }
}
