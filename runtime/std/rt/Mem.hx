package rt;

/*
 * Linear memory: operations of the machine.
 */

import rayzor.Ptr;

/** Memory that the program itself allocates and frees. Nothing is checked here. */
extern class Mem {
  @:mir("mem.alloc") static function alloc(size:Int):Ptr;
  @:mir("mem.realloc") static function realloc(p:Ptr, oldSize:Int, newSize:Int):Ptr;
  @:mir("mem.free") static function free(p:Ptr, size:Int):Void;
  @:mir("mem.load", "i32") static function loadInt(p:Ptr, offset:Int):Int;
  @:mir("mem.store", "i32") static function storeInt(p:Ptr, offset:Int, v:Int):Void;
  @:mir("mem.load", "f64") static function loadFloat(p:Ptr, offset:Int):Float;
  @:mir("mem.store", "f64") static function storeFloat(p:Ptr, offset:Int, v:Float):Void;
  @:mir("mem.load", "f32") static function loadSingle(p:Ptr, offset:Int):Float;
  @:mir("mem.store", "f32") static function storeSingle(p:Ptr, offset:Int, v:Float):Void;
  @:mir("mem.load", "i64") static function loadInt64(p:Ptr, offset:Int):haxe.Int64;
  @:mir("mem.store", "i64") static function storeInt64(p:Ptr, offset:Int, v:haxe.Int64):Void;
  @:mir("mem.load", "bool") static function loadBool(p:Ptr, offset:Int):Bool;
  @:mir("mem.store", "bool") static function storeBool(p:Ptr, offset:Int, v:Bool):Void;
  @:mir("mem.copy") static function copy(dst:Ptr, src:Ptr, bytes:Int):Void;
  @:mir("ptr.to_i32") static function toInt(p:Ptr):Int;
  @:mir("ptr.of_i32") static function ofInt(v:Int):Ptr;
}
