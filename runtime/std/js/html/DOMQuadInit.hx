// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMQuadInit` of the specification "geometry". */
typedef DOMQuadInit = {
  ?p1:DOMPointInit,
  ?p2:DOMPointInit,
  ?p3:DOMPointInit,
  ?p4:DOMPointInit,
}
