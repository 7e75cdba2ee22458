// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ViewTimelineOptions` of the specification "scroll-animations". */
typedef ViewTimelineOptions = {
  subject:DOMElement,
  ?axis:ScrollAxis,
  ?inset:haxe.extern.EitherType<String, Array<haxe.extern.EitherType<CSSNumericValue, CSSKeywordValue>>>,
}
