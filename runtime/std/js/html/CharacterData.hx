// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CharacterData` of the specification "dom". */
@:native("CharacterData")
extern class CharacterData extends Node {
  var data:String;
  var length(default, null):Int;
  function substringData(offset:Int, count:Int):String;
  function appendData(data:String):Void;
  function insertData(offset:Int, data:String):Void;
  function deleteData(offset:Int, count:Int):Void;
  function replaceData(offset:Int, count:Int, data:String):Void;
  var previousElementSibling(default, null):Element;
  var nextElementSibling(default, null):Element;
  function before(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function after(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function replaceWith(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function remove():Void;
}
