package haxe;

/*
 * Strings of 16-bit units.
 */

/** A String by its units: the same as a String here. */
abstract Ucs2(String) {
  /** The number of units. */
  public var length(get, never):Int;

  extern inline function new(s:String)
    this = s;

  inline function get_length():Int
    return this.length;

  /** In upper case. */
  public inline function toUpperCase():Ucs2
    return new Ucs2(this.toUpperCase());

  /** In lower case. */
  public inline function toLowerCase():Ucs2
    return new Ucs2(this.toLowerCase());

  /** The character at a position. */
  public inline function charAt(index:Int):Ucs2
    return new Ucs2(this.charAt(index));

  /** The unit at a position. */
  public inline function charCodeAt(index:Int):Null<Int>
    return this.charCodeAt(index);

  /** The first position of `str` from `startIndex` on, or -1. */
  public inline function indexOf(str:Ucs2, ?startIndex:Int):Int
    return this.indexOf(str.toNativeString(), startIndex);

  /** The last position of `str`, or -1. */
  public inline function lastIndexOf(str:Ucs2, ?startIndex:Int):Int
    return startIndex == null ? this.lastIndexOf(str.toNativeString()) : this.lastIndexOf(str.toNativeString(), startIndex);

  /** The parts between occurrences of `delimiter`. */
  public function split(delimiter:Ucs2):Array<Ucs2>
    return [for (s in this.split(delimiter.toNativeString())) new Ucs2(s)];

  /** `len` units from `pos` on. */
  public inline function substr(pos:Int, ?len:Int):Ucs2
    return new Ucs2(len == null ? this.substr(pos) : this.substr(pos, len));

  /** The units between two positions. */
  public inline function substring(startIndex:Int, ?endIndex:Int):Ucs2
    return new Ucs2(endIndex == null ? this.substring(startIndex) : this.substring(startIndex, endIndex));

  /** As a String. */
  public inline function toNativeString():String
    return this;

  /** The character of a unit. */
  public static inline function fromCharCode(code:Int):Ucs2
    return new Ucs2(String.fromCharCode(code));

  @:op(A == B) static inline function equals(a:Ucs2, b:Ucs2):Bool
    return a.toNativeString() == b.toNativeString();

  @:op(A + B) static inline function add(a:Ucs2, b:Ucs2):Ucs2
    return new Ucs2(a.toNativeString() + b.toNativeString());
}
