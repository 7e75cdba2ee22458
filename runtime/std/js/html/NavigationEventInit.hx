// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationEventInit` of the specification "css-nav". */
typedef NavigationEventInit = {
  > UIEventInit,
  ?dir:SpatialNavigationDirection,
  ?relatedTarget:EventTarget,
}
