import TeXMath

/// Milliseconds for 1,000 formulas from TeX to MathML, to text and to speech: the least and the
/// median of 40 timings, warm.
///
/// The formulas come one a line on standard input, and are taken again until there are 1,000.
@main
enum Benchmark {
  static func main() throws {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    guard !lines.isEmpty else { return print("no formulas on standard input") }
    let formulas = (0..<1_000).map { lines[$0 % lines.count] }
    print("milliseconds for 1,000 formulas, \(lines.count) different ones")
    print("to            min   median")
    try time("MathML", formulas) { try Formula($0).mathML(display: true).utf8.count }
    try time("text", formulas) { try Formula($0).text.utf8.count }
    try time("speech", formulas) { try Formula($0).speech.utf8.count }
  }

  static func time(_ name: String, _ formulas: [String], _ convert: (String) throws -> Int) throws {
    var times: [Double] = []
    var bytes = 0
    for _ in 0..<40 {
      let time = try ContinuousClock().measure {
        for formula in formulas { bytes += try convert(formula) }
      }
      let (seconds, attoseconds) = time.components
      times.append(Double(attoseconds) / 1e15 + Double(seconds) * 1e3)
    }
    times.sort()
    precondition(bytes > 0, "the conversions must not be left out")
    print(padded(name, 8) + text(times[0]) + text(times[20]))
  }

  static func text(_ milliseconds: Double) -> String {
    let tenths = Int((milliseconds * 10).rounded())
    return padded("", 9 - "\(tenths / 10).\(tenths % 10)".count) + "\(tenths / 10).\(tenths % 10)"
  }

  static func padded(_ name: String, _ width: Int) -> String {
    name + String(repeating: " ", count: max(0, width - name.count))
  }
}
