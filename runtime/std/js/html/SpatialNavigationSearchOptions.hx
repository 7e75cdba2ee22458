// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpatialNavigationSearchOptions` of the specification "css-nav". */
typedef SpatialNavigationSearchOptions = {
  ?candidates:Array<Node>,
  ?container:Node,
}
