extension Symbols {
  /// The commands that build something of their arguments.
  static let structures: [(String, Meaning)] = [
    ("frac", .fraction(nil)), ("dfrac", .fraction(.display)), ("tfrac", .fraction(.text)),
    ("cfrac", .fraction(.display)), ("nicefrac", .fraction(nil)), ("sfrac", .fraction(nil)),
    ("binom", .binomial(nil)), ("dbinom", .binomial(.display)), ("tbinom", .binomial(.text)),
    ("genfrac", .structure(.fractionWithDelimiters)),
    ("sqrt", .structure(.root)), ("left", .structure(.left)), ("right", .structure(.right)),
    ("middle", .structure(.middle)), ("begin", .structure(.begin)), ("end", .structure(.end)),
    ("bgroup", .structure(.beginGroup)), ("begingroup", .structure(.beginGroup)),
    ("egroup", .structure(.endGroup)), ("endgroup", .structure(.endGroup)),
    ("(", .structure(.openFormula)), ("[", .structure(.openFormula)),
    (")", .structure(.closeFormula)), ("]", .structure(.closeFormula)),
    ("overset", .structure(.overset)), ("underset", .structure(.underset)),
    ("stackrel", .structure(.overset)), ("stackbin", .structure(.overset)),
    ("overunderset", .structure(.overunderset)), ("underoverset", .structure(.overunderset)),
    ("operatorname", .structure(.operatorName)), ("mathop", .structure(.mathop)),
    ("operatornamewithlimits", .structure(.operatorName)),
    ("limits", .limits(.alwaysLimits)), ("nolimits", .limits(.beside)),
    ("displaylimits", .limits(.limits)), ("not", .structure(.not)),
    ("substack", .structure(.substack)), ("tag", .structure(.tag)),
    ("color", .structure(.color)), ("textcolor", .structure(.textColor)),
    ("htmlData", .structure(.data)),
    ("boxed", .structure(.boxed)), ("fbox", .structure(.boxed)), ("bbox", .structure(.boxed)),
    ("cancel", .structure(.cancel)), ("bcancel", .structure(.cancel)),
    ("xcancel", .structure(.cancel)), ("sout", .structure(.cancel)),
    ("over", .infix(.init(hasBar: true))), ("atop", .infix(.init())),
    ("choose", .infix(.init(open: "(", close: ")"))),
    ("brace", .infix(.init(open: "{", close: "}"))),
    ("brack", .infix(.init(open: "[", close: "]"))),
    ("\\", .newLine), ("cr", .newLine), ("crcr", .newLine), ("newline", .newLine),
    ("hspace", .structure(.hspace)), ("mspace", .structure(.hspace)),
    ("kern", .structure(.hspace)), ("mkern", .structure(.hspace)),
    ("hskip", .structure(.hspace)), ("mskip", .structure(.hspace)),
    ("rule", .structure(.rule)), ("pmod", .structure(.parenthesizedMod)),
    ("bmod", .structure(.binaryMod)), ("mod", .structure(.mod)),
    ("textcircled", .structure(.circled)), ("sideset", .structure(.sideset)),
    ("verb", .structure(.verbatim)), ("char", .structure(.character)),
    ("unicode", .structure(.character)), ("boldmath", .structure(.boldMath)),
    ("dots", .structure(.dots)),
    ("newcommand", .definition(.command)), ("renewcommand", .definition(.command)),
    ("providecommand", .definition(.command)), ("def", .definition(.plain)),
    ("gdef", .definition(.plain)), ("edef", .definition(.plain)), ("xdef", .definition(.plain)),
    ("let", .definition(.copy)), ("DeclareMathOperator", .definition(.operatorName)),
    ("overbrace", .brace("⏞", over: true)), ("underbrace", .brace("⏟", over: false)),
    ("overbracket", .brace("⎴", over: true)), ("underbracket", .brace("⎵", over: false)),
    ("overgroup", .brace("⎴", over: true)), ("undergroup", .brace("⎵", over: false)),
    ("phantom", .phantom(width: true, height: true)),
    ("hphantom", .phantom(width: true, height: false)),
    ("vphantom", .phantom(width: false, height: true)),
  ]

  /// Room between two parts.
  static let spaces: [(String, Meaning)] = [
    (",", .space(1.0 / 6)), ("thinspace", .space(1.0 / 6)), (":", .space(2.0 / 9)),
    (">", .space(2.0 / 9)), ("medspace", .space(2.0 / 9)), (";", .space(5.0 / 18)),
    ("thickspace", .space(5.0 / 18)), ("!", .space(-1.0 / 6)), ("negthinspace", .space(-1.0 / 6)),
    ("negmedspace", .space(-2.0 / 9)), ("negthickspace", .space(-5.0 / 18)),
    (" ", .space(1.0 / 4)), ("\n", .space(1.0 / 4)), ("\t", .space(1.0 / 4)),
    ("\r", .space(1.0 / 4)), ("space", .space(1.0 / 4)), ("nobreakspace", .space(1.0 / 4)),
    ("enspace", .space(1.0 / 2)), ("enskip", .space(1.0 / 2)), ("quad", .space(1)),
    ("qquad", .space(2)),
  ]

  /// Marks over and under a part.
  static let accents: [(String, Node.Accent)] = [
    ("hat", .hat), ("widehat", .wideHat), ("tilde", .tilde), ("widetilde", .wideTilde),
    ("bar", .bar), ("overline", .overline), ("widebar", .overline), ("underline", .underline),
    ("underbar", .underline), ("vec", .vec), ("overrightarrow", .rightArrow),
    ("Overrightarrow", .rightArrow), ("overrightharpoon", .rightArrow),
    ("overleftarrow", .leftArrow), ("overleftharpoon", .leftArrow),
    ("overleftrightarrow", .bothArrow), ("overlinesegment", .overline),
    ("underlinesegment", .underline), ("underrightarrow", .underRightArrow),
    ("underleftrightarrow", .underRightArrow), ("underleftarrow", .underLeftArrow), ("dot", .dot),
    ("ddot", .doubleDot), ("dddot", .tripleDot), ("ddddot", .tripleDot), ("check", .check),
    ("widecheck", .check), ("breve", .breve), ("acute", .acute), ("grave", .grave),
    ("mathring", .ring), ("'", .acute), ("`", .grave), ("^", .hat), ("~", .tilde), ("=", .bar),
    ("\"", .doubleDot), (".", .dot), ("u", .breve), ("v", .check), ("r", .ring),
    ("H", .doubleDot),
  ]

  /// Alphabets with an argument, whether their letters are one name.
  static let alphabets: [(String, Alphabet, merges: Bool)] = [
    ("mathbf", .bold, false), ("boldsymbol", .boldSymbol, false), ("bm", .boldSymbol, false),
    ("bold", .bold, false), ("pmb", .boldSymbol, false), ("mathbfit", .boldSymbol, false),
    ("symbf", .bold, false), ("bs", .boldSymbol, false), ("mathbb", .doubleStruck, false),
    ("Bbb", .doubleStruck, false), ("mathbbm", .doubleStruck, false),
    ("bbm", .doubleStruck, false), ("mathds", .doubleStruck, false), ("mathcal", .script, false),
    ("mathscr", .script, false), ("symcal", .script, false), ("mathfrak", .fraktur, false),
    ("frak", .fraktur, false), ("mathrm", .upright, true), ("mathup", .upright, true),
    ("symrm", .upright, true), ("mathsf", .sans, true), ("mathtt", .monospace, true),
    ("mathit", .italic, true), ("mathnormal", .standard, false),
  ]

  /// Alphabets for the rest of a group.
  static let switches: [(String, Alphabet, merges: Bool)] = [
    ("bf", .bold, false), ("bfseries", .bold, false), ("rm", .upright, true),
    ("rmfamily", .upright, true), ("it", .italic, true), ("itshape", .italic, true),
    ("sl", .italic, true), ("em", .italic, true), ("sf", .sans, true), ("sffamily", .sans, true),
    ("tt", .monospace, true), ("ttfamily", .monospace, true), ("cal", .script, false),
    ("scr", .script, false), ("mit", .standard, false), ("unboldmath", .standard, false),
    ("normalfont", .upright, true), ("upshape", .upright, true),
  ]

  /// Words.
  static let texts: [(String, Alphabet)] = [
    ("text", .upright), ("textrm", .upright), ("textnormal", .upright), ("mbox", .upright),
    ("hbox", .upright), ("textup", .upright), ("textmd", .upright), ("textsc", .upright),
    ("intertext", .upright), ("shortintertext", .upright), ("textbf", .bold), ("textit", .italic),
    ("emph", .italic), ("textsl", .italic), ("textsf", .sans), ("texttt", .monospace),
  ]

  /// Sizes of letters and kinds of parts.
  static let styles: [(String, Meaning)] = [
    ("displaystyle", .style(.display)), ("textstyle", .style(.text)),
    ("scriptstyle", .style(.script)), ("scriptscriptstyle", .style(.scriptscript)),
    ("mathord", .classed(.ordinary)), ("mathbin", .classed(.binary)),
    ("mathrel", .classed(.relation)), ("mathopen", .classed(.open)),
    ("mathclose", .classed(.close)), ("mathpunct", .classed(.punctuation)),
    ("mathinner", .classed(.inner)),
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

  /// Arrows as long as what stands over them.
  static let arrows = """
    xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ xLeftrightarrow ⇔
    xmapsto ↦ xlongequal = xhookrightarrow ↪ xhookleftarrow ↩ xrightharpoonup ⇀
    xrightharpoondown ⇁ xleftharpoonup ↼ xleftharpoondown ↽ xrightleftharpoons ⇌
    xleftrightharpoons ⇋ xtwoheadrightarrow ↠ xtwoheadleftarrow ↞ xtofrom ⇄
    xrightleftarrows ⇄ xrightequilibrium ⇌ xleftequilibrium ⇋
    """

  /// What says nothing about the formula, by the number of arguments that are passed over.
  static let ignored = [
    """
    nonumber notag nobreak allowbreak relax strut mathstrut / - centering hfill hfil noindent
    small large Large LARGE huge Huge footnotesize scriptsize tiny normalsize break
    linebreak pagebreak displaybreak goodbreak smallskip medskip bigskip par null protect global
    long DOTSI DOTSB DOTSX @ mdseries selectfont
    """,
    "label vspace footnote footnotemark require cline noalign setlength hyphenation thispagestyle",
    "addtolength fontsize",
  ]
}
