/// The manual of the program as a man page, made of its own help.
///
/// - Source: *man(7)*, the macros that every `man` reads,
///   https://man7.org/linux/man-pages/man7/man.7.html
struct ManualPage {
  private let command: HelpTree.Command
  /// The day that the page shows, as 2026-01-31; empty where nobody says.
  private let date: String

  /// - Parameters:
  ///   - tree: the help of the program.
  ///   - date: the day that the page shows.
  init(_ tree: HelpTree, date: String) { (command, self.date) = (tree.command, date) }

  /// The page, ready for `man`.
  var text: String {
    let name = command.commandName
    let commands = (command.subcommands ?? []).filter {
      $0.shouldDisplay && $0.commandName != "help"
    }
    let summary =
      (command.abstract ?? "").hasSuffix(".")
      ? String((command.abstract ?? "").dropLast()) : command.abstract ?? ""
    let lines =
      [
        ".TH \(name.uppercased()) 1 \"\(date)\"", ".SH NAME",
      ] + wrapped("\(name) \\- \(word(summary))", to: 78) + [
        ".SH SYNOPSIS", ".B \(name)", ".I command", "[\\fIoptions\\fP]", ".SH COMMANDS",
      ] + commands.flatMap { section(on: $0) } + discussion(command.discussion, headings: ".SH")
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(on command: HelpTree.Command) -> [String] {
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay }
    let operands = arguments.filter { $0.kind == .positional }
    let isRun = command.commandName == "run"
    let line = operands.map { operand in
      let name = "\\fI\(word(operand.valueName ?? ""))\\fP" + (operand.isRepeating ? " ..." : "")
      return operand.isOptional ? "[\(name)]" : name
    }
    let own = isRun ? ["\\fIID\\fP", "\\-\\-data \\fIFILE\\fP"] : line
    let synopsis = (["\\fBcatalog \(word(command.commandName))\\fP"] + own + ["[\\fIoptions\\fP]"])
      .joined(separator: " ")
    return [".SS \(word(command.commandName))", synopsis, ".PP"]
      + paragraph(command.abstract ?? "")
      + discussion(command.discussion, headings: ".PP\n.B")
      + (isRun
        ? RunRequest.common.flatMap {
          entry("--\($0.name)", $0.value, $0.help, value: nil)
        }
        : arguments.flatMap { entry($0) })
  }

  private func entry(_ argument: HelpTree.Argument) -> [String] {
    guard argument.kind != .positional else {
      return [".TP", ".I \(word(argument.valueName ?? ""))"] + paragraph(argument.abstract ?? "")
    }
    let names = (argument.names ?? []).map { $0.text }.joined(separator: ", ")
    let value =
      argument.kind == .flag
      ? nil
      : argument.allValues?.joined(separator: "|")
        ?? argument.valueName
    return entry(names, value, argument.abstract ?? "", value: argument.defaultValue)
  }

  private func entry(
    _ names: String, _ placeholder: String?, _ help: String, value: String?
  ) -> [String] {
    [".TP", "\\fB\(word(names))\\fP" + (placeholder.map { " \\fI\(word($0))\\fP" } ?? "")]
      + paragraph(help + (value.map { " (default: \($0))" } ?? ""))
  }

  /// The discussion of a command: paragraphs, headings such as `EXAMPLES:`, and lines that begin with
  /// two spaces and stay as they are.
  private func discussion(_ text: String?, headings: String) -> [String] {
    var lines: [String] = []
    var isLiteral = false
    for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let literal = line.hasPrefix("  ")
      if literal != isLiteral { lines += literal ? [".RS 2", ".nf"] : [".fi", ".RE"] }
      isLiteral = literal
      if literal {
        lines.append(guarded(word(String(line.dropFirst(2)))))
      } else if line.isEmpty {
        continue
      } else if line.allSatisfy({ $0.isUppercase || $0 == " " || $0 == ":" }), line.hasSuffix(":") {
        lines.append("\(headings) \(line.dropLast())")
      } else {
        lines += [".PP"] + paragraph(String(line))
      }
    }
    return lines + (isLiteral ? [".fi", ".RE"] : [])
  }

  /// Text in lines that `mandoc -T lint` finds short enough.
  private func paragraph(_ text: String) -> [String] {
    text.isEmpty ? [] : wrapped(word(text), to: 78).map { guarded($0) }
  }

  /// A line that is no request, whatever it begins with.
  private func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }

  /// Text as roff shows it: no escape, hyphens that can be copied, letters beyond ASCII by number.
  private func word(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\u{0}"..<"\u{7F}": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
  }
}
