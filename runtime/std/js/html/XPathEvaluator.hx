// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XPathEvaluator` of the specification "dom". */
@:native("XPathEvaluator")
extern class XPathEvaluator {
  function new():Void;
  function createExpression(expression:String, ?resolver:(prefix:String) -> String):XPathExpression;
  function createNSResolver(nodeResolver:Node):Node;
  function evaluate(expression:String, contextNode:Node, ?resolver:(prefix:String) -> String, ?type:Int, ?result:XPathResult):XPathResult;
}
