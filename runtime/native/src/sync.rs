//! Locks. They are those of `std`, except where `--cfg rayzor_pthread_locks` asks for those of pthreads: checkers like
//! ThreadSanitizer and helgrind know these and would see races behind the others, which `std` makes of futexes.

#[cfg(not(rayzor_pthread_locks))]
pub use std::sync::{Condvar, Mutex, MutexGuard, Once};

#[cfg(rayzor_pthread_locks)]
pub use pthread::{Condvar, Mutex, MutexGuard, Once};

#[cfg(rayzor_pthread_locks)]
mod pthread {
    use std::cell::UnsafeCell;
    use std::ops::{Deref, DerefMut};
    use std::os::raw::c_int;

    /// Room for a pthread_mutex_t or pthread_cond_t of Linux; all zeros is initialised.
    #[repr(C, align(8))]
    struct Room(UnsafeCell<[u64; 8]>);

    extern "C" {
        fn pthread_mutex_lock(mutex: *mut u64) -> c_int;
        fn pthread_mutex_unlock(mutex: *mut u64) -> c_int;
        fn pthread_cond_wait(condition: *mut u64, mutex: *mut u64) -> c_int;
        fn pthread_cond_broadcast(condition: *mut u64) -> c_int;
    }

    impl Room {
        const fn new() -> Room {
            Room(UnsafeCell::new([0; 8]))
        }

        fn at(&self) -> *mut u64 {
            self.0.get() as *mut u64
        }
    }

    /// What std's locks give after a panic, which these don't notice.
    pub struct Poisoned<T>(T);

    impl<T> Poisoned<T> {
        /// The guard.
        pub fn into_inner(self) -> T {
            self.0
        }
    }

    /// As `std::sync::Mutex`; must not be moved once it is used.
    pub struct Mutex<T> {
        lock: Room,
        value: UnsafeCell<T>,
    }

    // SAFETY: one thread at a time gets at the value.
    unsafe impl<T: Send> Sync for Mutex<T> {}
    unsafe impl<T: Send> Send for Mutex<T> {}

    /// As `std::sync::MutexGuard`.
    pub struct MutexGuard<'a, T>(&'a Mutex<T>);

    impl<T> Mutex<T> {
        /// A free lock.
        pub const fn new(value: T) -> Mutex<T> {
            Mutex { lock: Room::new(), value: UnsafeCell::new(value) }
        }

        /// Waits for the lock.
        pub fn lock(&self) -> Result<MutexGuard<'_, T>, Poisoned<MutexGuard<'_, T>>> {
            // SAFETY: initialised, and not moved.
            unsafe { pthread_mutex_lock(self.lock.at()) };
            Ok(MutexGuard(self))
        }
    }

    impl<T> Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            // SAFETY: the lock is held.
            unsafe { &*self.0.value.get() }
        }
    }

    impl<T> DerefMut for MutexGuard<'_, T> {
        fn deref_mut(&mut self) -> &mut T {
            // SAFETY: the lock is held.
            unsafe { &mut *self.0.value.get() }
        }
    }

    impl<T> Drop for MutexGuard<'_, T> {
        fn drop(&mut self) {
            // SAFETY: the lock is held.
            unsafe { pthread_mutex_unlock(self.0.lock.at()) };
        }
    }

    /// As `std::sync::Condvar`.
    pub struct Condvar(Room);

    // SAFETY: made for several threads.
    unsafe impl Sync for Condvar {}

    impl Condvar {
        /// Nobody waits.
        pub const fn new() -> Condvar {
            Condvar(Room::new())
        }

        /// Lets the lock go, waits, takes it again.
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> Result<MutexGuard<'a, T>, Poisoned<MutexGuard<'a, T>>> {
            // SAFETY: the lock is held.
            unsafe { pthread_cond_wait(self.0.at(), guard.0.lock.at()) };
            Ok(guard)
        }

        /// Wakes all.
        pub fn notify_all(&self) {
            // SAFETY: initialised.
            unsafe { pthread_cond_broadcast(self.0.at()) };
        }
    }

    /// As `std::sync::Once`.
    pub struct Once(Mutex<bool>);

    impl Once {
        /// Nothing was called yet.
        pub const fn new() -> Once {
            Once(Mutex::new(false))
        }

        /// Calls `first` unless something was called before.
        pub fn call_once(&self, first: impl FnOnce()) {
            if let Ok(mut done) = self.0.lock() {
                if !*done {
                    first();
                    *done = true;
                }
            }
        }
    }
}
