package rayzor;

/*
 * Addresses.
 */

import rt.Mem;

/** The address of memory that the program allocated (see `rayzor.Memory`). Reads and writes are not checked. */
@:coreType @:notNull
abstract Ptr {
  /** The address 0. */
  public static inline function nil():Ptr
    return Mem.ofInt(0);

  /** Whether it is the address 0. */
  public inline function isNull():Bool
    return Mem.toInt(cast this) == 0;

  /** The address so many bytes further. */
  public inline function offset(bytes:Int):Ptr
    return Mem.ofInt(Mem.toInt(cast this) + bytes);

  /** The address as a number. */
  public inline function address():Int
    return Mem.toInt(cast this);

  /** The Int at an offset in bytes. */
  public inline function getInt(at:Int = 0):Int
    return Mem.loadInt(cast this, at);

  /** Stores an Int at an offset in bytes. */
  public inline function setInt(at:Int, v:Int):Void
    Mem.storeInt(cast this, at, v);

  /** The Float at an offset in bytes. */
  public inline function getFloat(at:Int = 0):Float
    return Mem.loadFloat(cast this, at);

  /** Stores a Float at an offset in bytes. */
  public inline function setFloat(at:Int, v:Float):Void
    Mem.storeFloat(cast this, at, v);

  /** The Int64 at an offset in bytes. */
  public inline function getInt64(at:Int = 0):haxe.Int64
    return Mem.loadInt64(cast this, at);

  /** Stores an Int64 at an offset in bytes. */
  public inline function setInt64(at:Int, v:haxe.Int64):Void
    Mem.storeInt64(cast this, at, v);

  /** The Bool (one byte) at an offset in bytes. */
  public inline function getBool(at:Int = 0):Bool
    return Mem.loadBool(cast this, at);

  /** Stores a Bool (one byte) at an offset in bytes. */
  public inline function setBool(at:Int, v:Bool):Void
    Mem.storeBool(cast this, at, v);
}
