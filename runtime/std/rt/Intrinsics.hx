package rt;

import haxe.Int64;

/*
 * Operations of the machine, by name: rows of src/compiler/mir/ops.ts.
 */

/** Each function is one MIR operation. None of them checks anything: the caller does. */
extern class Intrinsics {
  // ---- raw arrays in the representation of T
  @:mir("raw.new") static function rawNew<T>(length:Int):Raw<T>;
  @:mir("raw.len") static function rawLen<T>(r:RawAny<T>):Int;
  @:mir("raw.get") static function rawGet<T>(r:Raw<T>, i:Int):T;
  @:mir("raw.set") static function rawSet<T>(r:Raw<T>, i:Int, v:T):Void;
  @:mir("raw.copy") static function rawCopy<T>(dst:Raw<T>, dstIndex:Int, src:Raw<T>, srcIndex:Int, count:Int):Void;
  @:mir("raw.fill") static function rawFill<T>(dst:Raw<T>, index:Int, v:T, count:Int):Void;

  /** Whether the array really holds elements in the representation of T. */
  @:mir("raw.is") static function rawIs<T>(r:RawAny<T>):Bool;

  @:mir("raw.as") static function rawAs<T>(r:RawAny<T>):Raw<T>;
  @:mir("raw.any") static function rawAny<T>(r:Raw<T>):RawAny<T>;

  // ---- the same with the kind fixed
  @:mir("raw.is", "i32") static function rawIsInt<T>(r:RawAny<T>):Bool;
  @:mir("raw.is", "f64") static function rawIsFloat<T>(r:RawAny<T>):Bool;
  @:mir("raw.is", "bool") static function rawIsBool<T>(r:RawAny<T>):Bool;
  @:mir("raw.is", "i64") static function rawIsInt64<T>(r:RawAny<T>):Bool;
  @:mir("raw.is", "string") static function rawIsString<T>(r:RawAny<T>):Bool;
  @:mir("raw.is", "dyn") static function rawIsDyn<T>(r:RawAny<T>):Bool;
  @:mir("raw.as", "i32") static function rawAsInt<T>(r:RawAny<T>):Raw<Int>;
  @:mir("raw.as", "f64") static function rawAsFloat<T>(r:RawAny<T>):Raw<Float>;
  @:mir("raw.as", "bool") static function rawAsBool<T>(r:RawAny<T>):Raw<Bool>;
  @:mir("raw.as", "i64") static function rawAsInt64<T>(r:RawAny<T>):Raw<Int64>;
  @:mir("raw.as", "string") static function rawAsString<T>(r:RawAny<T>):Raw<String>;
  @:mir("raw.as", "dyn") static function rawAsDyn<T>(r:RawAny<T>):Raw<Dynamic>;
  @:mir("raw.any", "i32") static function anyOfInt<T>(r:Raw<Int>):RawAny<T>;
  @:mir("raw.any", "f64") static function anyOfFloat<T>(r:Raw<Float>):RawAny<T>;
  @:mir("raw.any", "bool") static function anyOfBool<T>(r:Raw<Bool>):RawAny<T>;
  @:mir("raw.any", "i64") static function anyOfInt64<T>(r:Raw<Int64>):RawAny<T>;
  @:mir("raw.any", "string") static function anyOfString<T>(r:Raw<String>):RawAny<T>;
  @:mir("raw.any", "dyn") static function anyOfDyn<T>(r:Raw<Dynamic>):RawAny<T>;

  // ---- bytes
  @:mir("raw.new", "i8") static function newI8(length:Int):RawI8;
  @:mir("raw.get", "i8") static function getI8(r:RawI8, i:Int):Int;
  @:mir("raw.set", "i8") static function setI8(r:RawI8, i:Int, v:Int):Void;
  @:mir("raw.copy", "i8") static function copyI8(dst:RawI8, dstIndex:Int, src:RawI8, srcIndex:Int, count:Int):Void;
  @:mir("raw.fill", "i8") static function fillI8(dst:RawI8, index:Int, v:Int, count:Int):Void;
  @:mir("raw.any", "i8") static function anyOfI8(r:RawI8):RawAny<Int>;
  @:mir("raw.load", "i32") static function loadI32(r:RawI8, offset:Int):Int;
  @:mir("raw.load", "i64") static function loadI64(r:RawI8, offset:Int):Int64;
  @:mir("raw.load", "f64") static function loadF64(r:RawI8, offset:Int):Float;
  @:mir("raw.load", "f32") static function loadF32(r:RawI8, offset:Int):Float;
  @:mir("raw.store", "i32") static function storeI32(r:RawI8, offset:Int, v:Int):Void;
  @:mir("raw.store", "i64") static function storeI64(r:RawI8, offset:Int, v:Int64):Void;
  @:mir("raw.store", "f64") static function storeF64(r:RawI8, offset:Int, v:Float):Void;
  @:mir("raw.store", "f32") static function storeF32(r:RawI8, offset:Int, v:Float):Void;

  // ---- UTF-16 units
  @:mir("raw.new", "i16") static function newI16(length:Int):RawI16;
  @:mir("raw.get", "i16") static function getI16(r:RawI16, i:Int):Int;
  @:mir("raw.set", "i16") static function setI16(r:RawI16, i:Int, v:Int):Void;
  @:mir("raw.copy", "i16") static function copyI16(dst:RawI16, dstIndex:Int, src:RawI16, srcIndex:Int, count:Int):Void;
  @:mir("raw.any", "i16") static function anyOfI16(r:RawI16):RawAny<Int>;

  // ---- Array<T>
  @:mir("array.new") static function arrayNew<T>(r:Raw<T>, length:Int):Array<T>;
  @:mir("array.len") static function arrayLen<T>(a:Array<T>):Int;
  @:mir("array.set_len") static function arraySetLen<T>(a:Array<T>, length:Int):Void;
  @:mir("array.data") static function arrayData<T>(a:Array<T>):RawAny<T>;
  @:mir("array.set_data") static function arraySetData<T>(a:Array<T>, r:RawAny<T>):Void;

  // ---- strings
  @:mir("str.concat") static function strConcat(a:String, b:String):String;
  @:mir("str.eq") static function strEq(a:String, b:String):Bool;
  @:mir("str.cmp") static function strCmp(a:String, b:String):Int;
  @:mir("str.len") static function strLen(s:String):Int;
  @:mir("str.code") static function strCode(s:String, i:Int):Int;
  @:mir("str.sub") static function strSub(s:String, start:Int, end:Int):String;
  @:mir("str.of_code") static function strOfCode(unit:Int):String;
  @:mir("str.of_i32") static function strOfInt(v:Int):String;
  @:mir("str.of_f64") static function strOfFloat(v:Float):String;

  // ---- numbers
  @:mir("f64.abs") static function abs(v:Float):Float;
  @:mir("f64.sqrt") static function sqrt(v:Float):Float;
  @:mir("f64.floor") static function floor(v:Float):Float;
  @:mir("f64.ceil") static function ceil(v:Float):Float;
  @:mir("f64.trunc") static function trunc(v:Float):Float;
  @:mir("f64.min") static function min(a:Float, b:Float):Float;
  @:mir("f64.max") static function max(a:Float, b:Float):Float;
  @:mir("f64.copysign") static function copysign(a:Float, b:Float):Float;
  @:mir("f64.to_i32") static function floatToInt(v:Float):Int;
  @:mir("f64.to_single") static function toSingle(v:Float):Float;
  @:mir("f64.bits") static function floatBits(v:Float):Int64;
  @:mir("f64.of_bits") static function floatOfBits(v:Int64):Float;
  @:mir("f32.bits") static function singleBits(v:Float):Int;
  @:mir("f32.of_bits") static function singleOfBits(v:Int):Float;
  @:mir("i32.clz") static function clz(v:Int):Int;
  @:mir("i32.ult") static function unsignedLess(a:Int, b:Int):Bool;
  @:mir("i32.udiv") static function unsignedDiv(a:Int, b:Int):Int;
  @:mir("i32.urem") static function unsignedRem(a:Int, b:Int):Int;
  @:mir("u32.to_f64") static function unsignedToFloat(v:Int):Float;

  // ---- Int64
  @:mir("i32.to_i64") static function i64OfInt(v:Int):Int64;
  @:mir("u32.to_i64") static function i64OfUnsigned(v:Int):Int64;
  @:mir("i64.to_i32") static function i64ToInt(v:Int64):Int;
  @:mir("i64.to_f64") static function i64ToFloat(v:Int64):Float;
  @:mir("f64.to_i64") static function floatToI64(v:Float):Int64;
  @:mir("i64.add") static function i64Add(a:Int64, b:Int64):Int64;
  @:mir("i64.sub") static function i64Sub(a:Int64, b:Int64):Int64;
  @:mir("i64.mul") static function i64Mul(a:Int64, b:Int64):Int64;
  @:mir("i64.div") static function i64Div(a:Int64, b:Int64):Int64;
  @:mir("i64.rem") static function i64Rem(a:Int64, b:Int64):Int64;
  @:mir("i64.and") static function i64And(a:Int64, b:Int64):Int64;
  @:mir("i64.or") static function i64Or(a:Int64, b:Int64):Int64;
  @:mir("i64.xor") static function i64Xor(a:Int64, b:Int64):Int64;
  @:mir("i64.shl") static function i64Shl(a:Int64, n:Int):Int64;
  @:mir("i64.shr") static function i64Shr(a:Int64, n:Int):Int64;
  @:mir("i64.ushr") static function i64Ushr(a:Int64, n:Int):Int64;
  @:mir("i64.eq") static function i64Eq(a:Int64, b:Int64):Bool;
  @:mir("i64.lt") static function i64Lt(a:Int64, b:Int64):Bool;
  @:mir("i64.le") static function i64Le(a:Int64, b:Int64):Bool;
  @:mir("i64.ult") static function i64Ult(a:Int64, b:Int64):Bool;

  // ---- objects
  /** The class id of a value: `ClassIds`, or the class of an instance, structure, closure, enum value. */
  @:mir("class.id") static function classId(v:Dynamic):Int;
}
