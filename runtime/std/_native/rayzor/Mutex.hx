package rayzor;

/*
 * Values that one thread uses at a time.
 */

import rt.Latch;

/** A value behind a lock. The lock isn't one that a thread can take twice. */
class Mutex<T> {
  final latch = new Latch();
  var value:T;
  var held = false;

  /** Around a value. */
  public function new(value:T)
    this.value = value;

  /** Waits until it is free, takes it, and gives the way to the value. */
  public function lock():MutexGuard<T> {
    latch.lock();
    held = true;
    return new MutexGuard(this);
  }

  /** Takes it where it is free; null otherwise. */
  public function tryLock():Null<MutexGuard<T>> {
    if (!latch.tryLock()) return null;
    held = true;
    return new MutexGuard(this);
  }

  /** Frees it. */
  public function unlock():Void {
    if (!held) throw new haxe.Exception("The mutex isn't locked");
    held = false;
    latch.unlock();
  }

  /** Whether somebody holds it now. */
  public function isLocked():Bool
    return held;

  /** Calls `f` with the value while the lock is held; what it gives is the new value. */
  public function update(f:(value:T) -> T):Void {
    latch.lock();
    held = true;
    try {
      value = f(value);
    } catch (e) {
      unlock();
      throw e;
    }
    unlock();
  }
}

/** The value while its mutex is held. */
@:access(rayzor.Mutex)
class MutexGuard<T> {
  final mutex:Mutex<T>;

  /** Of a mutex that was just taken. */
  @:noCompletion public function new(mutex:Mutex<T>)
    this.mutex = mutex;

  /** The value. */
  public function get():T
    return mutex.value;

  /** Sets the value. */
  public function set(v:T):Void
    mutex.value = v;

  /** Frees the mutex. */
  public function unlock():Void
    mutex.unlock();
}
