/// A part of a formula as text, with what decides the room and the brackets around it.
struct Phrase {
  var text: String
  var role: Role
  var binding = Binding.atom
  /// Whether small letters stand behind it: `xᵢ`, `x²`.
  var hasScripts = false
  /// Whether a lowered one or a prime is among them.
  var hasSub = false
  var hasSup = false
  /// Whether brackets enclose a sum: n(n + 1) is a product, p(x | z) hardly.
  var hasSum = false
  /// Whether it is words of a language, not a name.
  var isWords = false
  /// Whether it is a fraction in parentheses.
  var isFactor = false
  /// Whether it ends with a raised letter that has no small form: `m^S`.
  var endsPlainly = false
  /// Whether words begin or end with a space that their author wrote.
  var padding = (before: false, after: false)

  /// What a part is to its neighbours.
  enum Role {
    /// `x`, `∞`.
    case letter
    /// `new`, words.
    case name
    case number
    /// `log`: what it is applied to follows.
    case function(hasLimits: Bool)
    /// `Σ`.
    case large
    /// `(…)`, `[…]`, `{…}`.
    case fence
    /// `|…|`, `‖…‖`, whose ends look alike, and `hat(…)`: with room around it.
    case apart
    case fraction
    case root
    /// `∂`, `∇`, `∀`: belongs to what follows.
    case sign
    /// `!`, `%`: belongs to what precedes.
    case postfix
    /// `+`, `∪`.
    case sum
    /// `⋅`, `×`: binds more than a sum.
    case times
    /// `/`.
    case slash
    /// A minus before its operand.
    case prefix
    case relation
    case punctuation
    /// `…`.
    case dots
    case open
    case close
    case space(isWide: Bool)

    /// Whether it is a whole by itself, and two side by side are a product.
    var isOperand: Bool {
      switch self {
      case .letter, .name, .number, .fence, .apart, .fraction, .root, .sign, .postfix: true
      default: false
      }
    }
  }

  /// How tightly the parts of a text hold together, the loosest first.
  enum Binding: Int, Comparable {
    case relation, sum, operation, fraction, product, application, atom

    static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
  }

  /// The same in parentheses.
  var enclosed: Phrase { Phrase(text: "(\(text))", role: .fence) }

  /// A fraction in parentheses; behind a letter there is room, for it is no argument.
  var asFactor: Phrase {
    var result = enclosed
    result.isFactor = true
    return result
  }

  /// The same in parentheses, unless it binds tightly enough without.
  ///
  /// - Parameter binding: what is tight enough.
  /// - Returns: the text, which reads as one.
  func enclosed(below binding: Binding) -> Phrase { self.binding < binding ? enclosed : self }
}
