package rt;

import haxe.Constraints.IMap;
import haxe.ds.EnumValueMap;
import haxe.ds.IntMap;
import haxe.ds.List;
import haxe.ds.ObjectMap;
import haxe.ds.StringMap;
import haxe.ds.Vector;
import haxe.io.Bytes;

/**
	What the JavaScript glue calls to build and to read Haxe values. Exported function by function, and only those whose
	types a program's JavaScript uses.
**/
class Boundary {
	// ---- arrays, by what they hold

	public static function newInts(length:Int):Array<Int> {
		final a:Array<Int> = [];
		if (length > 0)
			a[length - 1] = 0;
		return a;
	}

	public static function newFloats(length:Int):Array<Float> {
		final a:Array<Float> = [];
		if (length > 0)
			a[length - 1] = 0.0;
		return a;
	}

	public static function newBools(length:Int):Array<Bool> {
		final a:Array<Bool> = [];
		if (length > 0)
			a[length - 1] = false;
		return a;
	}

	public static function newStrings(length:Int):Array<String> {
		final a:Array<String> = [];
		if (length > 0)
			a[length - 1] = null;
		return a;
	}

	public static function newDynamics(length:Int):Array<Dynamic> {
		final a:Array<Dynamic> = [];
		if (length > 0)
			a[length - 1] = null;
		return a;
	}

	public static function arrayLength(a:Array<Dynamic>):Int
		return a.length;

	public static function getInt(a:Array<Int>, i:Int):Int
		return a[i];

	public static function setInt(a:Array<Int>, i:Int, v:Int):Void
		a[i] = v;

	public static function getFloat(a:Array<Float>, i:Int):Float
		return a[i];

	public static function setFloat(a:Array<Float>, i:Int, v:Float):Void
		a[i] = v;

	public static function getBool(a:Array<Bool>, i:Int):Bool
		return a[i];

	public static function setBool(a:Array<Bool>, i:Int, v:Bool):Void
		a[i] = v;

	public static function getString(a:Array<String>, i:Int):String
		return a[i];

	public static function setString(a:Array<String>, i:Int, v:String):Void
		a[i] = v;

	public static function getDynamic(a:Array<Dynamic>, i:Int):Dynamic
		return a[i];

	public static function setDynamic(a:Array<Dynamic>, i:Int, v:Dynamic):Void
		a[i] = v;

	// ---- lists and vectors

	public static function listOf(a:Array<Dynamic>):List<Dynamic> {
		final list = new List<Dynamic>();
		for (v in a)
			list.add(v);
		return list;
	}

	public static function arrayOfList(list:List<Dynamic>):Array<Dynamic>
		return [for (v in list) v];

	public static function vectorOfInts(a:Array<Int>):Vector<Int>
		return Vector.fromArrayCopy(a);

	public static function intsOfVector(v:Vector<Int>):Array<Int>
		return v.toArray();

	public static function vectorOfFloats(a:Array<Float>):Vector<Float>
		return Vector.fromArrayCopy(a);

	public static function floatsOfVector(v:Vector<Float>):Array<Float>
		return v.toArray();

	public static function vectorOfBools(a:Array<Bool>):Vector<Bool>
		return Vector.fromArrayCopy(a);

	public static function boolsOfVector(v:Vector<Bool>):Array<Bool>
		return v.toArray();

	public static function vectorOfStrings(a:Array<String>):Vector<String>
		return Vector.fromArrayCopy(a);

	public static function stringsOfVector(v:Vector<String>):Array<String>
		return v.toArray();

	public static function vectorOfDynamics(a:Array<Dynamic>):Vector<Dynamic>
		return Vector.fromArrayCopy(a);

	public static function dynamicsOfVector(v:Vector<Dynamic>):Array<Dynamic>
		return v.toArray();

	// ---- maps

	public static function newStringMap():IMap<String, Dynamic>
		return new StringMap<Dynamic>();

	public static function newIntMap():IMap<Int, Dynamic>
		return new IntMap<Dynamic>();

	public static function newObjectMap():IMap<{}, Dynamic>
		return new ObjectMap<{}, Dynamic>();

	public static function newEnumMap():IMap<EnumValue, Dynamic>
		return new EnumValueMap<EnumValue, Dynamic>();

	public static function mapSet(m:IMap<Dynamic, Dynamic>, key:Dynamic, value:Dynamic):Void
		m.set(key, value);

	public static function mapGet(m:IMap<Dynamic, Dynamic>, key:Dynamic):Dynamic
		return m.get(key);

	public static function mapKeys(m:IMap<Dynamic, Dynamic>):Array<Dynamic>
		return [for (key in m.keys()) key];

	// ---- bytes and typed arrays over them

	public static function newBytes(length:Int):Bytes
		return Bytes.alloc(length);

	public static function bytesLength(b:Bytes):Int
		return b.length;

	public static function getByte(b:Bytes, i:Int):Int
		return b.get(i);

	public static function setByte(b:Bytes, i:Int, v:Int):Void
		b.set(i, v);

	public static function getWord(b:Bytes, i:Int):Int
		return b.getInt32(i);

	public static function setWord(b:Bytes, i:Int, v:Int):Void
		b.setInt32(i, v);

	public static function float64ArrayOf(b:Bytes):haxe.io.Float64Array
		return haxe.io.Float64Array.fromBytes(b);

	public static function bytesOfFloat64Array(a:haxe.io.Float64Array):Bytes
		return bytesOfView(a.view);

	public static function float32ArrayOf(b:Bytes):haxe.io.Float32Array
		return haxe.io.Float32Array.fromBytes(b);

	public static function bytesOfFloat32Array(a:haxe.io.Float32Array):Bytes
		return bytesOfView(a.view);

	public static function int32ArrayOf(b:Bytes):haxe.io.Int32Array
		return haxe.io.Int32Array.fromBytes(b);

	public static function bytesOfInt32Array(a:haxe.io.Int32Array):Bytes
		return bytesOfView(a.view);

	public static function uint32ArrayOf(b:Bytes):haxe.io.UInt32Array
		return haxe.io.UInt32Array.fromBytes(b);

	public static function bytesOfUint32Array(a:haxe.io.UInt32Array):Bytes
		return bytesOfView(a.view);

	public static function uint16ArrayOf(b:Bytes):haxe.io.UInt16Array
		return haxe.io.UInt16Array.fromBytes(b);

	public static function bytesOfUint16Array(a:haxe.io.UInt16Array):Bytes
		return bytesOfView(a.view);

	public static function uint8ArrayOf(b:Bytes):haxe.io.UInt8Array
		return haxe.io.UInt8Array.fromBytes(b);

	public static function bytesOfUint8Array(a:haxe.io.UInt8Array):Bytes
		return bytesOfView(a.view);

	static function bytesOfView(view:haxe.io.ArrayBufferView):Bytes
		return view.buffer.sub(view.byteOffset, view.byteLength);

	// ---- dates

	public static function dateOf(time:Float):Date
		return Date.fromTime(time);

	public static function timeOf(date:Date):Float
		return date.getTime();

	// ---- structures and enums

	public static function newStructure():Dynamic
		return {};

	public static function getField(o:Dynamic, name:String):Dynamic
		return Reflect.field(o, name);

	public static function setField(o:Dynamic, name:String, value:Dynamic):Void
		Reflect.setField(o, name, value);

	public static function fieldNames(o:Dynamic):Array<String>
		return Reflect.fields(o);

	public static function enumIndex(v:EnumValue):Int
		return Type.enumIndex(v);

	public static function enumTag(v:EnumValue):String
		return Type.enumConstructor(v);

	public static function enumParameters(v:EnumValue):Array<Dynamic>
		return Type.enumParameters(v);

	// ---- what a value is

	/** 0 JavaScript's own, 1 class instance, 2 enum, 3 structure, 4 closure, 5 Array, 6 Bytes, 7 Date, 8 map, 9 List. **/
	public static function kind(v:Dynamic):Int {
		if (Std.isOfType(v, Array))
			return 5;
		if (Std.isOfType(v, Bytes))
			return 6;
		if (Std.isOfType(v, Date))
			return 7;
		if (Std.isOfType(v, IMap))
			return 8;
		if (Std.isOfType(v, List))
			return 9;
		return switch Type.typeof(v) {
			case TClass(_): 1;
			case TEnum(_): 2;
			case TObject: 3;
			case TFunction: 4;
			default: 0;
		}
	}

	/** The dotted path of an instance's class. **/
	public static function classPath(v:Dynamic):Null<String> {
		final cls = Type.getClass(v);
		return cls == null ? null : Type.getClassName(cls);
	}

	// ---- functions

	public static function call(f:Dynamic, args:Array<Dynamic>):Dynamic
		return Reflect.callMethod(null, f, args);

	/** Calls a JavaScript function. **/
	public static function host(f:Dynamic, args:Array<Dynamic>):Dynamic {
		args.unshift(null);
		return Dyn.hostCall(f, "call", args);
	}

	// ---- exceptions

	/** What is thrown where the stack is too small, for engines that throw something of their own. **/
	public static function overflow():Dynamic
		return new haxe.Exception("Stack overflow");

	/** What a haxe.Exception that was made for a thrown value wraps; any other value itself. **/
	public static function unwrapped(v:Dynamic):Dynamic
		return Exceptions.unwrapped(v);

	/** The message of a thrown haxe.Exception, null of any other value. **/
	public static function messageOf(v:Dynamic):Null<String>
		return Std.isOfType(v, haxe.Exception) ? (cast v : haxe.Exception).message : null;
}
