import Figures
import Foundation
import Testing

@Suite struct `Numbers as text` {
  @Test func `minus zero is never printed`() {
    for value in [-0.0, -0.001, -0.0049, -1e-300] {
      #expect(Numeral.coordinate(value) == "0")
    }
  }

  @Test func `a coordinate has at most two decimals and lies within half a hundredth`() throws {
    var random = Numbers(state: 7)
    for _ in 0..<5000 {
      let value = (random.next() - 0.5) * 2000
      let text = Numeral.coordinate(value)
      let read = try #require(Double(text))
      // Half a hundredth, and the rounding of the decimal text itself.
      #expect(abs(read - value) <= 0.005 + 1e-12)
      let decimals = text.split(separator: ".").dropFirst().first ?? ""
      #expect(decimals.count <= 2 && decimals.last != "0")
    }
  }

  @Test func `a coordinate is always a plain number`() {
    #expect(Numeral.coordinate(.nan) == "0")
    #expect(Numeral.coordinate(.infinity) == "1000000")
    #expect(Numeral.coordinate(-.infinity) == "-1000000")
    #expect(Numeral.coordinate(12.5) == "12.5")
    #expect(Numeral.coordinate(-0.05) == "-0.05")
    #expect(Numeral.coordinate(0.996) == "1")
  }

  @Test func `plain notation places the decimal point`() {
    #expect(Numeral.plain(mantissa: 25, exponent: -2) == "0.25")
    #expect(Numeral.plain(mantissa: -5, exponent: -3) == "−0.005")
    #expect(Numeral.plain(mantissa: 10, exponent: -1) == "1.0")
    #expect(Numeral.plain(mantissa: 3, exponent: 2) == "300")
    #expect(Numeral.plain(mantissa: 2, exponent: 4) == "20\u{202F}000")
    #expect(Numeral.plain(mantissa: 0, exponent: -3) == "0")
  }

  @Test func `scientific notation has one digit before the point and no idle zeros`() {
    #expect(Numeral.scientific(mantissa: 1, exponent: -3) == "10⁻³")
    #expect(Numeral.scientific(mantissa: 25, exponent: 6) == "2.5×10⁷")
    #expect(Numeral.scientific(mantissa: -200, exponent: 10) == "−2×10¹²")
    #expect(Numeral.scientific(mantissa: 0, exponent: 10) == "0")
  }

  @Test func `short numbers keep their significant digits`() {
    #expect(Numeral.short(0.123456) == "0.123")
    #expect(Numeral.short(-1234.5) == "−1230")
    #expect(Numeral.short(2) == "2")
    #expect(Numeral.short(0.9999) == "1")
    #expect(Numeral.short(1.5e299) == "1.5×10²⁹⁹")
    #expect(Numeral.short(1.5e-270) == "1.5×10⁻²⁷⁰")
    #expect(Numeral.short(.nan) == "not a number")
    #expect(Numeral.short(-.infinity) == "−∞")
    #expect(Numeral.short(.leastNonzeroMagnitude) == "0")
  }
}
