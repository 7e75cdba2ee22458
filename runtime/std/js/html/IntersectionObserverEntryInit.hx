// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IntersectionObserverEntryInit` of the specification "intersection-observer". */
typedef IntersectionObserverEntryInit = {
  time:Float,
  rootBounds:DOMRectInit,
  boundingClientRect:DOMRectInit,
  intersectionRect:DOMRectInit,
  isIntersecting:Bool,
  isVisible:Bool,
  intersectionRatio:Float,
  target:DOMElement,
}
