// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLRecurrentNetworkActivation` of the specification "webnn". */
enum abstract MLRecurrentNetworkActivation(String) from String to String {
  var RELU = "relu";
  var SIGMOID = "sigmoid";
  var TANH = "tanh";
}
