package haxe.xml;

/*
 * Reads XML.
 */

/** Thrown where a text is not well-formed. */
class XmlParserException {
  /** What is wrong. */
  public var message:String;

  /** The line, from 1. */
  public var lineNumber:Int;

  /** The position in the line. */
  public var positionAtLine:Int;

  /** The position in the text. */
  public var position:Int;

  /** The text. */
  public var xml:String;

  /** An exception at a position of a text. */
  public function new(message:String, xml:String, position:Int) {
    this.xml = xml;
    this.message = message;
    this.position = position;
    lineNumber = 1;
    positionAtLine = 0;
    for (i in 0...position) {
      var c = StringTools.fastCodeAt(xml, i);
      if (c == "\n".code) {
        lineNumber++;
        positionAtLine = 0;
      } else if (c != "\r".code)
        positionAtLine++;
    }
  }

  /** The message and the place. */
  public function toString():String
    return Type.getClassName(Type.getClass(this)) + ": " + message + " at line " + lineNumber + " char " + positionAtLine;
}

/** A reader over a text. */
class Parser {
  static final escapes:Map<String, String> = ["lt" => "<", "gt" => ">", "amp" => "&", "quot" => '"', "apos" => "'"];

  /** The document of a text; `strict` throws on unknown entities. */
  static public function parse(str:String, strict = false):Xml {
    var doc = Xml.createDocument();
    new Parser(str, strict).content(doc, null);
    return doc;
  }

  final str:String;
  final strict:Bool;
  var p = 0;

  function new(str:String, strict:Bool) {
    this.str = str;
    this.strict = strict;
  }

  /** Where the text ends too early, that is the message, whatever was expected. */
  function fail(message:String, at:Int):Dynamic
    throw new XmlParserException(at < str.length ? message : "Unexpected end", str, at);

  /** The end of something that begins at `p` is missing. */
  function unclosed():Dynamic
    return fail("", str.length);

  inline function at(n:Int):Int
    return StringTools.fastCodeAt(str, n);

  function startsWith(s:String):Bool
    return str.substr(p, s.length) == s;

  static function isNameChar(c:Int):Bool
    return c >= "a".code && c <= "z".code || c >= "A".code && c <= "Z".code || c >= "0".code && c <= "9".code || c == ":".code || c == ".".code
      || c == "_".code || c == "-".code;

  function skipSpace():Void {
    while (true) {
      var c = at(p);
      if (c != 32 && c != 10 && c != 13 && c != 9) break;
      p++;
    }
  }

  function name():String {
    var start = p;
    while (isNameChar(at(p)))
      p++;
    return str.substring(start, p);
  }

  /** The nodes inside `parent`, up to the closing tag `closing` (null: to the end of the text). */
  function content(parent:Xml, closing:String):Void {
    var opened = p;
    while (true) {
      text(parent);
      if (p >= str.length) {
        if (closing != null) {
          if (p == opened) unclosed();
          throw new XmlParserException("Unclosed node <" + closing + ">", str, p);
        }
        fill(parent);
        return;
      }
      if (startsWith("</")) {
        p += 2;
        skipSpace();
        var start = p;
        var found = name();
        if (found == "") fail("Expected node name", p);
        if (closing == null) fail("Unexpected </" + found + ">, tag is not open", p);
        if (found != closing) fail("Expected </" + closing + ">", p);
        skipSpace();
        if (at(p) != ">".code) fail("Expected >", p);
        p++;
        fill(parent);
        return;
      }
      markup(parent);
    }
  }

  /** A node that was opened and closed holds at least an empty text, which is how it prints unlike `<a/>`. */
  static function fill(parent:Xml):Void
    if (parent.firstChild() == null) parent.addChild(Xml.createPCData(""));

  /** Adds the text up to the next tag, if there is any. */
  function text(parent:Xml):Void {
    var b:StringBuf = null;
    var start = p;
    while (p < str.length && at(p) != "<".code) {
      if (at(p) == "&".code) {
        if (b == null) b = new StringBuf();
        b.addSub(str, start, p - start);
        b.add(entity());
        start = p;
      } else
        p++;
    }
    var tail = str.substring(start, p);
    var all = b == null ? tail : b.toString() + tail;
    // Text outside of the root element is no part of the document, unless it is more than white space.
    if (all.length > 0) {
      if (parent.nodeType == Xml.Document && StringTools.trim(all) == "" && p >= str.length) {
        if (!hasElement(parent)) return;
      }
      parent.addChild(Xml.createPCData(all));
    }
  }

  static function hasElement(x:Xml):Bool
    return x.firstElement() != null;

  /** The characters of an entity; `p` is at its `&`. */
  function entity():String {
    var end = str.indexOf(";", p);
    var next = str.indexOf("<", p);
    if (end < 0 || next >= 0 && next < end) {
      if (strict) fail("Invalid entity", p);
      p++;
      return "&";
    }
    var s = str.substring(p + 1, end);
    if (StringTools.startsWith(s, "#")) {
      var code = s.charAt(1) == "x" ? Std.parseInt("0" + s.substr(1)) : Std.parseInt(s.substr(1));
      p = end + 1;
      return code == null ? "" : String.fromCharCode(code);
    }
    if (!escapes.exists(s)) {
      if (strict) fail("Undefined entity: " + s, p);
      p = end + 1;
      return '&$s;';
    }
    p = end + 1;
    return escapes.get(s);
  }

  function markup(parent:Xml):Void {
    if (startsWith("<![CDATA[")) {
      var end = str.indexOf("]]>", p);
      if (end < 0) unclosed();
      parent.addChild(Xml.createCData(str.substring(p + 9, end)));
      p = end + 3;
    } else if (startsWith("<!--")) {
      var end = str.indexOf("-->", p + 4);
      if (end < 0) unclosed();
      parent.addChild(Xml.createComment(str.substring(p + 4, end)));
      p = end + 3;
    } else if (startsWith("<!DOCTYPE") || startsWith("<!doctype"))
      docType(parent);
    else if (startsWith("<!"))
      fail("Expected <!--", p + 1);
    else if (startsWith("<?")) {
      var end = str.indexOf("?>", p);
      if (end < 0) unclosed();
      parent.addChild(Xml.createProcessingInstruction(str.substring(p + 2, end)));
      p = end + 2;
    } else
      element(parent);
  }

  function docType(parent:Xml):Void {
    var start = p + 10;
    var depth = 0;
    var q = p + 9;
    while (q < str.length) {
      var c = at(q);
      if (c == "[".code)
        depth++;
      else if (c == "]".code)
        depth--;
      else if (c == ">".code && depth == 0) {
        parent.addChild(Xml.createDocType(str.substring(start, q)));
        p = q + 1;
        return;
      }
      q++;
    }
    unclosed();
  }

  function element(parent:Xml):Void {
    p++;
    skipSpace();
    var tag = name();
    if (tag == "") fail("Expected node name", p);
    var xml = Xml.createElement(tag);
    parent.addChild(xml);
    while (true) {
      skipSpace();
      var c = at(p);
      if (c == "/".code) {
        p++;
        if (at(p) != ">".code) fail("Expected >", p);
        p++;
        fill(parent);
        return;
      }
      if (c == ">".code) {
        p++;
        content(xml, tag);
        return;
      }
      var start = p;
      var attribute = name();
      if (attribute == "") fail("Expected attribute name", p);
      if (xml.exists(attribute)) fail("Duplicate attribute [" + attribute + "]", p);
      skipSpace();
      if (at(p) != "=".code) fail("Expected =", p);
      p++;
      skipSpace();
      xml.set(attribute, attributeValue());
    }
  }

  function attributeValue():String {
    var quote = at(p);
    if (quote != '"'.code && quote != "'".code) fail('Expected "', p);
    p++;
    var b = new StringBuf();
    while (true) {
      if (p >= str.length) unclosed();
      var c = at(p);
      if (c == quote) break;
      if (c == "&".code)
        b.add(entity());
      else {
        if (strict && (c == "<".code || c == ">".code)) fail("Invalid unescaped " + String.fromCharCode(c) + " in attribute value", p);
        b.addChar(c);
        p++;
      }
    }
    p++;
    return b.toString();
  }
}
