#if hasFeature(Embedded)
  // Memory for pages, in Swift: neither a C library nor the browser is asked.
  //
  // One free list for each power of two from 32 bytes; the class of a block stands in the 16 bytes
  // before it. What is freed goes back to the list of its class, so that a page which does the same
  // again and again does not grow; it is overwritten by what is neither a number nor an address, so
  // that whoever reads it is found out. A module has one thread: the heads need no protection.

  @_extern(c, "llvm.wasm.memory.size.i32") func memorySize(_ memory: Int32) -> Int32
  @_extern(c, "llvm.wasm.memory.grow.i32") func memoryGrow(_ memory: Int32, _ pages: Int32) -> Int32

  /// Where memory that nobody has begins.
  nonisolated(unsafe) private var top: UInt = 0
  /// The end of the memory.
  nonisolated(unsafe) private var limit: UInt = 0
  /// The address of the heads of 32 free lists.
  nonisolated(unsafe) private var lists: UInt = 0

  private func load(_ address: UInt) -> UInt {
    UnsafePointer<UInt>(bitPattern: address).unsafelyUnwrapped.pointee
  }

  private func store(_ address: UInt, _ value: UInt) {
    UnsafeMutablePointer<UInt>(bitPattern: address).unsafelyUnwrapped.pointee = value
  }

  /// Takes memory that was never used; 0 where the browser gives none.
  private func carve(_ bytes: UInt) -> UInt {
    if top == 0 {
      top = UInt(memorySize(0)) << 16
      limit = top
    }
    if top &+ bytes > limit {
      let pages = (top &+ bytes &- limit &+ 0xFFFF) >> 16
      // sixteen pages at once, or what is needed where that is refused
      for ask in [max(pages, 16), pages] where top &+ bytes > limit {
        if memoryGrow(0, Int32(ask)) >= 0 { limit &+= ask << 16 }
      }
      if top &+ bytes > limit { return 0 }
    }
    defer { top &+= bytes }
    return top
  }

  @c(__wrap_malloc)
  public func allocate(_ size: UInt) -> UInt {
    if lists == 0 {
      lists = carve(128)
      for i in UInt(0)..<32 { store(lists &+ 4 &* i, 0) }
    }
    let need = max(size, 16) &+ 16
    let kind = UInt(truncatingIfNeeded: UInt.bitWidth &- (need &- 1).leadingZeroBitCount)
    let head = lists &+ 4 &* kind
    var block = load(head)
    if block != 0 {
      store(head, load(block &+ 16))
    } else {
      block = carve(1 << kind)
      if block == 0 { return 0 }
    }
    store(block, kind)
    return block &+ 16
  }

  @c(__wrap_free)
  public func release(_ address: UInt) {
    if address == 0 { return }
    let block = address &- 16
    let kind = load(block)
    for place in stride(from: block &+ 16, to: block &+ (1 << kind), by: 4) {
      store(place, 0xFFF8_BAD0)
    }
    let head = lists &+ 4 &* kind
    store(address, load(head))
    store(head, block)
  }

  @c(posix_memalign)
  public func allocateAligned(
    _ result: UnsafeMutablePointer<UInt>, _ alignment: UInt, _ size: UInt
  ) -> Int32 {
    let (invalid, exhausted): (Int32, Int32) = (22, 12)
    if alignment > 16 { return invalid }
    let address = allocate(size)
    if address == 0 { return exhausted }
    result.pointee = address
    return 0
  }
#endif
