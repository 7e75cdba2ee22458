// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MimeTypeArray` of the specification "html". */
@:native("MimeTypeArray")
extern class MimeTypeArray implements ArrayAccess<MimeType> {
  var length(default, null):Int;
  function item(index:Int):MimeType;
  function namedItem(name:String):MimeType;
}
