/// A finite number in decimal digits: ± 0.d₀d₁d₂… · 10^point, exactly.
struct Decimal {
  let isNegative: Bool
  /// Without zeros at either end; empty for zero.
  let digits: [UInt8]
  let point: Int

  private init(isNegative: Bool, digits: [UInt8], point: Int) {
    let leading = digits.prefix { $0 == 0 }.count
    var kept = Array(digits.dropFirst(leading))
    while kept.last == 0 { kept.removeLast() }
    self.isNegative = isNegative && !kept.isEmpty
    self.digits = kept
    self.point = kept.isEmpty ? 1 : point - leading
  }

  /// The exact value of a binary number.
  ///
  /// With x = m · 2ᵉ: the digits of m · 2ᵉ, or for negative e those of m · 5⁻ᵉ with the point
  /// moved by −e, because m · 2ᵉ = m · 5⁻ᵉ / 10⁻ᵉ.
  ///
  /// - Parameter value: a finite number.
  init(_ value: Double) {
    let bits = value.magnitude.bitPattern
    let (fraction, biased) = (bits & ((1 << 52) - 1), Int(bits >> 52))
    let mantissa = biased == 0 ? fraction : fraction | (1 << 52)
    let exponent = max(biased, 1) - 1075
    let digits = Self.digits(
      of: mantissa, times: exponent < 0 ? 5 : 2, repeated: Int(exponent.magnitude))
    self.init(
      isNegative: value < 0, digits: digits, point: digits.count + min(exponent, 0))
  }

  init(_ value: Int) {
    let digits = Self.digits(of: UInt64(value.magnitude), times: 1, repeated: 0)
    self.init(isNegative: value < 0, digits: digits, point: digits.count)
  }

  /// The decimal digits of m · fᵏ, by schoolbook multiplication in limbs of nine digits.
  private static func digits(of m: UInt64, times f: UInt64, repeated k: Int) -> [UInt8] {
    let base: UInt64 = 1_000_000_000
    var limbs = [m % base, m / base % base, m / base / base]  // the lowest first
    func multiply(by factor: UInt64) {
      var carry: UInt64 = 0
      for i in limbs.indices {
        let product = limbs[i] * factor + carry
        limbs[i] = product % base
        carry = product / base
      }
      if carry > 0 { limbs.append(carry) }
    }
    // f¹² < 10⁹ for f ≤ 5: twelve factors in one pass
    let twelve = (0..<12).reduce(UInt64(1)) { product, _ in product * f }
    for _ in 0..<k / 12 { multiply(by: twelve) }
    for _ in 0..<k % 12 { multiply(by: f) }
    return limbs.reversed().flatMap { limb in
      var (digits, rest) = ([UInt8](repeating: 0, count: 9), limb)
      for i in digits.indices.reversed() {
        digits[i] = UInt8(rest % 10)
        rest /= 10
      }
      return digits
    }
  }
}

extension Decimal {
  /// The power of ten of the first digit; 0 for zero.
  var exponent: Int { point - 1 }
  var isWhole: Bool { digits.count <= max(point, 0) }
  var sign: String { isNegative ? "-" : "" }

  /// The digit at a place counted from the first; 0 before and behind them.
  func digit(_ place: Int) -> String { digits.indices.contains(place) ? "\(digits[place])" : "0" }

  /// The number times 10ᵏ.
  func shifted(by k: Int) -> Decimal {
    Decimal(isNegative: isNegative, digits: digits, point: point + k)
  }

  /// The number with so many decimals, rounded half to even.
  func rounded(places: Int) -> Decimal { rounded(keeping: point + places) }

  /// The number with so many significant digits, rounded half to even.
  func rounded(significant count: Int) -> Decimal { rounded(keeping: count) }

  private func rounded(keeping count: Int) -> Decimal {
    guard count < digits.count else { return self }
    guard count >= 0 else { return Decimal(isNegative: false, digits: [], point: 1) }
    // the digits have no zeros at their end: what is dropped is a half only as a lone 5
    let isHalf = digits[count] == 5 && count == digits.count - 1
    let isOdd = count > 0 && digits[count - 1] % 2 == 1
    let isUp = isHalf ? isOdd : digits[count] >= 5
    var kept = [0] + digits.prefix(count)
    if isUp {
      var place = count
      while kept[place] == 9 {
        kept[place] = 0
        place -= 1
      }
      kept[place] += 1
    }
    return Decimal(isNegative: isNegative, digits: kept, point: point + 1)
  }
}
