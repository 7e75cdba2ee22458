// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StaticRange` of the specification "dom". */
@:native("StaticRange")
extern class StaticRange extends AbstractRange {
  function new(init:StaticRangeInit):Void;
}
