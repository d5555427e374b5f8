/// What a command is to the parser.
enum Meaning: Sendable {
  case identifier(String)
  case symbol(String, Node.Class)
  case function(String, limits: Bool)
  case bigOperator(String, limits: Bool)
  case space(Double)
  case accent(Node.Accent)
  /// `\mathbf{…}`: an argument in an alphabet; where `merges`, neighbouring letters are one name.
  case alphabet(Alphabet, merges: Bool)
  /// `\bf`: the rest of the group in an alphabet.
  case alphabetSwitch(Alphabet, merges: Bool)
  case text(Alphabet)
  case style(Node.Style)
  case big(Int, Node.Class?)
  case classed(Node.Class)
  case fraction(Node.Style?)
  case binomial(Node.Style?)
  case brace(String, over: Bool)
  case arrow(String)
  case phantom(width: Bool, height: Bool)
  /// A command whose reading is a function of its own.
  case structure(Structure)
  /// A command of the catalog's own, written in TeX with the arguments `#1`, `#2`….
  case macro(String, arguments: Int)
  /// A command that says nothing about the formula; its arguments are passed over.
  case ignored(arguments: Int)

  /// The commands that are read in a way of their own.
  enum Structure: Sendable {
    case root, left, right, middle, begin, end, overset, underset, stackrel, operatorName
    case mathop, limits, noLimits, not, substack, tag, color, textColor, boxed, cancel
    case over, choose, atop, newLine, line, hspace, parenthesizedMod, binaryMod, mod, circled
    case fractionWithDelimiters, sideset
  }
}

extension Symbols {
  /// The commands that build something of their arguments.
  static let structures: [(String, Meaning)] = [
    ("frac", .fraction(nil)), ("dfrac", .fraction(.display)), ("tfrac", .fraction(.text)),
    ("cfrac", .fraction(.display)), ("nicefrac", .fraction(nil)),
    ("binom", .binomial(nil)), ("dbinom", .binomial(.display)), ("tbinom", .binomial(.text)),
    ("genfrac", .structure(.fractionWithDelimiters)),
    ("sqrt", .structure(.root)), ("left", .structure(.left)), ("right", .structure(.right)),
    ("middle", .structure(.middle)), ("begin", .structure(.begin)), ("end", .structure(.end)),
    ("overset", .structure(.overset)), ("underset", .structure(.underset)),
    ("stackrel", .structure(.stackrel)), ("operatorname", .structure(.operatorName)),
    ("mathop", .structure(.mathop)), ("limits", .structure(.limits)),
    ("nolimits", .structure(.noLimits)), ("not", .structure(.not)),
    ("substack", .structure(.substack)), ("tag", .structure(.tag)),
    ("color", .structure(.color)), ("textcolor", .structure(.textColor)),
    ("boxed", .structure(.boxed)), ("fbox", .structure(.boxed)),
    ("cancel", .structure(.cancel)), ("bcancel", .structure(.cancel)),
    ("xcancel", .structure(.cancel)),
    ("over", .structure(.over)), ("choose", .structure(.choose)), ("atop", .structure(.atop)),
    ("\\", .structure(.newLine)), ("cr", .structure(.newLine)),
    ("newline", .structure(.newLine)), ("hline", .structure(.line)),
    ("hspace", .structure(.hspace)), ("mspace", .structure(.hspace)),
    ("kern", .structure(.hspace)), ("mkern", .structure(.hspace)),
    ("hskip", .structure(.hspace)), ("mskip", .structure(.hspace)),
    ("pmod", .structure(.parenthesizedMod)), ("bmod", .structure(.binaryMod)),
    ("mod", .structure(.mod)), ("textcircled", .structure(.circled)),
    ("sideset", .structure(.sideset)),
  ]

  /// Room between two parts.
  static let spaces: [(String, Meaning)] = [
    (",", .space(1.0 / 6)), ("thinspace", .space(1.0 / 6)), (":", .space(2.0 / 9)),
    (">", .space(2.0 / 9)), ("medspace", .space(2.0 / 9)), (";", .space(5.0 / 18)),
    ("thickspace", .space(5.0 / 18)), ("!", .space(-1.0 / 6)), ("negthinspace", .space(-1.0 / 6)),
    (" ", .space(1.0 / 4)), ("\n", .space(1.0 / 4)), ("\t", .space(1.0 / 4)),
    ("space", .space(1.0 / 4)), ("nobreakspace", .space(1.0 / 4)), ("enspace", .space(1.0 / 2)),
    ("enskip", .space(1.0 / 2)), ("quad", .space(1)), ("qquad", .space(2)),
  ]

  /// Marks over and under a part.
  static let accents: [(String, Meaning)] = [
    ("hat", .accent(.hat)), ("widehat", .accent(.wideHat)), ("tilde", .accent(.tilde)),
    ("widetilde", .accent(.wideTilde)), ("bar", .accent(.bar)), ("overline", .accent(.overline)),
    ("widebar", .accent(.overline)), ("underline", .accent(.underline)),
    ("underbar", .accent(.underline)), ("vec", .accent(.vec)),
    ("overrightarrow", .accent(.rightArrow)), ("overleftarrow", .accent(.leftArrow)),
    ("overleftrightarrow", .accent(.bothArrow)), ("underrightarrow", .accent(.underRightArrow)),
    ("underleftarrow", .accent(.underLeftArrow)), ("dot", .accent(.dot)),
    ("ddot", .accent(.doubleDot)), ("dddot", .accent(.tripleDot)), ("check", .accent(.check)),
    ("widecheck", .accent(.check)), ("breve", .accent(.breve)), ("acute", .accent(.acute)),
    ("grave", .accent(.grave)), ("mathring", .accent(.ring)),
  ]

  /// Alphabets, and words.
  static let alphabets: [(String, Meaning)] = [
    ("mathbf", .alphabet(.bold, merges: false)),
    ("boldsymbol", .alphabet(.boldSymbol, merges: false)),
    ("bm", .alphabet(.boldSymbol, merges: false)), ("bold", .alphabet(.bold, merges: false)),
    ("pmb", .alphabet(.boldSymbol, merges: false)),
    ("symbf", .alphabet(.bold, merges: false)),
    ("mathbb", .alphabet(.doubleStruck, merges: false)),
    ("Bbb", .alphabet(.doubleStruck, merges: false)),
    ("mathbbm", .alphabet(.doubleStruck, merges: false)),
    ("mathds", .alphabet(.doubleStruck, merges: false)),
    ("mathcal", .alphabet(.script, merges: false)),
    ("mathscr", .alphabet(.script, merges: false)),
    ("mathfrak", .alphabet(.fraktur, merges: false)),
    ("frak", .alphabet(.fraktur, merges: false)),
    ("mathrm", .alphabet(.upright, merges: true)), ("mathup", .alphabet(.upright, merges: true)),
    ("mathsf", .alphabet(.sans, merges: true)), ("mathtt", .alphabet(.monospace, merges: true)),
    ("mathit", .alphabet(.italic, merges: true)),
    ("mathnormal", .alphabet(.standard, merges: false)),
    ("bf", .alphabetSwitch(.bold, merges: false)), ("rm", .alphabetSwitch(.upright, merges: true)),
    ("bfseries", .alphabetSwitch(.bold, merges: false)),
    ("it", .alphabetSwitch(.italic, merges: true)), ("sf", .alphabetSwitch(.sans, merges: true)),
    ("tt", .alphabetSwitch(.monospace, merges: true)),
    ("cal", .alphabetSwitch(.script, merges: false)),
    ("text", .text(.upright)), ("textrm", .text(.upright)), ("textnormal", .text(.upright)),
    ("mbox", .text(.upright)), ("hbox", .text(.upright)), ("textup", .text(.upright)),
    ("textmd", .text(.upright)), ("textbf", .text(.bold)), ("textit", .text(.italic)),
    ("emph", .text(.italic)), ("textsf", .text(.sans)), ("texttt", .text(.monospace)),
    ("textsc", .text(.upright)), ("intertext", .text(.upright)),
  ]

  /// Sizes of letters, kinds of parts, braces and arrows.
  static let styles: [(String, Meaning)] = [
    ("displaystyle", .style(.display)), ("textstyle", .style(.text)),
    ("scriptstyle", .style(.script)), ("scriptscriptstyle", .style(.scriptscript)),
    ("mathord", .classed(.ordinary)), ("mathbin", .classed(.binary)),
    ("mathrel", .classed(.relation)), ("mathopen", .classed(.open)),
    ("mathclose", .classed(.close)), ("mathpunct", .classed(.punctuation)),
    ("mathinner", .classed(.inner)),
    ("overbrace", .brace("⏞", over: true)), ("underbrace", .brace("⏟", over: false)),
    ("overbracket", .brace("⎴", over: true)), ("underbracket", .brace("⎵", over: false)),
    ("xrightarrow", .arrow("→")), ("xleftarrow", .arrow("←")),
    ("xleftrightarrow", .arrow("↔")), ("xRightarrow", .arrow("⇒")),
    ("xLeftarrow", .arrow("⇐")), ("xmapsto", .arrow("↦")), ("xlongequal", .arrow("=")),
    ("phantom", .phantom(width: true, height: true)),
    ("hphantom", .phantom(width: true, height: false)),
    ("vphantom", .phantom(width: false, height: true)),
  ]

  /// What says nothing about the formula.
  static let ignored: [(String, Meaning)] = [
    ("label", .ignored(arguments: 1)), ("nonumber", .ignored(arguments: 0)),
    ("notag", .ignored(arguments: 0)), ("nobreak", .ignored(arguments: 0)),
    ("allowbreak", .ignored(arguments: 0)), ("relax", .ignored(arguments: 0)),
    ("strut", .ignored(arguments: 0)), ("mathstrut", .ignored(arguments: 0)),
    ("displaylimits", .ignored(arguments: 0)), ("/", .ignored(arguments: 0)),
    ("-", .ignored(arguments: 0)), ("centering", .ignored(arguments: 0)),
    ("hfill", .ignored(arguments: 0)), ("hfil", .ignored(arguments: 0)),
    ("noindent", .ignored(arguments: 0)), ("unboldmath", .ignored(arguments: 0)),
    ("boldmath", .ignored(arguments: 0)), ("small", .ignored(arguments: 0)),
    ("large", .ignored(arguments: 0)), ("Large", .ignored(arguments: 0)),
    ("footnotesize", .ignored(arguments: 0)), ("scriptsize", .ignored(arguments: 0)),
    ("tiny", .ignored(arguments: 0)), ("normalsize", .ignored(arguments: 0)),
    ("smash", .macro("{#1}", arguments: 1)), ("ensuremath", .macro("{#1}", arguments: 1)),
    ("mathstrut", .ignored(arguments: 0)), ("vspace", .ignored(arguments: 1)),
  ]

  /// `\big`, `\Big`, `\bigg`, `\Bigg`, each with `l`, `r` and `m` for its side.
  static let sizes: [(String, Meaning)] = {
    var sizes: [(String, Meaning)] = []
    for (number, name) in ["big", "Big", "bigg", "Bigg"].enumerated() {
      sizes.append((name, .big(number + 1, nil)))
      sizes.append((name + "l", .big(number + 1, .open)))
      sizes.append((name + "r", .big(number + 1, .close)))
      sizes.append((name + "m", .big(number + 1, .relation)))
    }
    return sizes
  }()
}
