// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AutofillEventInit` of the specification "autofill-event". */
typedef AutofillEventInit = {
  > EventInit,
  ?autofillValues:Array<Array<Dynamic>>,
  ?allowRefill:Bool,
}
