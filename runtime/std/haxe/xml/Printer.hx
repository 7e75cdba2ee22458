package haxe.xml;

/*
 * Writes XML.
 */

/** A writer of a node. */
class Printer {
  /** The text of a node; `pretty` puts every node on its own line. */
  static public function print(xml:Xml, ?pretty = false):String {
    var printer = new Printer(pretty);
    printer.writeNode(xml, "");
    return printer.output.toString();
  }

  final output = new StringBuf();
  final pretty:Bool;

  function new(pretty:Bool) {
    this.pretty = pretty;
  }

  function writeNode(value:Xml, tabs:String):Void {
    if (value.nodeType == Xml.CData) {
      write(tabs + "<![CDATA[");
      write(value.nodeValue);
      write("]]>");
      newline();
    } else if (value.nodeType == Xml.Comment) {
      var text = value.nodeValue;
      text = ~/[\n\r\t]+/g.replace(text, "");
      write(tabs);
      write("<!--" + text + "-->");
      newline();
    } else if (value.nodeType == Xml.Document) {
      for (child in value)
        writeNode(child, tabs);
    } else if (value.nodeType == Xml.Element) {
      write(tabs + "<");
      write(value.nodeName);
      for (attribute in value.attributes()) {
        write(" " + attribute + "=\"");
        write(StringTools.htmlEscape(value.get(attribute), true));
        write("\"");
      }
      if (hasChildren(value)) {
        write(">");
        newline();
        for (child in value)
          writeNode(child, pretty ? tabs + "\t" : tabs);
        write(tabs + "</");
        write(value.nodeName);
        write(">");
        newline();
      } else {
        write("/>");
        newline();
      }
    } else if (value.nodeType == Xml.PCData) {
      var text = value.nodeValue;
      if (text.length != 0) {
        write(tabs + StringTools.htmlEscape(text));
        newline();
      }
    } else if (value.nodeType == Xml.ProcessingInstruction) {
      write("<?" + value.nodeValue + "?>");
      newline();
    } else if (value.nodeType == Xml.DocType) {
      write("<!DOCTYPE " + value.nodeValue + ">");
      newline();
    }
  }

  inline function write(input:String):Void
    output.add(input);

  inline function newline():Void {
    if (pretty) output.add("\n");
  }

  function hasChildren(value:Xml):Bool {
    for (child in value) {
      if (child.nodeType == Xml.Element || child.nodeType == Xml.PCData) return true;
      if (child.nodeType == Xml.CData || child.nodeType == Xml.Comment)
        if (StringTools.ltrim(child.nodeValue).length != 0) return true;
    }
    return false;
  }
}
