// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RestrictionTarget` of the specification "element-capture". */
@:native("RestrictionTarget")
extern class RestrictionTarget {
  static function fromElement(element:DOMElement):js.lib.Promise<RestrictionTarget>;
}
