/// Why a formula could not be read, and where.
public struct FormulaError: Error, Sendable, Equatable {
  public let fault: Fault
  /// Where: a position in the Unicode scalars of the TeX, from 0.
  public let position: Int

  public init(fault: Fault, position: Int) {
    self.fault = fault
    self.position = position
  }

  /// What is wrong.
  public enum Fault: Sendable, Equatable {
    case unknownCommand(String, nearest: [String])
    case unknownEnvironment(String, nearest: [String])
    case loneBackslash
    case unclosedGroup
    case unopenedGroup
    case missingArgument(String)
    case unclosedArgument(String)
    case missingDelimiter(String)
    case notADelimiter(String, after: String)
    case missingRight
    case unopenedRight
    case misplacedMiddle
    case unclosedEnvironment(String)
    case mismatchedEnd(String, opened: String)
    case unopenedEnd(String)
    case misplacedAmpersand
    case doubleScript(String)
    case missingScript(String)
    case doubleInfix(String)
    case misplacedLimits(String)
    case invalidColumns(String)
    case invalidLength(String)
    case invalidColor(String)
    case invalidData(String)
    case misplacedDollar
    case misplacedHash
    case endlessMacro(String)
    case nestedTooDeeply(Int)
    case tooLong(Int)
  }
}

extension FormulaError {
  /// What is wrong, as one sentence without a full stop.
  public var message: String {
    switch fault {
    case .unknownCommand(let name, _): "\\\(name) is no command that is known here"
    case .unknownEnvironment(let name, _): "there is no environment \(name)"
    case .loneBackslash: "the formula ends with a backslash"
    case .unclosedGroup: "the brace { is not closed"
    case .unopenedGroup: "the brace } closes nothing"
    case .missingArgument(let command): "\(command) lacks an argument"
    case .unclosedArgument(let command): "the argument of \(command) is not closed"
    case .missingDelimiter(let command): "\(command) lacks a bracket"
    case .notADelimiter(let sign, let command): "\(sign) after \(command) is no bracket"
    case .missingRight: "\\left has no \\right"
    case .unopenedRight: "\\right has no \\left"
    case .misplacedMiddle: "\\middle stands outside of \\left and \\right"
    case .unclosedEnvironment(let name): "\\begin{\(name)} has no \\end{\(name)}"
    case .mismatchedEnd(let name, let opened): "\\begin{\(opened)} is closed by \\end{\(name)}"
    case .unopenedEnd(let name): "\\end{\(name)} has no \\begin{\(name)}"
    case .misplacedAmpersand: "& stands outside of an environment with columns"
    case .doubleScript("_"): "there are two subscripts on one base"
    case .doubleScript: "there are two superscripts on one base"
    case .missingScript(let mark): "nothing follows \(mark)"
    case .doubleInfix(let name): "\\\(name) is the second of its kind in one group"
    case .misplacedLimits(let name): "\\\(name) follows nothing"
    case .invalidColumns(let columns): "\(columns) is no list of columns"
    case .invalidLength(let length): "\(length.isEmpty ? "nothing" : length) is no length"
    case .invalidData(let data): "\(data.isEmpty ? "nothing" : data) is no data attribute"
    case .invalidColor(let color): "\(color.isEmpty ? "nothing" : color) is no colour"
    case .misplacedDollar: "a dollar stands within the formula"
    case .misplacedHash: "# stands for an argument, and there is none here"
    case .endlessMacro(let command): "\(command) stands for itself without end"
    case .nestedTooDeeply(let limit): "groups are nested deeper than \(limit)"
    case .tooLong(let limit): "the formula is longer than \(limit) characters"
    }
  }

  /// What to do, as one sentence without a full stop.
  public var cure: String {
    switch fault {
    case .unknownCommand(_, let nearest):
      nearest.isEmpty
        ? "Write \\operatorname{…} for a function with a name, \\text{…} for words"
        : "Did you mean \(Self.listed(nearest.map { "\\\($0)" }))?"
    case .unknownEnvironment(_, let nearest):
      nearest.isEmpty
        ? "Write aligned, cases, bmatrix or another environment of mathematics"
        : "Did you mean \(Self.listed(nearest))?"
    case .loneBackslash: "Write \\\\ for a new line, \\backslash for the sign"
    case .unclosedGroup: "Write the } that belongs to it"
    case .unopenedGroup: "Remove it, or write \\} for the sign"
    case .missingArgument: "Write the argument in braces"
    case .unclosedArgument: "Close it with its bracket"
    case .missingDelimiter, .notADelimiter:
      "Write a bracket such as ( [ \\{ | \\| \\langle, or a point for none"
    case .missingRight: "Write \\right with a bracket; \\right. draws none"
    case .unopenedRight: "Write \\left with a bracket before it; \\left. draws none"
    case .misplacedMiddle: "Write \\mid, or put \\left and \\right around it"
    case .unclosedEnvironment(let name): "Write \\end{\(name)} where it ends"
    case .mismatchedEnd(_, let opened): "Write \\end{\(opened)}"
    case .unopenedEnd: "Remove it, or begin the environment"
    case .misplacedAmpersand:
      "Write \\& for the sign, or put \\begin{aligned} … \\end{aligned} around the lines"
    case .doubleScript: "Put braces around what belongs together: {x_1}_2 or x_{1,2}"
    case .missingScript(let mark):
      "Write what stands there, in braces if it is more than one sign: x\(mark){…}"
    case .doubleInfix: "Write \\frac{…}{…} and \\binom{…}{…}"
    case .misplacedLimits: "Write it directly after \\sum, \\max or another operator"
    case .invalidColumns: "Write l, c and r for columns to the left, centred and to the right"
    case .invalidLength: "Write a number and a unit, such as 1em, 3mu or 2pt"
    case .invalidData: "Write name=value, several with commas, the names in small letters"
    case .invalidColor: "Write the name of a colour, or #rrggbb"
    case .misplacedDollar: "Leave it out, or write \\$ for the sign"
    case .misplacedHash: "Write \\# for the sign"
    case .endlessMacro: "Define it by other commands"
    case .nestedTooDeeply: "Write it in fewer levels"
    case .tooLong: "Write it as several formulas"
    }
  }

  private static func listed(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + (names.count > 1 ? " or " : "") + (names.last ?? "")
  }

  /// The message in one line, with its place.
  ///
  /// `column 5: \foo is no command that is known here. Did you mean \log?`
  ///
  /// The column counts from 1.
  public var line: String {
    let end = cure.hasSuffix("?") ? "" : "."
    return "column \(position + 1): \(message). \(cure)\(end)"
  }

  /// The message, with the place shown under the formula.
  ///
  /// - Parameter tex: the formula, as it was given to be read. Of a long one the part around the
  ///   place is shown.
  /// - Returns: three lines: the message, the formula, a caret under the place.
  public func description(in tex: String) -> String {
    let scalars = Array(
      tex.unicodeScalars.map { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : $0 })
    let start = max(0, min(position, scalars.count) - 60)
    let end = min(scalars.count, start + 78)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[start..<end])
    let caret = [String](repeating: " ", count: min(position, scalars.count) - start).joined() + "^"
    return "\(line)\n  \(String(shown))\n  \(caret)"
  }
}
