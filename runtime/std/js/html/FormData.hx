// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FormData` of the specification "xhr". */
@:native("FormData")
extern class FormData {
  function new(?form:FormElement, ?submitter:Element):Void;
  @:overload(function(name:String, blobValue:Blob, ?filename:String):Void {})
  function append(name:String, value:String):Void;
  function delete(name:String):Void;
  function get(name:String):haxe.extern.EitherType<File, String>;
  function getAll(name:String):Array<haxe.extern.EitherType<File, String>>;
  function has(name:String):Bool;
  @:overload(function(name:String, blobValue:Blob, ?filename:String):Void {})
  function set(name:String, value:String):Void;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, haxe.extern.EitherType<File, String>>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<haxe.extern.EitherType<File, String>>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
