// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardItem` of the specification "clipboard-apis". */
@:native("ClipboardItem")
extern class ClipboardItem {
  function new(items:haxe.DynamicAccess<js.lib.Promise<haxe.extern.EitherType<String, Blob>>>, ?options:ClipboardItemOptions):Void;
  var presentationStyle(default, null):PresentationStyle;
  var types(default, null):Array<String>;
  function getType(type:String):js.lib.Promise<Blob>;
  static function supports(type:String):Bool;
}
