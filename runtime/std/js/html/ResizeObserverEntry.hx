// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResizeObserverEntry` of the specification "resize-observer". */
@:native("ResizeObserverEntry")
extern class ResizeObserverEntry {
  var target(default, null):Element;
  var contentRect(default, null):DOMRectReadOnly;
  var borderBoxSize(default, null):Array<ResizeObserverSize>;
  var contentBoxSize(default, null):Array<ResizeObserverSize>;
  var devicePixelContentBoxSize(default, null):Array<ResizeObserverSize>;
}
