// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CropTarget` of the specification "mediacapture-region". */
@:native("CropTarget")
extern class CropTarget {
  static function fromElement(element:DOMElement):js.lib.Promise<CropTarget>;
}
