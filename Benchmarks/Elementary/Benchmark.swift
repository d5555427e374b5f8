import MathCore

/// Nanoseconds per element of the elementary functions over arrays of 1,000, ours and the C
/// library's: the least and the median of 200 timings each, taken in turn.
@main
enum Benchmark {
  typealias Loop = (Span<Double>, Span<Double>, inout MutableSpan<Double>) -> Void

  static let count = 1_000

  static func main() {
    var generator = Generator(seed: 2_024)
    let centred = (0..<count).map { _ in generator.uniform(in: -20..<20) }
    let positive = (0..<count).map { _ in generator.uniform(in: 0..<100) }
    print("nanoseconds per element, arrays of 1,000")
    print("             ours           C library")
    print("function      min   median      min   median")
    compare("exp", Ours.runExp, CLibrary.runExp, centred, centred)
    compare("log", Ours.runLog, CLibrary.runLog, positive, positive)
    compare("pow", Ours.runPow, CLibrary.runPow, positive, centred)
    compare("hypot", Ours.runHypot, CLibrary.runHypot, centred, positive)
    compare("sqrt", Ours.runSqrt, CLibrary.runSqrt, positive, positive)
  }

  static func compare(_ name: String, _ ours: Loop, _ theirs: Loop, _ x: [Double], _ y: [Double]) {
    var (first, second) = ([Double](), [Double]())
    for _ in 0..<200 {
      first.append(nanoseconds(ours, x, y))
      second.append(nanoseconds(theirs, x, y))
    }
    let (a, b) = (first.sorted(), second.sorted())
    let padded = name + String(repeating: " ", count: max(0, 8 - name.count))
    print(padded + text(a[0]) + text(a[100]) + text(b[0]) + text(b[100]))
  }

  static func nanoseconds(_ loop: Loop, _ x: [Double], _ y: [Double]) -> Double {
    let repetitions = 20
    var result = [Double](repeating: 0, count: count)
    let time = ContinuousClock().measure {
      var span = result.mutableSpan
      for _ in 0..<repetitions { loop(x.span, y.span, &span) }
    }
    let nanoseconds = Double(time.components.attoseconds) * 1e-9
    return (nanoseconds + Double(time.components.seconds) * 1e9) / Double(repetitions * count)
  }

  /// A number with two digits after the point, nine wide.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    let number = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    return String(repeating: " ", count: max(0, 9 - number.count)) + number
  }
}
