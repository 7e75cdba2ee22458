// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResizeObserver` of the specification "resize-observer". */
@:native("ResizeObserver")
extern class ResizeObserver {
  function new(callback:(entries:Array<ResizeObserverEntry>, observer:ResizeObserver) -> Void):Void;
  function observe(target:DOMElement, ?options:ResizeObserverOptions):Void;
  function unobserve(target:DOMElement):Void;
  function disconnect():Void;
}
