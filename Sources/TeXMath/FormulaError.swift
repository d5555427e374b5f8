/// Why a formula could not be read, and where.
public struct FormulaError: Error, Sendable, Equatable {
  public let fault: Fault
  /// Where: a position in the Unicode scalars of the TeX, from 0.
  public let position: Int

  /// What is wrong.
  public enum Fault: Sendable, Equatable {
    /// A command that is not known, with the nearest known ones.
    case unknownCommand(String, nearest: [String])
    case unknownEnvironment(String, nearest: [String])
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
    case misplacedDollar
    case misplacedHash
    case loneBackslash
    case nestedTooDeeply(Int)
    case tooLong(Int)
  }
}
