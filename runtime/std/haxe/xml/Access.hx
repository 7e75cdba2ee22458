package haxe.xml;

/*
 * Short access to XML.
 */

private abstract NodeAccess(Xml) from Xml {
  @:op(a.b) public function resolve(name:String):Access {
    var x = this.elementsNamed(name).next();
    if (x == null) {
      var xname = if (this.nodeType == Xml.Document) "Document" else this.nodeName;
      throw xname + " is missing element " + name;
    }
    return new Access(x);
  }
}

private abstract AttribAccess(Xml) from Xml {
  @:op(a.b) public function resolve(name:String):String {
    if (this.nodeType == Xml.Document) throw "Cannot access document attribute " + name;
    var v = this.get(name);
    if (v == null) throw this.nodeName + " is missing attribute " + name;
    return v;
  }

  @:op(a.b) function _hx_set(name:String, value:String):String {
    if (this.nodeType == Xml.Document) throw "Cannot access document attribute " + name;
    this.set(name, value);
    return value;
  }
}

private abstract HasAttribAccess(Xml) from Xml {
  @:op(a.b) public function resolve(name:String):Bool {
    if (this.nodeType == Xml.Document) throw "Cannot access document attribute " + name;
    return this.exists(name);
  }
}

private abstract HasNodeAccess(Xml) from Xml {
  @:op(a.b) public function resolve(name:String):Bool
    return this.elementsNamed(name).hasNext();
}

private abstract NodeListAccess(Xml) from Xml {
  @:op(a.b) public function resolve(name:String):Array<Access>
    return [for (x in this.elementsNamed(name)) new Access(x)];
}

/** Elements and attributes of a node as fields. */
abstract Access(Xml) {
  /** The node. */
  public var x(get, never):Xml;

  /** The name of the element. */
  public var name(get, never):String;

  /** The text in it. */
  public var innerData(get, never):String;

  /** What is in it, as XML. */
  public var innerHTML(get, never):String;

  /** Its first element of a name: `a.node.b`. */
  public var node(get, never):NodeAccess;

  /** Its elements of a name: `a.nodes.b`. */
  public var nodes(get, never):NodeListAccess;

  /** Its attributes: `a.att.b`. */
  public var att(get, never):AttribAccess;

  /** Whether it has an attribute: `a.has.b`. */
  public var has(get, never):HasAttribAccess;

  /** Whether it has an element: `a.hasNode.b`. */
  public var hasNode(get, never):HasNodeAccess;

  /** The elements in it. */
  public var elements(get, never):Iterator<Access>;

  inline function get_x():Xml
    return this;

  inline function get_name():String
    return if (this.nodeType == Xml.Document) "Document" else this.nodeName;

  inline function get_node():NodeAccess
    return this;

  inline function get_nodes():NodeListAccess
    return this;

  inline function get_att():AttribAccess
    return this;

  inline function get_has():HasAttribAccess
    return this;

  inline function get_hasNode():HasNodeAccess
    return this;

  inline function get_elements():Iterator<Access>
    return cast this.elements();

  /** Access to a document or an element. */
  public inline function new(x:Xml) {
    if (x.nodeType != Xml.Document && x.nodeType != Xml.Element) throw "Invalid nodeType " + x.nodeType;
    this = x;
  }

  function get_innerData():String {
    var it = this.iterator();
    if (!it.hasNext()) throw get_name() + " does not have data";
    var v = it.next();
    if (it.hasNext()) {
      var n = it.next();
      // A CDATA section between white space counts as the only data.
      if (v.nodeType == Xml.PCData && n.nodeType == Xml.CData && StringTools.trim(v.nodeValue) == "") {
        if (!it.hasNext()) return n.nodeValue;
        var n2 = it.next();
        if (n2.nodeType == Xml.PCData && StringTools.trim(n2.nodeValue) == "" && !it.hasNext()) return n.nodeValue;
      }
      throw get_name() + " does not only have data";
    }
    if (v.nodeType != Xml.PCData && v.nodeType != Xml.CData) throw get_name() + " does not have data";
    return v.nodeValue;
  }

  function get_innerHTML():String {
    var s = new StringBuf();
    for (x in this)
      s.add(x.toString());
    return s.toString();
  }
}
