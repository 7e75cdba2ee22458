// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEFuncGElement` of the specification "filter-effects". */
@:native("SVGFEFuncGElement")
extern class FEFuncGElement extends ComponentTransferFunctionElement {}
