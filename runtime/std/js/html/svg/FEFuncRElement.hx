// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEFuncRElement` of the specification "filter-effects". */
@:native("SVGFEFuncRElement")
extern class FEFuncRElement extends ComponentTransferFunctionElement {}
