// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEFuncAElement` of the specification "filter-effects". */
@:native("SVGFEFuncAElement")
extern class FEFuncAElement extends ComponentTransferFunctionElement {}
