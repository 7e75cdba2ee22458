// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SourceBufferList` of the specification "media-source". */
@:native("SourceBufferList")
extern class SourceBufferList extends EventTarget implements ArrayAccess<SourceBuffer> {
  var length(default, null):Int;
  var onaddsourcebuffer:haxe.Constraints.Function;
  var onremovesourcebuffer:haxe.Constraints.Function;
}
