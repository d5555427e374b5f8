/// The words for signs.
enum SpokenSigns {
  /// A relation: with "is" in a statement, without where it says what an index runs over.
  static func relation(_ sign: String, inIndex: Bool) -> String? {
    switch sign {
    case "=": return inIndex ? "equal to" : "equals"
    case "∈": return inIndex ? "in" : "is an element of"
    case "∉": return inIndex ? "not in" : "is not an element of"
    case "∋": return inIndex ? "containing" : "contains"
    case "→", "⟶": return inIndex ? "to" : "goes to"
    case "←", "⟵": return "gets"
    case "↔", "⟷": return "corresponds to"
    case "⇒", "⟹": return "implies"
    case "⇐", "⟸": return "is implied by"
    case "⇔", "⟺": return "if and only if"
    case "↦", "⟼": return "maps to"
    case "⊢": return "proves"
    case "⊨": return "models"
    case "≺": return "precedes"
    case "≻": return "succeeds"
    case "⪯", "≼": return "precedes or equals"
    case "⪰", "≽": return "succeeds or equals"
    case "∴": return "therefore"
    case "∵": return "because"
    case "↑": return "goes up to"
    case "↓": return "goes down to"
    case "⇝": return "leads to"
    case "↪": return "embeds into"
    case "↠": return "maps onto"
    case "⇌": return "is in equilibrium with"
    default: break
    }
    guard let words = predicate(sign) else { return nil }
    return inIndex ? words : "is \(words)"
  }

  /// What stands after "is".
  private static func predicate(_ sign: String) -> String? {
    switch sign {
    case "≠": "not equal to"
    case "<": "less than"
    case ">": "greater than"
    case "≤", "⩽", "≦": "less than or equal to"
    case "≥", "⩾", "≧": "greater than or equal to"
    case "≮", "≰": "not less than"
    case "≯", "≱": "not greater than"
    case "≪", "⋘": "much less than"
    case "≫", "⋙": "much greater than"
    case "≈", "≃", "≅", "≊": "approximately equal to"
    case "≡": "equivalent to"
    case "≢": "not equivalent to"
    case "∼": "distributed as"
    case "≁": "not distributed as"
    case "∝": "proportional to"
    case "≜", "≔", ":=", "≐": "defined as"
    case "≍": "asymptotic to"
    case "⊂", "⊆", "⫅": "a subset of"
    case "⊄", "⊈": "not a subset of"
    case "⊊": "a proper subset of"
    case "⊃", "⊇", "⫆": "a superset of"
    case "⊅", "⊉": "not a superset of"
    case "⊋": "a proper superset of"
    case "⟂", "⊥": "perpendicular to"
    case "∥", "‖": "parallel to"
    case "∦": "not parallel to"
    case "⫫": "independent of"
    case "≲": "less than about"
    case "≳": "greater than about"
    case "∤": "not a divisor of"
    default: nil
    }
  }

  /// An operator between two operands.
  static func operation(_ sign: String) -> String? {
    switch sign {
    case "+": "plus"
    case "−": "minus"
    case "±": "plus or minus"
    case "∓": "minus or plus"
    case "×", "⋅": "times"
    case "÷", "/": "divided by"
    case "∗", "⋆": "star"
    case "∘": "composed with"
    case "⊙": "elementwise times"
    case "⊗": "tensor times"
    case "⊕": "direct sum"
    case "⊖": "circled minus"
    case "⊛": "convolved with"
    case "∪", "⋃": "union"
    case "∩", "⋂": "intersection"
    case "∖": "without"
    case "∧", "⋀": "and"
    case "∨", "⋁": "or"
    case "⊻": "exclusive or"
    case "⊎": "disjoint union"
    case "∙": "dot"
    case "†": "dagger"
    case "‡": "double dagger"
    case "⊺": "transpose"
    case "mod": "modulo"
    default: nil
    }
  }

  /// A sign by itself.
  static func sign(_ sign: String) -> String? {
    switch sign {
    case "∞": "infinity"
    case "∅": "the empty set"
    case "∀": "for all"
    case "∃": "there is"
    case "∄": "there is no"
    case "¬": "not"
    case "∇": "the gradient"
    case "△": "triangle"
    case "⊤": "top"
    case "⊥": "bottom"
    case "!": "factorial"
    case "%": "percent"
    case "#": "the number of"
    case "&": "and"
    case "$": "dollar"
    case "°": "degrees"
    case "′": "prime"
    case "∠": "the angle"
    case "□", "■": "square"
    case "✓": "check mark"
    case "\\": "backslash"
    case "…", "⋯": "dot dot dot"
    case "⋮": "vertical dots"
    case "⋱", "⋰": "diagonal dots"
    case ":": "colon"
    case "|", "∣": "vertical bar"
    case "‖", "∥", "||": "double bar"
    case "_": ""
    case "@": "at"
    case "?": "question mark"
    default: bracket(sign)
    }
  }

  /// A bracket by itself.
  static func bracket(_ sign: String) -> String? {
    switch sign {
    case "(": "open parenthesis"
    case ")": "close parenthesis"
    case "[": "open bracket"
    case "]": "close bracket"
    case "{": "open brace"
    case "}": "close brace"
    case "⟨": "open angle bracket"
    case "⟩": "close angle bracket"
    case "⌊": "open floor"
    case "⌋": "close floor"
    case "⌈": "open ceiling"
    case "⌉": "close ceiling"
    case "⟦": "open double bracket"
    case "⟧": "close double bracket"
    default: rare(sign)
    }
  }

  /// A function by its name, before "of".
  static func function(_ name: String) -> String {
    switch name {
    case "log", "lg": "the logarithm"
    case "ln": "the natural logarithm"
    case "exp": "the exponential"
    case "sin": "the sine"
    case "cos": "the cosine"
    case "tan", "tg": "the tangent"
    case "cot", "ctg": "the cotangent"
    case "sec": "the secant"
    case "csc": "the cosecant"
    case "sinh", "sh": "the hyperbolic sine"
    case "cosh", "ch": "the hyperbolic cosine"
    case "tanh", "th": "the hyperbolic tangent"
    case "coth": "the hyperbolic cotangent"
    case "sech": "the hyperbolic secant"
    case "csch": "the hyperbolic cosecant"
    case "arcsin": "the inverse sine"
    case "arccos": "the inverse cosine"
    case "arctan", "arctg": "the inverse tangent"
    case "max": "the maximum"
    case "min": "the minimum"
    case "sup": "the supremum"
    case "inf": "the infimum"
    case "lim": "the limit"
    case "plim": "the limit in probability"
    case "lim sup": "the upper limit"
    case "lim inf": "the lower limit"
    case "det": "the determinant"
    case "tr", "trace", "Tr": "the trace"
    case "dim": "the dimension"
    case "ker": "the kernel"
    case "rank": "the rank"
    case "span": "the span"
    case "deg": "the degree"
    case "gcd": "the greatest common divisor"
    case "lcm": "the least common multiple"
    case "sgn", "sign": "the sign"
    case "Pr": "the probability"
    case "Var", "var": "the variance"
    case "Cov", "cov": "the covariance"
    case "corr", "Corr": "the correlation"
    case "erf": "the error function"
    case "arg": "the argument"
    default: name
    }
  }

  /// An operator that is drawn large, before "of".
  static func large(_ sign: String) -> String {
    switch sign {
    case "∑": "the sum"
    case "∏": "the product"
    case "∐": "the coproduct"
    case "∫": "the integral"
    case "∬": "the double integral"
    case "∭": "the triple integral"
    case "⨌": "the fourfold integral"
    case "∮": "the contour integral"
    case "∯": "the surface integral"
    case "∰": "the volume integral"
    case "⋃", "⨆", "⨄": "the union"
    case "⋂": "the intersection"
    case "⋁": "the disjunction"
    case "⋀": "the conjunction"
    case "⨁": "the direct sum"
    case "⨂": "the tensor product"
    case "⨀": "the elementwise product"
    default: sign
    }
  }

  /// What is said after a letter with a mark on it.
  static func accent(_ accent: Node.Accent) -> String {
    switch accent {
    case .hat, .wideHat: "hat"
    case .tilde, .wideTilde: "tilde"
    case .bar, .overline: "bar"
    case .underline: "underlined"
    case .vec, .rightArrow, .leftArrow, .bothArrow: "with an arrow"
    case .underRightArrow, .underLeftArrow: "with an arrow below"
    case .dot: "dot"
    case .doubleDot: "double dot"
    case .tripleDot: "triple dot"
    case .check: "check"
    case .breve: "breve"
    case .acute: "acute"
    case .grave: "grave"
    case .ring: "ring"
    }
  }
}
