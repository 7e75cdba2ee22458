// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ManagedSourceBuffer` of the specification "media-source". */
@:native("ManagedSourceBuffer")
extern class ManagedSourceBuffer extends SourceBuffer {
  var onbufferedchange:haxe.Constraints.Function;
}
