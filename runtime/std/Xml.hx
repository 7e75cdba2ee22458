/*
 * XML documents.
 */

import haxe.xml.Parser;
import haxe.xml.Printer;

/** What a node is. */
enum abstract XmlType(Int) {
  /** `<name>...</name>` */
  var Element = 0;

  /** Text. */
  var PCData = 1;

  /** `<![CDATA[...]]>` */
  var CData = 2;

  /** `<!--...-->` */
  var Comment = 3;

  /** `<!DOCTYPE ...>` */
  var DocType = 4;

  /** `<?...?>` */
  var ProcessingInstruction = 5;

  /** The whole. */
  var Document = 6;

  /** Its name. */
  public function toString():String
    return switch (cast this : XmlType) {
      case Element: "Element";
      case PCData: "PCData";
      case CData: "CData";
      case Comment: "Comment";
      case DocType: "DocType";
      case ProcessingInstruction: "ProcessingInstruction";
      case Document: "Document";
    };
}

/** A node of an XML document. */
class Xml {
  /** The type of elements. */
  static public var Element(get, never):XmlType;

  /** The type of texts. */
  static public var PCData(get, never):XmlType;

  /** The type of CDATA sections. */
  static public var CData(get, never):XmlType;

  /** The type of comments. */
  static public var Comment(get, never):XmlType;

  /** The type of document types. */
  static public var DocType(get, never):XmlType;

  /** The type of processing instructions. */
  static public var ProcessingInstruction(get, never):XmlType;

  /** The type of documents. */
  static public var Document(get, never):XmlType;

  static inline function get_Element():XmlType
    return XmlType.Element;

  static inline function get_PCData():XmlType
    return XmlType.PCData;

  static inline function get_CData():XmlType
    return XmlType.CData;

  static inline function get_Comment():XmlType
    return XmlType.Comment;

  static inline function get_DocType():XmlType
    return XmlType.DocType;

  static inline function get_ProcessingInstruction():XmlType
    return XmlType.ProcessingInstruction;

  static inline function get_Document():XmlType
    return XmlType.Document;

  /** The document of a text; throws where it is not well-formed. */
  static public function parse(str:String):Xml
    return Parser.parse(str);

  /** What it is. */
  public var nodeType(default, null):XmlType;

  /** The name of an element. */
  @:isVar public var nodeName(get, set):String;

  /** The text of what is no element and no document. */
  @:isVar public var nodeValue(get, set):String;

  /** The node it is in, or null. */
  public var parent(default, null):Xml;

  var children:Array<Xml>;
  var attributeMap:Map<String, String>;

  function get_nodeName():String {
    if (nodeType != XmlType.Element) throw 'Bad node type, expected Element but found $nodeType';
    return nodeName;
  }

  function set_nodeName(v:String):String {
    if (nodeType != XmlType.Element) throw 'Bad node type, expected Element but found $nodeType';
    return nodeName = v;
  }

  function get_nodeValue():String {
    if (nodeType == XmlType.Document || nodeType == XmlType.Element) throw 'Bad node type, unexpected $nodeType';
    return nodeValue;
  }

  function set_nodeValue(v:String):String {
    if (nodeType == XmlType.Document || nodeType == XmlType.Element) throw 'Bad node type, unexpected $nodeType';
    return nodeValue = v;
  }

  /** An element. */
  static public function createElement(name:String):Xml {
    var xml = new Xml(XmlType.Element);
    xml.nodeName = name;
    return xml;
  }

  static function withValue(type:XmlType, data:String):Xml {
    var xml = new Xml(type);
    xml.nodeValue = data;
    return xml;
  }

  /** A text. */
  static public function createPCData(data:String):Xml
    return withValue(XmlType.PCData, data);

  /** A CDATA section. */
  static public function createCData(data:String):Xml
    return withValue(XmlType.CData, data);

  /** A comment. */
  static public function createComment(data:String):Xml
    return withValue(XmlType.Comment, data);

  /** A document type. */
  static public function createDocType(data:String):Xml
    return withValue(XmlType.DocType, data);

  /** A processing instruction. */
  static public function createProcessingInstruction(data:String):Xml
    return withValue(XmlType.ProcessingInstruction, data);

  /** An empty document. */
  static public function createDocument():Xml
    return new Xml(XmlType.Document);

  function needElement():Void {
    if (nodeType != XmlType.Element) throw 'Bad node type, expected Element but found $nodeType';
  }

  /** An attribute of an element, null where it has none. */
  public function get(att:String):String {
    needElement();
    return attributeMap.get(att);
  }

  /** Sets an attribute of an element. */
  public function set(att:String, value:String):Void {
    needElement();
    attributeMap.set(att, value);
  }

  /** Takes an attribute of an element away. */
  public function remove(att:String):Void {
    needElement();
    attributeMap.remove(att);
  }

  /** Whether an element has an attribute. */
  public function exists(att:String):Bool {
    needElement();
    return attributeMap.exists(att);
  }

  /** The names of an element's attributes. */
  public function attributes():Iterator<String> {
    needElement();
    return attributeMap.keys();
  }

  /** The nodes in it. */
  public inline function iterator():haxe.iterators.ArrayIterator<Xml> {
    ensureElementType();
    return children.iterator();
  }

  /** The elements in it. */
  public function elements():Iterator<Xml> {
    ensureElementType();
    return children.filter(c -> c.nodeType == XmlType.Element).iterator();
  }

  /** The elements of a name in it. */
  public function elementsNamed(name:String):Iterator<Xml> {
    ensureElementType();
    return children.filter(c -> c.nodeType == XmlType.Element && c.nodeName == name).iterator();
  }

  /** The first node in it, or null. */
  public function firstChild():Xml {
    ensureElementType();
    return children[0];
  }

  /** The first element in it, or null. */
  public function firstElement():Xml {
    ensureElementType();
    for (child in children)
      if (child.nodeType == XmlType.Element) return child;
    return null;
  }

  /** Adds a node at the end. */
  public function addChild(x:Xml):Void {
    ensureElementType();
    if (x.parent != null) x.parent.removeChild(x);
    children.push(x);
    x.parent = this;
  }

  /** Takes a node away; whether it was there. */
  public function removeChild(x:Xml):Bool {
    ensureElementType();
    if (children.remove(x)) {
      x.parent = null;
      return true;
    }
    return false;
  }

  /** Puts a node at a position. */
  public function insertChild(x:Xml, pos:Int):Void {
    ensureElementType();
    if (x.parent != null) x.parent.children.remove(x);
    children.insert(pos, x);
    x.parent = this;
  }

  /** The text. */
  public function toString():String
    return Printer.print(this);

  function new(nodeType:XmlType) {
    this.nodeType = nodeType;
    children = [];
    attributeMap = [];
  }

  function ensureElementType():Void {
    if (nodeType != XmlType.Document && nodeType != XmlType.Element) throw 'Bad node type, expected Element or Document but found $nodeType';
  }
}
