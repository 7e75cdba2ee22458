// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntersectionObserver` of the specification "intersection-observer". */
@:native("IntersectionObserver")
extern class IntersectionObserver {
  function new(callback:(entries:Array<IntersectionObserverEntry>, observer:IntersectionObserver) -> Void, ?options:IntersectionObserverInit):Void;
  var root(default, null):haxe.extern.EitherType<Element, Document>;
  var rootMargin(default, null):String;
  var scrollMargin(default, null):String;
  var thresholds(default, null):Array<Float>;
  var delay(default, null):Int;
  var trackVisibility(default, null):Bool;
  function observe(target:DOMElement):Void;
  function unobserve(target:DOMElement):Void;
  function disconnect():Void;
  function takeRecords():Array<IntersectionObserverEntry>;
}
