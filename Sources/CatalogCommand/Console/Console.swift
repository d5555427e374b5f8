/// What a command may know of the terminal and the environment, and the ways in and out.
///
/// A command returns its result as text; only diagnostics and progress go through the console while
/// it works. Tests give a console that remembers.
public struct Console {
  /// Where text goes.
  public enum Stream: Sendable { case output, diagnostics }

  /// Whether standard output is a terminal.
  public let outputIsTerminal: Bool
  /// Whether standard error is a terminal.
  public let diagnosticsAreTerminal: Bool
  /// The width of the terminal in characters; `nil` where the output is no terminal.
  public let width: Int?
  public let environment: [String: String]
  /// How many processors there are.
  public let processors: Int
  let write: (Stream, String) throws(SystemError) -> Void
  let readInput: () throws(SystemError) -> [UInt8]
  /// The next line of standard input without its end; `nil` where there is none.
  let nextLine: () -> String?

  /// A console.
  ///
  /// - Parameters:
  ///   - outputIsTerminal: whether standard output is a terminal.
  ///   - diagnosticsAreTerminal: whether standard error is a terminal.
  ///   - width: the width of the terminal in characters, if there is one.
  ///   - environment: the variables of the environment.
  ///   - processors: how many processors there are.
  ///   - readInput: reads standard input to its end.
  ///   - nextLine: reads the next line of standard input.
  ///   - write: writes text to a stream.
  public init(
    outputIsTerminal: Bool = false, diagnosticsAreTerminal: Bool = false, width: Int? = nil,
    environment: [String: String] = [:], processors: Int = 1,
    readInput: @escaping () throws(SystemError) -> [UInt8] = { () throws(SystemError) in [] },
    nextLine: @escaping () -> String? = { nil },
    write: @escaping (Stream, String) throws(SystemError) -> Void
  ) {
    self.outputIsTerminal = outputIsTerminal
    self.diagnosticsAreTerminal = diagnosticsAreTerminal
    self.width = width
    self.environment = environment
    self.processors = processors
    self.readInput = readInput
    self.nextLine = nextLine
    self.write = write
  }

  /// The colours of the result.
  var paint: Paint { Paint(isOn: outputIsTerminal && wantsColour) }
  /// The colours of the diagnostics.
  var diagnosticPaint: Paint { Paint(isOn: diagnosticsAreTerminal && wantsColour) }

  /// NO_COLOR that is not empty, and a terminal that says it is dumb, forbid colour.
  private var wantsColour: Bool {
    (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Tells something on standard error, in lines that name the program.
  ///
  /// A standard error that takes nothing is no reason to stop.
  func tell(_ lines: [String]) {
    for line in lines { try? write(.diagnostics, diagnosticPaint.bold("catalog:") + " \(line)\n") }
  }
}

/// Text in colour, or as it is.
struct Paint {
  let isOn: Bool

  func bold(_ text: String) -> String { paint(text, "1") }
  func dim(_ text: String) -> String { paint(text, "2") }
  func red(_ text: String) -> String { paint(text, "31") }
  func green(_ text: String) -> String { paint(text, "32") }

  /// ESC [ code m … ESC [ 0 m: the attributes of ECMA-48.
  private func paint(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
