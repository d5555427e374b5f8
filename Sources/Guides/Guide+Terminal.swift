import CommonMark

extension Guide {
  /// The guide as text for a terminal.
  ///
  /// - Parameters:
  ///   - width: the columns to wrap text at; code, tables and what was put in keep their lines.
  ///   - style: whether bold, italic and colour are written as escape sequences.
  /// - Returns: lines, each with a line break.
  public func terminalText(width: Int = 80, style: Bool = false) -> String {
    var writer = TerminalWriter(width: width, styled: style)
    writer.write(document.root)
    return writer.text
  }
}
