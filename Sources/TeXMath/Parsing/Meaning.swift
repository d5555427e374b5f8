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
  /// `\limits` and its kin, after a part.
  case limits(Node.Placement)
  /// `\over`: what stands before it in its group is above what stands after it.
  case infix(Infix)
  /// `\\`.
  case newLine
  /// A line between the rows of a table: `\hline`.
  case rule
  /// A command whose reading is a function of its own.
  case structure(Structure)
  /// A command that is short for TeX.
  case macro(Macro)
  /// A command that makes another one.
  case definition(Definition)
  /// A command that says nothing about the formula; its arguments are passed over.
  case ignored(arguments: Int)

  /// The commands that are read in a way of their own.
  enum Structure: Sendable {
    case root, left, right, middle, begin, end, overset, underset, overunderset, operatorName
    case mathop, not, substack, tag, color, textColor, data, boxed, cancel, hspace, rule
    case parenthesizedMod, binaryMod, mod, circled, fractionWithDelimiters, sideset
    case beginGroup, endGroup, openFormula, closeFormula, verbatim, character, boldMath, dots
  }

  enum Definition: Sendable { case command, plain, operatorName, copy }

  /// A fraction or a binomial that is written between its parts.
  struct Infix: Sendable {
    var open = ""
    var close = ""
    var hasBar = false
  }
}
