// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XPathExpression` of the specification "dom". */
@:native("XPathExpression")
extern class XPathExpression {
  function evaluate(contextNode:Node, ?type:Int, ?result:XPathResult):XPathResult;
}
