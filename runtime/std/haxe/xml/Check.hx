package haxe.xml;

/*
 * Documents held against rules.
 */

/** What a text has to be. */
enum Filter {
  /** A number: like the official check, it is content with a digit anywhere. */
  FInt;

  /** `true`, `false`, `0` or `1`. */
  FBool;

  /** One of these. */
  FEnum(values:Array<String>);

  /** What the expression matches. */
  FReg(matcher:EReg);
}

/** An attribute; with a default it may be missing and is set then. */
enum Attrib {
  /** The attribute of that name. */
  Att(name:String, ?filter:Filter, ?defvalue:String);
}

/** What nodes have to be. */
enum Rule {
  /** An element with these attributes and this content (null: none). */
  RNode(name:String, ?attribs:Array<Attrib>, ?childs:Rule);

  /** Text. */
  RData(?filter:Filter);

  /** Any number of them, with `atLeastOne` one at least. */
  RMulti(rule:Rule, ?atLeastOne:Bool);

  /** All of them, in that order if `ordered`. */
  RList(rules:Array<Rule>, ?ordered:Bool);

  /** One of them. */
  RChoice(choices:Array<Rule>);

  /** It or nothing. */
  ROptional(rule:Rule);
}

/** Checks documents and nodes; throws a text that tells what is wrong. */
class Check {
  static final blank = ~/^[ \r\n\t]*$/;
  static final digits = ~/[0-9]+/;

  /** What was wrong at the place that matched furthest. */
  var problem:String = null;

  var depth = -1;

  function new() {}

  /** Throws unless the node is as the rule says. */
  public static function checkNode(x:Xml, r:Rule):Void
    new Check().all([x], r, x.nodeType == Xml.Element ? x.nodeName : "text");

  /** Throws unless the content of the document is as the rule says. */
  public static function checkDocument(x:Xml, r:Rule):Void {
    if (x.nodeType != Xml.Document) throw "Document expected";
    new Check().all(content(x), r, "document");
  }

  function all(nodes:Array<Xml>, rule:Rule, place:String):Void
    if (!fits(nodes, rule, place, 0)) throw problem;

  static function content(x:Xml):Array<Xml>
    return [for (c in x) if (counts(c)) c];

  /** Comments, declarations and white space are no content. */
  static function counts(x:Xml):Bool
    return switch x.nodeType {
      case Element: true;
      case PCData: !blank.match(x.nodeValue);
      case CData: true;
      default: false;
    }

  function fits(nodes:Array<Xml>, rule:Rule, place:String, level:Int):Bool {
    var ends = rule == null ? [0] : after(nodes, 0, rule, place, level);
    if (ends.indexOf(nodes.length) >= 0) return true;
    var furthest = 0;
    for (end in ends)
      if (end > furthest) furthest = end;
    if (ends.length > 0) note("Unexpected " + describe(nodes[furthest]) + " in " + place, level);
    return false;
  }

  function note(text:String, level:Int):Void
    if (level > depth) {
      depth = level;
      problem = text;
    }

  static function describe(x:Xml):String
    return x.nodeType == Xml.Element ? "<" + x.nodeName + ">" : "data";

  /** Where the rule can end that starts at `i`: no place where it doesn't match. */
  function after(nodes:Array<Xml>, i:Int, rule:Rule, place:String, level:Int):Array<Int> {
    switch rule {
      case RNode(name, attribs, childs):
        if (i < nodes.length && nodes[i].nodeType == Xml.Element && nodes[i].nodeName == name) {
          var inside = place + "." + name;
          if (attributesFit(nodes[i], attribs == null ? [] : attribs, inside, level + 1) && fits(content(nodes[i]), childs, inside, level + 1))
            return [i + 1];
          return [];
        }
        note((i < nodes.length ? describe(nodes[i]) + " instead of" : "Missing") + " <" + name + "> in " + place, level);
        return [];
      case RData(filter):
        if (i < nodes.length && nodes[i].nodeType != Xml.Element) {
          if (filter == null || passes(nodes[i].nodeValue, filter)) return [i + 1];
          note("Invalid data in " + place, level + 1);
          return [];
        }
        note("Data expected in " + place, level);
        return [];
      case RMulti(of, atLeastOne):
        var found = atLeastOne == true ? [] : [i];
        var next = after(nodes, i, of, place, level);
        while (next.length > 0) {
          var fresh = [for (n in next) if (found.indexOf(n) < 0) n];
          for (n in fresh)
            found.push(n);
          next = [for (n in fresh) for (m in after(nodes, n, of, place, level)) m];
        }
        return found;
      case RList(rules, ordered):
        return sequence(nodes, i, rules, ordered == true, place, level);
      case RChoice(choices):
        return [for (choice in choices) for (n in after(nodes, i, choice, place, level)) n];
      case ROptional(of):
        return [i].concat(after(nodes, i, of, place, level));
    }
  }

  function sequence(nodes:Array<Xml>, i:Int, rules:Array<Rule>, ordered:Bool, place:String, level:Int):Array<Int> {
    if (rules.length == 0) return [i];
    var found = [];
    for (k in 0...(ordered ? 1 : rules.length)) {
      var rest = rules.copy();
      rest.splice(k, 1);
      for (n in after(nodes, i, rules[k], place, level))
        for (m in sequence(nodes, n, rest, ordered, place, level))
          if (found.indexOf(m) < 0) found.push(m);
      // The first rule that takes a node is the one: trying all orders would take too long.
      if (found.indexOf(nodes.length) >= 0) break;
    }
    return found;
  }

  function attributesFit(x:Xml, attribs:Array<Attrib>, place:String, level:Int):Bool {
    var known = [];
    var missing = [];
    for (attrib in attribs)
      switch attrib {
        case Att(name, filter, defvalue):
          known.push(name);
          var value = x.get(name);
          if (value == null) {
            if (defvalue == null) {
              note("Missing attribute " + name + " in " + place, level);
              return false;
            }
            missing.push({name: name, value: defvalue});
          } else if (filter != null && !passes(value, filter)) {
            note("Invalid attribute " + name + " in " + place, level);
            return false;
          }
      }
    for (name in x.attributes())
      if (known.indexOf(name) < 0) {
        note("Unexpected attribute " + name + " in " + place, level);
        return false;
      }
    for (m in missing)
      x.set(m.name, m.value);
    return true;
  }

  static function passes(s:String, filter:Filter):Bool
    return switch filter {
      case FInt: digits.match(s);
      case FBool: s == "true" || s == "false" || s == "0" || s == "1";
      case FEnum(values): values.indexOf(s) >= 0;
      case FReg(matcher): matcher.match(s);
    }
}
