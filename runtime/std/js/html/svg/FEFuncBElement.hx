// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEFuncBElement` of the specification "filter-effects". */
@:native("SVGFEFuncBElement")
extern class FEFuncBElement extends ComponentTransferFunctionElement {}
