import Figures
import Foundation
import Testing

@Suite struct `The choice of ticks` {
  /// Ranges of all sizes, of either sign, around 0 and far from it.
  private var ranges: [ClosedRange<Double>] {
    var random = Numbers(state: 42)
    return (0..<3000).map { _ in
      let size = pow(10, random.next() * 500 - 250)
      let centre = (random.next() - 0.5) * 10 * size * pow(10, (random.next() * 6).rounded())
      let half = size * (0.01 + random.next())
      return (centre - half)...(centre + half)
    }
  }

  @Test func `linear ticks lie in the range`() {
    for range in ranges {
      for mark in Ticks.linear(range).marks { #expect(range.contains(mark.value)) }
    }
  }

  @Test func `there are between 3 and 9 linear ticks`() {
    for range in ranges { #expect((3...9).contains(Ticks.linear(range).marks.count)) }
  }

  @Test func `the step is 1, 2 or 5 times a power of ten`() {
    for range in ranges {
      let marks = Ticks.linear(range).marks
      let steps = Set(zip(marks, marks.dropFirst()).map { $1.mantissa - $0.mantissa })
      #expect(steps.count == 1 && steps.isSubset(of: [1, 2, 5]))
      #expect(Set(marks.map(\.exponent)).count == 1)
    }
  }

  @Test func `every tick of the range is there`() throws {
    for range in ranges {
      let marks = Ticks.linear(range).marks
      let first = try #require(marks.first).value
      let last = try #require(marks.last).value
      let step = (last - first) / Double(marks.count - 1)
      // One step further is outside, up to the rounding of numbers a billion times the step.
      #expect(first - step < range.lowerBound + 1e-6 * step)
      #expect(last + step > range.upperBound - 1e-6 * step)
    }
  }

  @Test func `labels read back as the ticks, and are all different`() {
    for range in ranges {
      let ticks = Ticks.linear(range)
      #expect(Set(ticks.labels).count == ticks.marks.count)
      for (mark, label) in zip(ticks.marks, ticks.labels) where !label.contains("10") {
        let plain = label.replacing("−", with: "-").replacing("\u{202F}", with: "")
        // Powers of ten beyond 10²² are rounded: a few units in the last place.
        let read = Double(plain) ?? .nan
        #expect(abs(read - mark.value) <= 1e-14 * abs(read), "\(label) for \(mark.value)")
      }
    }
  }

  @Test func `the unit interval has the ticks that one would draw by hand`() {
    #expect(Ticks.linear(0...1).labels == ["0", "0.2", "0.4", "0.6", "0.8", "1.0"])
    #expect(Ticks.linear(-1...1).labels == ["−1.0", "−0.5", "0", "0.5", "1.0"])
    #expect(Ticks.linear(1_000_000...1_000_002).labels[1] == "1\u{202F}000\u{202F}000.5")
    #expect(Ticks.linear(0...7).labels == ["0", "1", "2", "3", "4", "5", "6", "7"])
  }

  @Test func `logarithmic ticks lie in the range, 3 to 9 of them`() {
    var random = Numbers(state: 3)
    for _ in 0..<3000 {
      let low = pow(10, random.next() * 500 - 250)
      let range = low...min(low * pow(10, random.next() * random.next() * 300 + 0.001), 1e299)
      let marks = Ticks.logarithmic(range).marks
      #expect((3...9).contains(marks.count))
      for mark in marks { #expect(range.contains(mark.value)) }
    }
  }

  @Test func `several decades have powers of ten`() {
    #expect(Ticks.logarithmic(1...1000).labels == ["1", "10", "100", "1000"])
    #expect(Ticks.logarithmic(1e-9...1e-6).labels == ["10⁻⁹", "10⁻⁸", "10⁻⁷", "10⁻⁶"])
    #expect(Ticks.logarithmic(1...50).labels == ["1", "2", "5", "10", "20", "50"])
  }

  @Test func `equal ends, infinite ends and ends without a place still have ticks`() {
    let ranges: [ClosedRange<Double>] = [
      0...0, 5...5, 1e300...1e300, -1e308...1e308, 0...Double.leastNonzeroMagnitude,
      -Double.infinity...Double.infinity, 1...(1 + 1e-15), -7 ... -7,
    ]
    for range in ranges {
      #expect((3...9).contains(Ticks.linear(range).marks.count))
      #expect((3...9).contains(Ticks.logarithmic(range).marks.count))
    }
  }
}
