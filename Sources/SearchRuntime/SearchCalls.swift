#if hasFeature(Embedded)
  import SearchKit

  // The way between a page and the module that searches: the page asks for room, writes bytes there and
  // hands them over. What is kept from call to call is kept by the page, as an address: nothing here is
  // global.

  /// Room for bytes that the page writes and then hands over.
  ///
  /// - Parameter count: how many bytes.
  /// - Returns: the address.
  @c(search_input)
  public func searchInput(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutablePointer<UInt8>.allocate(capacity: max(Int(count), 1))
  }

  /// The bytes that the page hands over; their room is given back.
  private func taken(_ input: UnsafeMutablePointer<UInt8>, _ count: Int32) -> [UInt8] {
    defer { input.deallocate() }
    return Array(UnsafeBufferPointer(start: input, count: Int(count)))
  }

  /// Reads the index.
  ///
  /// - Parameters:
  ///   - input: the room that the page wrote into.
  ///   - count: how many bytes the index has.
  /// - Returns: the address of the index, which stays; nothing where it is none.
  @c(search_load)
  public func searchLoad(
    _ input: UnsafeMutablePointer<UInt8>, _ count: Int32
  ) -> UnsafeMutableRawPointer? {
    guard let index = SearchIndex(taken(input, count)) else { return nil }
    let place = UnsafeMutablePointer<SearchIndex>.allocate(capacity: 1)
    place.initialize(to: index)
    return UnsafeMutableRawPointer(place)
  }

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - index: what `search_load` gave.
  ///   - input: the room that the page wrote into.
  ///   - count: how many bytes the question has.
  ///   - limit: how many results are told.
  /// - Returns: the address of the answer, JSON behind four bytes that say how long it is, the lowest
  ///   first; the page gives it back to `search_forget`.
  @c(search_answer)
  public func searchAnswer(
    _ index: UnsafeMutableRawPointer, _ input: UnsafeMutablePointer<UInt8>, _ count: Int32,
    _ limit: Int32
  ) -> UnsafeMutablePointer<UInt8> {
    let index = index.assumingMemoryBound(to: SearchIndex.self).pointee
    let json = index.answer(to: taken(input, count), limit: Int(limit)).json
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: json.count + 4)
    for i in 0..<4 { block[i] = UInt8(truncatingIfNeeded: json.count >> (8 * i)) }
    for (i, byte) in json.enumerated() { block[i + 4] = byte }
    return block
  }

  /// Gives back the room of an answer.
  ///
  /// - Parameter block: what `search_answer` gave.
  @c(search_forget)
  public func searchForget(_ block: UnsafeMutablePointer<UInt8>) { block.deallocate() }
#endif
