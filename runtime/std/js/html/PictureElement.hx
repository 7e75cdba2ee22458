// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLPictureElement` of the specification "html". */
@:native("HTMLPictureElement")
extern class PictureElement extends Element {
  function new():Void;
}
