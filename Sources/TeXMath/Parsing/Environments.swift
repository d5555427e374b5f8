/// The environments of TeX that a formula can have.
enum Environments {
  struct Shape {
    var environment: Node.Environment
    var open = ""
    var close = ""
    var argument = Argument.none
    /// Whether it is only a wrapper of one formula: `equation`.
    var isPlain = false
    /// Whether its cells are set as in a display: `dcases`.
    var isDisplayed = false
  }

  /// What stands after the name: nothing, the columns, their number, or a letter in brackets.
  enum Argument { case none, columns, count, optional }

  static let names = [
    "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "psmallmatrix",
    "bsmallmatrix", "vsmallmatrix", "Vsmallmatrix", "Bsmallmatrix", "array", "darray", "subarray",
    "cases", "dcases", "rcases", "drcases", "aligned", "align", "alignedat", "alignat", "split",
    "flalign", "eqnarray", "gathered", "gather", "multline", "multlined", "equation",
    "displaymath", "math",
  ]

  static func shape(of name: String) -> Shape? {
    let base = name.hasSuffix("*") ? String(name.dropLast()) : name
    return switch base {
    case "matrix": Shape(environment: .matrix, argument: .optional)
    case "pmatrix": Shape(environment: .matrix, open: "(", close: ")", argument: .optional)
    case "bmatrix": Shape(environment: .matrix, open: "[", close: "]", argument: .optional)
    case "Bmatrix": Shape(environment: .matrix, open: "{", close: "}", argument: .optional)
    case "vmatrix": Shape(environment: .matrix, open: "|", close: "|", argument: .optional)
    case "Vmatrix": Shape(environment: .matrix, open: "‖", close: "‖", argument: .optional)
    case "smallmatrix": Shape(environment: .smallMatrix)
    case "psmallmatrix": Shape(environment: .smallMatrix, open: "(", close: ")")
    case "bsmallmatrix": Shape(environment: .smallMatrix, open: "[", close: "]")
    case "Bsmallmatrix": Shape(environment: .smallMatrix, open: "{", close: "}")
    case "vsmallmatrix": Shape(environment: .smallMatrix, open: "|", close: "|")
    case "Vsmallmatrix": Shape(environment: .smallMatrix, open: "‖", close: "‖")
    case "array", "tabular": Shape(environment: .matrix, argument: .columns)
    case "darray": Shape(environment: .matrix, argument: .columns, isDisplayed: true)
    case "subarray": Shape(environment: .stacked, argument: .columns)
    case "cases", "numcases": Shape(environment: .cases, open: "{")
    case "dcases": Shape(environment: .cases, open: "{", isDisplayed: true)
    case "rcases": Shape(environment: .cases, close: "}")
    case "drcases": Shape(environment: .cases, close: "}", isDisplayed: true)
    case "aligned": Shape(environment: .aligned, argument: .optional)
    case "align", "split", "eqnarray", "flalign": Shape(environment: .aligned)
    case "alignat", "alignedat", "xalignat": Shape(environment: .aligned, argument: .count)
    case "gathered", "multlined": Shape(environment: .gathered, argument: .optional)
    case "gather", "multline": Shape(environment: .gathered)
    case "equation", "displaymath", "math", "subequations":
      Shape(environment: .gathered, isPlain: true)
    default: nil
    }
  }

  /// The columns of an array: `l|cc` is left, centred, centred.
  static func columns(_ written: String) -> [Node.Alignment]? {
    var columns: [Node.Alignment] = []
    var open = 0
    for scalar in written.unicodeScalars {
      switch scalar {
      case "{": open += 1
      case "}": open -= 1
      case _ where open > 0: continue
      case "l", "p", "m", "b", "X": columns.append(.left)
      case "c": columns.append(.center)
      case "r": columns.append(.right)
      case "|", " ", "\n", "@", "!", ":", ";", "*", ">", "<": continue
      default: return nil
      }
      if columns.count > 1000 { return nil }
    }
    return columns
  }
}
