#if hasFeature(Embedded)
  import SearchKit

  // The way between a page and the module that searches: the page writes the index and then its
  // questions as bytes at `search_input`, calls, and reads where the answer stands and how long it is.
  //
  // A module has one thread, and a page waits for the end of each call: what is kept from call to call
  // needs no protection.

  nonisolated(unsafe) private var input: UnsafeMutablePointer<UInt8>?
  nonisolated(unsafe) private var output: UnsafeMutablePointer<UInt8>?
  nonisolated(unsafe) private var index: SearchIndex?

  /// Where the page may write.
  ///
  /// - Parameter count: how many bytes it wants to write.
  /// - Returns: the address; what was written before is forgotten.
  @c(search_input)
  public func searchInput(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
    input?.deallocate()
    let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: max(Int(count), 1))
    input = fresh
    return fresh
  }

  /// The bytes that the page wrote.
  private func bytes(_ count: Int32) -> [UInt8] {
    guard let input else { return [] }
    return Array(UnsafeBufferPointer(start: input, count: Int(count)))
  }

  /// Reads the index.
  ///
  /// - Parameter count: how many bytes it has.
  /// - Returns: 1, or 0 where it is no index.
  @c(search_load)
  public func searchLoad(_ count: Int32) -> Int32 {
    index = SearchIndex(bytes(count))
    input?.deallocate()
    input = nil
    return index == nil ? 0 : 1
  }

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - count: how many bytes it has.
  ///   - limit: how many results are told.
  /// - Returns: the address of the answer, JSON behind four bytes that say how long it is, the lowest
  ///   first.
  @c(search_answer)
  public func searchAnswer(_ count: Int32, _ limit: Int32) -> UnsafeMutablePointer<UInt8> {
    let json = index?.answer(to: bytes(count), limit: Int(limit)).json ?? []
    output?.deallocate()
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: json.count + 4)
    for i in 0..<4 { block[i] = UInt8(truncatingIfNeeded: json.count >> (8 * i)) }
    for (i, byte) in json.enumerated() { block[i + 4] = byte }
    output = block
    return block
  }
#endif
