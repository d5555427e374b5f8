#if hasFeature(Embedded)
  // The few functions of a C library that Embedded Swift leaves to its host.

  @c(memcmp)
  public func compare(
    _ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: UInt
  ) -> Int32 {
    for i in 0..<Int(count) where a[i] != b[i] { return Int32(a[i]) &- Int32(b[i]) }
    return 0
  }

  /// The seed of every `Hasher`: always the same, so that every visit shows the same thing.
  @c(arc4random_buf)
  public func fillWithZeros(_ bytes: UnsafeMutablePointer<UInt8>, _ count: UInt) {
    for i in 0..<Int(count) { bytes[i] = 0 }
  }

  /// Rounding to the nearest whole number, halves away from zero: x − trunc(x) is exact.
  @c(round)
  public func round(_ x: Double) -> Double {
    let whole = x.rounded(.towardZero)
    return (x - whole).magnitude >= 0.5 ? whole + (x < 0 ? -1 : 1) : whole
  }

  /// The low 128 bits of a product of two words of 128 bits, by parts of 64 and of 32.
  @c(__multi3)
  public func multiply(
    _ result: UnsafeMutablePointer<UInt64>, _ aLow: UInt64, _ aHigh: UInt64, _ bLow: UInt64,
    _ bHigh: UInt64
  ) {
    let mask: UInt64 = 0xFFFF_FFFF
    let (a0, a1) = (aLow & mask, aLow >> 32)
    let (b0, b1) = (bLow & mask, bLow >> 32)
    let low = a0 &* b0
    let middle = a1 &* b0 &+ (low >> 32)
    let cross = a0 &* b1 &+ (middle & mask)
    result[0] = (cross << 32) | (low & mask)
    result[1] =
      a1 &* b1 &+ (middle >> 32) &+ (cross >> 32) &+ aLow &* bHigh &+ aHigh &* bLow
  }
#endif
