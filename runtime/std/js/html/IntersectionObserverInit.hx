// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntersectionObserverInit` of the specification "intersection-observer". */
typedef IntersectionObserverInit = {
  ?root:haxe.extern.EitherType<DOMElement, Document>,
  ?rootMargin:String,
  ?scrollMargin:String,
  ?threshold:haxe.extern.EitherType<Float, Array<Float>>,
  ?delay:Int,
  ?trackVisibility:Bool,
}
