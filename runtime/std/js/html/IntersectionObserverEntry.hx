// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntersectionObserverEntry` of the specification "intersection-observer". */
@:native("IntersectionObserverEntry")
extern class IntersectionObserverEntry {
  function new(intersectionObserverEntryInit:IntersectionObserverEntryInit):Void;
  var time(default, null):Float;
  var rootBounds(default, null):DOMRectReadOnly;
  var boundingClientRect(default, null):DOMRectReadOnly;
  var intersectionRect(default, null):DOMRectReadOnly;
  var isIntersecting(default, null):Bool;
  var isVisible(default, null):Bool;
  var intersectionRatio(default, null):Float;
  var target(default, null):Element;
}
