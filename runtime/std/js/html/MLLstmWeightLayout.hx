// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLstmWeightLayout` of the specification "webnn". */
enum abstract MLLstmWeightLayout(String) from String to String {
  var IOFG = "iofg";
  var IFGO = "ifgo";
}
