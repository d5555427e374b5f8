/// How the program ends, after `sysexits.h` where it has a number.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case success = 0
  case failed = 1
  case usage = 64
  case dataError = 65
  case noInput = 66
  case internalError = 70
  case cannotWrite = 74

  /// What it means, for the help.
  var meaning: String {
    switch self {
    case .success: "all went well"
    case .failed: "a check, a pack or a formula failed, or nothing matched"
    case .usage: "an unknown option, entry or value"
    case .dataError: "the data do not fit"
    case .noInput: "a file cannot be read"
    case .internalError: "a worker crashed or exceeded its limits"
    case .cannotWrite: "the result cannot be written, or the port is taken"
    }
  }

  /// All of them, for the help of the program.
  static var help: String {
    "EXIT CODES:\n"
      + allCases.map { status in
        let code = "\(status.rawValue)"
        return "  \(code)\(String(repeating: " ", count: 24 - code.count))\(status.meaning)"
      }.joined(separator: "\n")
  }
}
