// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGruWeightLayout` of the specification "webnn". */
enum abstract MLGruWeightLayout(String) from String to String {
  var ZRN = "zrn";
  var RZN = "rzn";
}
