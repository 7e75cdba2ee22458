// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentType` of the specification "dom". */
@:native("DocumentType")
extern class DocumentType extends Node {
  var name(default, null):String;
  var publicId(default, null):String;
  var systemId(default, null):String;
  function before(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function after(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function replaceWith(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function remove():Void;
}
